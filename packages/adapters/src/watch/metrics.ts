import type { Observation } from './observation.js'

/** A number that is watched over time. */
export interface Metric {
  readonly name: string
  readonly help: string
  readonly labels?: Readonly<Record<string, string>>
  readonly value: number
}

const bit = (isSo: boolean): number => (isSo ? 1 : 0)

const storeMetrics = ({ reads, store }: Observation): readonly Metric[] => [
  { name: 'anlang_journal_up', help: 'Whether the journal answers.', value: bit(reads) },
  ...(store
    ? [
        { name: 'anlang_journal_writable', help: 'Whether the journal takes writes.', value: bit(store.writable) },
        { name: 'anlang_journal_schema', help: 'Version of the tables.', value: store.schema.found },
      ]
    : []),
]

/**
 * An observation as plain numbers.
 *
 * @example
 * ```ts
 * const seen = { reads: true, consumers: [], followers: [], deadlines: { due: 3, oldestDays: 1 } }
 * metricsOf(seen).find(({ name }) => name === 'anlang_deadlines_due')?.value // => 3
 * ```
 */
export const metricsOf = (seen: Observation): readonly Metric[] => [
  ...storeMetrics(seen),
  ...seen.consumers.flatMap(({ consumer, behind, waiting, parked }): readonly Metric[] => [
    { name: 'anlang_outbox_behind', help: 'Messages not looked at yet.', labels: { consumer }, value: behind },
    { name: 'anlang_outbox_waiting', help: 'Messages to be tried again.', labels: { consumer }, value: waiting },
    { name: 'anlang_outbox_parked', help: 'Messages that did not arrive.', labels: { consumer }, value: parked },
  ]),
  ...seen.followers.map(
    ({ follower, behind }): Metric => ({
      name: 'anlang_follower_behind',
      help: 'Facts not read yet.',
      labels: { follower },
      value: behind,
    }),
  ),
  { name: 'anlang_deadlines_due', help: 'Deadlines that fired and wait.', value: seen.deadlines.due },
  {
    name: 'anlang_deadlines_oldest_days',
    help: 'Days since the oldest of them fired.',
    value: seen.deadlines.oldestDays,
  },
]
