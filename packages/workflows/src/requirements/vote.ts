import type { Vote } from '../dossier/act-data.js'
import type { Refusal } from '../dossier/refusal.js'
import type { Fraction, Requirement } from '../procedure/requirement.js'
import type { Circumstances } from './circumstances.js'

/** The smallest whole number that reaches a fraction of a total. */
const reaching = (total: number, { part, whole }: Fraction): number => Math.ceil((total * part) / whole)

const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0

const isSound = ({ total, present, inFavour }: Vote): boolean =>
  [total, present, inFavour].every(isCount) && total > 0 && present <= total && inFavour <= total

/** Too few present, or too few of all members in favour. Absent members may have voted in writing. */
export const voteNotCarried = (
  { quorum, share }: Extract<Requirement, { kind: 'vote' }>,
  { vote }: Circumstances,
): readonly Refusal[] => {
  if (!vote) return [{ code: 'missing_vote' }]
  if (!isSound(vote)) return [{ code: 'malformed_vote', vote }]
  const present = reaching(vote.total, quorum)
  const inFavour = share ? reaching(vote.total, share) : 0
  return [
    ...(vote.present < present ? [{ code: 'no_quorum', vote, quorum, needed: present } as const] : []),
    ...(share && vote.inFavour < inFavour ? [{ code: 'not_carried', vote, share, needed: inFavour } as const] : []),
  ]
}
