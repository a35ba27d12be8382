import type { AllowedItem } from '@anlang/adapters/client'
import { RefusalMore } from './refusal-more.js'

type RefusedBecauseProps = Pick<AllowedItem, 'sentences' | 'refusals'> & { readonly className?: string }

/** Why an act cannot be taken, each reason with where to go. */
export const RefusedBecause = ({ sentences, refusals, className }: RefusedBecauseProps) => (
  <ul className={className}>
    {sentences.map((sentence, place) => {
      const refusal = refusals[place]
      return (
        <li key={sentence}>
          {sentence}
          {refusal && <RefusalMore refusal={refusal} />}
        </li>
      )
    })}
  </ul>
)
