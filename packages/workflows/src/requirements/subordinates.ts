import type { Refusal } from '../dossier/refusal.js'
import type { Circumstances } from './circumstances.js'

/** Dossiers below the subject that have not ended: the higher one waits for them. */
export const subordinatesOpen = ({ act, situation: { openBelow = [] } }: Circumstances): readonly Refusal[] =>
  openBelow.length > 0 ? [{ code: 'subordinates_open', act, dossiers: openBelow }] : []
