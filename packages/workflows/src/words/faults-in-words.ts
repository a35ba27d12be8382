import { formatCount, type Locale, type Text } from '@anlang/core'
import type { FaultAt } from '../dossier/shape-fault.js'
import { faultWords } from './fault-words.js'

/** As many as one reads in a sentence; the refusal has the others. */
const mostShown = 5

const all: Text = { vi: 'Toàn bộ', en: 'All of it' }

const more = (count: number): Text => ({
  vi: ` Còn ${formatCount(count, 'vi')} chỗ khác.`,
  en: ` ${formatCount(count, 'en')} more like these.`,
})

/** Each place with what is wrong there, one sentence after another. */
export const faultsInWords = (faults: readonly FaultAt[], locale: Locale): string => {
  const shown = faults
    .slice(0, mostShown)
    .map(({ path, fault }) => `${path === '' ? all[locale] : `“${path}”`}: ${faultWords[fault][locale]}`)
  const left = faults.length - shown.length
  return shown.join(' ') + (left > 0 ? more(left)[locale] : '')
}
