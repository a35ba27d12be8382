import type { UnitId, UnitRegister } from '@anlang/core'
import { capacityOf } from '../authority/capacity.js'
import type { Actor, Entity } from '../dossier/fact.js'
import { wantedOffices } from '../dossier/wanted-offices.js'
import type { Procedure } from '../procedure/procedure.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import type { Roster } from './roster.js'

/** One subject's dossiers, and who can be asked. */
export interface Staffing {
  readonly procedure: Procedure
  readonly about: { readonly subject: UnitId; readonly entity?: Entity }
  readonly roster: Roster
  readonly units: UnitRegister
  /** Entries of the roster by office, those away left out. */
  readonly seats: ReadonlyMap<string, Roster['offices']>
}

const seatKey = (position: string, unit: string): string => `${position} ${unit}`

/** Who sits where, those away left out. */
export const seatsOf = ({ offices, away = [] }: Roster, without: string | undefined): Staffing['seats'] => {
  const seats = new Map<string, Roster['offices'][number][]>()
  for (const entry of offices) {
    if (away.includes(entry.person) || entry.person === without) continue
    const key = seatKey(entry.position, entry.unit)
    seats.set(key, [...(seats.get(key) ?? []), entry])
  }
  return seats
}

/** Everybody who may take a step, in which office. */
export const takersOf = ({ about, roster, units, seats }: Staffing, { by, command }: PlacedStep): readonly Actor[] =>
  wantedOffices(by, about, roster.on, units).flatMap(({ position, unit }) => {
    const holdings = seats.get(seatKey(position, unit)) ?? []
    return [...new Set(holdings.map(({ person }) => person))]
      .map((person): Actor => ({ position, unit, person }))
      .filter((actor) => capacityOf(holdings, actor, command, roster.on).ok)
  })
