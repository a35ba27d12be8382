import { type Basis, type Instruments, instruments, isInForce } from '@anlang/core'
import type { OverlayDiagnostic, OverlayPath } from './overlay-diagnostic.js'
import type { Province } from './province.js'

interface Cited {
  readonly basis: Basis
  readonly path: OverlayPath
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isBasis = (value: unknown): value is Basis =>
  isObject(value) && 'instrument' in value && typeof value.instrument === 'string'

/** Every basis in an overlay, wherever it stands: a citation that nobody looks at is none. */
const citedIn = (value: unknown, path: OverlayPath): readonly Cited[] => {
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([key, held]: readonly [string, unknown]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key]
    return key === 'basis' && isBasis(held) ? [{ basis: held, path: at }] : citedIn(held, at)
  })
}

const checkOne = ({ basis, path }: Cited, province: Province, known: Instruments): readonly OverlayDiagnostic[] => {
  const at = { place: province.id, subject: basis.instrument, path }
  const instrument = known[basis.instrument]
  if (!instrument) return [{ ...at, code: 'basis_unknown' }]
  const { from = instrument.from } = province
  return isInForce(instrument, from) ? [] : [{ ...at, code: 'basis_not_in_force', detail: from }]
}

/**
 * Whether all that an overlay cites is known and in force when it begins, and whether it leaves the nation's instruments
 * alone. Bases of criteria are looked at with their rule set, on their own days.
 */
export const checkBases = (chain: readonly Province[]): readonly OverlayDiagnostic[] => {
  const province = chain.at(-1)
  if (!province) return []
  const known: Instruments = Object.assign({}, ...chain.map((one) => one.instruments ?? {}), instruments)
  const { ruleSets: _, instruments: own = {}, ...cited } = province
  const taken = Object.keys(own).filter((key) => Object.hasOwn(instruments, key))
  return [
    ...taken.map(
      (key) => ({ code: 'instrument_taken', place: province.id, subject: key, path: ['instruments', key] }) as const,
    ),
    ...citedIn(cited, []).flatMap((one) => checkOne(one, province, known)),
  ]
}
