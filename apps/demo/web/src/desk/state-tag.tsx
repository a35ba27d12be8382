import type { DossierSummary } from '@anlang/adapters/client'
import { Tag } from '../design/tag.js'
import type { Tone } from '../design/tone.js'

const tones: Readonly<Record<NonNullable<DossierSummary['ending']>, Tone>> = {
  achieved: 'good',
  closed: 'plain',
  withdrawn: 'plain',
  lapsed: 'warn',
  refused: 'bad',
}

/** Where a dossier stands, or how it ended. */
export const StateTag = ({ summary: { state, ending } }: { readonly summary: DossierSummary }) => (
  <Tag tone={ending ? tones[ending] : 'plain'}>{state}</Tag>
)
