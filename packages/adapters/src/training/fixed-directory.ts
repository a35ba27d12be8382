import type { Directory, Holding, Office } from '@anlang/workflows'

/** A person in an office: that they hold it, or may sign for it, from a day on and through a last day, or always. */
export interface Holder extends Office, Holding {}

const toHolding = ({ person, from, to, signs }: Holder): Holding => ({
  person,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  ...(signs === undefined ? {} : { signs }),
})

/**
 * A directory over a list that does not change, for tests and training.
 *
 * @example
 * ```ts
 * const chief = { position: 'police', unit: 'c08779' } as const
 * await fixedDirectory([{ ...chief, person: 'p-1', to: '2022-06-30' }]).holdings(chief) // => [{ person: 'p-1', to: '2022-06-30' }]
 * ```
 */
export const fixedDirectory = (holders: readonly Holder[]): Directory => {
  const byOffice = Map.groupBy(holders, ({ position, unit }) => `${position}@${unit}`)
  return {
    holdings: async ({ position, unit, person }) =>
      (byOffice.get(`${position}@${unit}`) ?? [])
        .filter((holder) => person === undefined || holder.person === person)
        .map(toHolding),
  }
}

/**
 * A directory that believes everybody: whoever says so holds the office. For tests and first steps.
 *
 * @example
 * ```ts
 * await trustingDirectory.holdings({ position: 'police', unit: 'c08779', person: 'p-1' }) // => [{ person: 'p-1' }]
 * ```
 */
export const trustingDirectory: Directory = {
  holdings: async ({ person }) => (person === undefined ? [] : [{ person }]),
}
