import { type Basis, cite, type Instruments, instruments } from '@anlang/core'
import type { Procedure, Province } from '@anlang/workflows'
import type { RoomLaw } from '../training/training-api.js'
import { basisKey } from './basis-key.js'

const isBasis = (value: object): value is Basis => 'instrument' in value && typeof value.instrument === 'string'

/** Every place of the law that definitions stand on, wherever in them. */
const basesIn = (value: unknown): readonly Basis[] => {
  if (typeof value !== 'object' || value === null) return []
  return isBasis(value) ? [value] : Object.values(value).flatMap(basesIn)
}

/** How every place of the law in procedures is cited. */
export const describeLaw = (procedures: readonly Procedure[], provinces: readonly Province[]): RoomLaw => {
  const known: Instruments = Object.assign({}, ...provinces.map((one) => one.instruments ?? {}), instruments)
  const cited = basesIn(procedures).map((basis) => [
    basisKey(basis),
    { vi: cite(basis, 'vi', known), en: cite(basis, 'en', known) },
  ])
  return { citations: Object.fromEntries(cited) }
}
