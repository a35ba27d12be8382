import type { Basis } from '@anlang/core'
import { basisKey } from '../../../src/law/basis-key.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { useLaw } from './use-law.js'

/** How a place of the law is cited on the page; one that nobody could cite is never shown as law. */
export const useCite = (): ((basis: Basis) => string) => {
  const t = useWords()
  const locale = useLocale()
  const law = useLaw()
  return (basis) => {
    if (!law) return '…'
    return law.citations[basisKey(basis)]?.[locale] ?? t('law.unverified', { basis: basis.instrument })
  }
}
