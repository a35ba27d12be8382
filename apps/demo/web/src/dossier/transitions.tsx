import type { AllowedAnswer } from '@anlang/adapters/client'
import { useWords } from '../locale/words.js'
import './act-list.css'
import { TransitionItem } from './transition-item.js'

/** What units and offices that changed ask to be done with a dossier, before anything else. */
export const Transitions = ({ dossier, answer }: { readonly dossier: string; readonly answer: AllowedAnswer }) => {
  const t = useWords()
  const { transitions, tag } = answer
  if (transitions.length === 0) return null
  return (
    <section className="stack" aria-labelledby="transitions">
      <h2 id="transitions">{t('dossier.transitions')}</h2>
      <p>{t('dossier.transitionsLead')}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is none to VoiceOver */}
      <ul role="list" className="acts">
        {transitions.map((item) => (
          <TransitionItem key={item.rule ?? item.kind} dossier={dossier} item={item} tag={tag} />
        ))}
      </ul>
    </section>
  )
}
