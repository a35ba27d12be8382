import { type Basis, citeInBoth } from '@anlang/core'
import type { EngineDefinitions } from '@anlang/workflows'
import type { RoomLaw } from '../training/training-api.js'
import { basisKey } from './basis-key.js'

const isBasis = (value: object): value is Basis => 'instrument' in value && typeof value.instrument === 'string'

/** Every place of the law that definitions stand on, wherever in them. */
const basesIn = (value: unknown): readonly Basis[] => {
  if (typeof value !== 'object' || value === null) return []
  return isBasis(value) ? [value] : Object.values(value).flatMap(basesIn)
}

/** How every place of the law in procedures is cited. */
export const describeLaw = ({
  procedures,
  instruments,
}: Pick<EngineDefinitions, 'procedures' | 'instruments'>): RoomLaw => ({
  citations: Object.fromEntries(basesIn(procedures).map((basis) => [basisKey(basis), citeInBoth(basis, instruments)])),
})
