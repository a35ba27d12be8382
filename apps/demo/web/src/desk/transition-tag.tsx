import type { DossierSummary } from '@anlang/adapters/client'
import { Tag } from '../design/tag.js'
import { useWords } from '../locale/words.js'

/** That units or offices which changed ask for something, of a dossier in a list. */
export const TransitionTag = ({ transition }: Pick<DossierSummary, 'transition'>) => {
  const t = useWords()
  return transition && <Tag tone="warn">{t(`dossier.transition.${transition}`)}</Tag>
}
