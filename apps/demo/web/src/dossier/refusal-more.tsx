import type { Refusal } from '@anlang/workflows'
import { useWords } from '../locale/words.js'
import { DossierLink } from './dossier-link.js'
import { dossiersOf } from './dossiers-of.js'

const recusedIn = (refusal: Refusal): number =>
  refusal.code === 'impossible_session' ? (refusal.session.recused ?? []).reduce((sum, { count }) => sum + count, 0) : 0

/** What a refusal knows beside its sentence: the dossiers to go to, and the members who stood back. */
export const RefusalMore = ({ refusal }: { readonly refusal: Refusal }) => {
  const t = useWords()
  const recused = recusedIn(refusal)
  return (
    <>
      {recused > 0 && ` ${t('form.recusedTold', { count: recused })}`}
      {dossiersOf(refusal).map((id) => (
        <div key={id}>
          <DossierLink id={id} />
        </div>
      ))}
    </>
  )
}
