import type { Recorded } from '../engine/journal.js'
import type { ActData, Session } from './act-data.js'
import { type Fact, factShape } from './fact.js'

/** A fact as it is kept: of today's shape, or of an older one. */
type Kept = Fact & { readonly data?: OldActData }

/** What acts brought in facts of shape 1: a vote of a total, where today there is a session of members. */
interface OldActData extends ActData {
  readonly vote?: { readonly total: number; readonly present: number; readonly inFavour: number }
}

const withSession = ({ vote, ...data }: OldActData): ActData => {
  if (!vote) return data
  const session: Session = { members: vote.total, present: vote.present, inFavour: vote.inFavour }
  return { ...data, session }
}

/** Lifts a fact from each shape to the next; the first entry from shape 1 to 2. Only ever added to. */
const upcasters: readonly ((fact: Kept) => Fact)[] = [
  (fact) => ('data' in fact && fact.data ? { ...fact, data: withSession(fact.data) } : fact),
]

/**
 * A fact in today's shape, whichever it was written in. What is kept and hashed stays as it was.
 *
 * @example
 * ```ts
 * const old = { type: 'SiteSelected', act: 'selectSite', by: { position: 'committee', unit: 'c08779', person: 'p' }, at: '2020-09-20T08:00:00Z', on: '2020-09-20', data: {} } as const
 * liftFact(old).shape // => 2
 * ```
 */
export const liftFact = (fact: Fact): Fact => {
  const { shape = 1 } = fact
  if (shape >= factShape) return fact
  return { ...upcasters.slice(shape - 1).reduce<Fact>((older, lift) => lift(older), fact), shape: factShape }
}

/** The facts of a dossier as they are read. */
export const factsOf = (recorded: readonly Recorded[]): readonly Fact[] => recorded.map(({ fact }) => liftFact(fact))
