import type { Observation } from './observation.js'

/** Why a process should be sent nobody now. */
export type Unready =
  | { readonly code: 'journal_silent' }
  | { readonly code: 'journal_read_only' }
  | { readonly code: 'journal_newer'; readonly found: number; readonly known: number }

/** What is late, and nobody's fault who asks now. */
export type Late =
  | { readonly code: 'consumer_behind'; readonly consumer: string; readonly behind: number; readonly most: number }
  | { readonly code: 'messages_parked'; readonly consumer: string; readonly parked: number }
  | { readonly code: 'follower_behind'; readonly follower: string; readonly behind: number; readonly most: number }
  | { readonly code: 'deadlines_overdue'; readonly due: number; readonly days: number; readonly most: number }

/** From when on something is late. */
export interface Patience {
  /** Messages that a consumer may have before it; 100 when not said. */
  readonly messages: number
  /** Facts that a follower may have before it; 1,000 when not said. */
  readonly facts: number
  /** Days that a deadline may lie there after it fired; 0 when not said. */
  readonly days: number
}

/** Whether people may be sent to a process, and what else somebody should look at. */
export interface Readiness {
  readonly ready: boolean
  readonly unready: readonly Unready[]
  readonly late: readonly Late[]
}

const unreadyOf = ({ reads, store }: Observation): readonly Unready[] => {
  if (!reads) return [{ code: 'journal_silent' }]
  if (!store) return []
  const { found, known } = store.schema
  return [
    ...(store.writable ? [] : [{ code: 'journal_read_only' } as const]),
    ...(found > known ? [{ code: 'journal_newer', found, known } as const] : []),
  ]
}

const lateOf = ({ consumers, followers, deadlines }: Observation, most: Patience): readonly Late[] => [
  ...consumers.flatMap(({ consumer, behind, waiting, parked }): readonly Late[] => {
    const before = behind + waiting
    return [
      ...(before > most.messages
        ? [{ code: 'consumer_behind', consumer, behind: before, most: most.messages } as const]
        : []),
      ...(parked > 0 ? [{ code: 'messages_parked', consumer, parked } as const] : []),
    ]
  }),
  ...followers
    .filter(({ behind }) => behind > most.facts)
    .map(({ follower, behind }) => ({ code: 'follower_behind', follower, behind, most: most.facts }) as const),
  ...(deadlines.oldestDays > most.days
    ? [{ code: 'deadlines_overdue', due: deadlines.due, days: deadlines.oldestDays, most: most.days } as const]
    : []),
]

/**
 * What an observation says to whoever sends people to processes. Only what a process cannot do makes it unready; what
 * is late is told beside, since sending people elsewhere would not help.
 *
 * @example
 * ```ts
 * const seen = { reads: false, consumers: [], followers: [], deadlines: { due: 0, oldestDays: 0 } }
 * readinessOf(seen) // => { ready: false, unready: [{ code: 'journal_silent' }], late: [] }
 * ```
 */
export const readinessOf = (seen: Observation, patience: Partial<Patience> = {}): Readiness => {
  const unready = unreadyOf(seen)
  return {
    ready: unready.length === 0,
    unready,
    late: lateOf(seen, { messages: 100, facts: 1_000, days: 0, ...patience }),
  }
}
