import type { Term } from '../procedure/deadline.js'
import type { Requirement } from '../procedure/requirement.js'
import type { OverlayPath } from '../province/overlay-diagnostic.js'
import type { ProcedureOverlay } from '../province/procedure-overlay.js'

/** What an act may wait for by days. */
export type Waited = Extract<Requirement, { readonly kind: 'notBefore' | 'elapsed' }>

/** Something that keeps an act from being in time. */
export interface HoldUp {
  /** The act that is put in, that has to wait, or whose own term is meant. */
  readonly act: string
  readonly by:
    | Waited
    | { readonly kind: 'inserted'; readonly term: Term }
    | { readonly kind: 'term'; readonly term: Term }
  /** How many days later it makes what follows; of a term, how many it is too short by, at least. */
  readonly days: number
}

/** What of an overlay keeps an act from being in time, and where it stands there. */
interface Origin {
  readonly origin: HoldUp
  readonly path: OverlayPath
}

const hasOwn = (record: object | undefined, key: string): boolean => record !== undefined && Object.hasOwn(record, key)

const pathOf = (
  { act, by }: HoldUp,
  { inserts = [], requires, shortens }: ProcedureOverlay,
): OverlayPath | undefined => {
  if (by.kind === 'term') return hasOwn(shortens, act) ? ['shortens', act] : undefined
  const place = inserts.findIndex(({ command }) => command === act)
  if (by.kind === 'inserted') return place < 0 ? undefined : ['inserts', place]
  // the very requirement: the nation may ask for the same in the same words
  const added = hasOwn(requires, act) ? (requires?.[act] ?? []).indexOf(by) : -1
  if (added >= 0) return ['requires', act, added]
  const own = (inserts[place]?.requires ?? []).indexOf(by)
  return own < 0 ? undefined : ['inserts', place, 'requires', own]
}

/**
 * What an overlay should change of all that keeps an act from being in time: what takes the most days, or the term
 * that it shortened where nothing else of it is long enough to make the difference. Nothing where it says none of it.
 */
export const originIn = (heldUp: readonly HoldUp[], laid: ProcedureOverlay): Origin | undefined => {
  const own = heldUp.flatMap((origin): readonly Origin[] => {
    const path = pathOf(origin, laid)
    return path ? [{ origin, path }] : []
  })
  const term = own.find(({ origin }) => origin.by.kind === 'term')
  const [longest] = own.filter((one) => one !== term).toSorted((one, other) => other.origin.days - one.origin.days)
  return longest && longest.origin.days >= (term?.origin.days ?? 0) ? longest : (term ?? longest)
}
