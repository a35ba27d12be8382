import type { IsoDate } from '@anlang/core'
import { capacityOf } from '../authority/capacity.js'
import type { Actor, Office } from '../dossier/fact.js'
import type { Workshop } from './workshop.js'

/** The people who may take an act in an office on a day, by the directory. */
export const holdersOf = async (
  { options: { directory } }: Workshop,
  office: Office,
  act: string,
  on: IsoDate,
): Promise<readonly Actor[]> => {
  const holdings = await directory.holdings(office)
  const people = [...new Set(holdings.map(({ person }) => person))].map((person): Actor => ({ ...office, person }))
  return people.filter((by) => capacityOf(holdings, by, act, on).ok)
}
