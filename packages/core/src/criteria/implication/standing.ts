import type { FigureValue } from '../../figures/figure.js'
import { type Atom, type SumClaim, sumOf } from './claim.js'
import { ceilingOf, floorOf } from './whole-division.js'
import { isContradictory } from './whole-solution.js'

/** Where a number may lie. */
export interface Bounds {
  readonly least: bigint
  readonly most: bigint
}

/** What was assumed of a subject so far: what each figure may still be, and which sums must be reached. */
export interface Standing {
  readonly answers: ReadonlyMap<string, readonly FigureValue[]>
  readonly bounds: ReadonlyMap<string, Bounds>
  /** Those of more than one figure. */
  readonly sums: readonly SumClaim[]
  readonly opaque: ReadonlyMap<string, boolean>
}

const nothing: Bounds = { least: 0n, most: 0n }

/** The least and the most that a sum can be. */
const reach = ({ terms }: SumClaim, { bounds }: Standing): Bounds => {
  let [least, most] = [0n, 0n]
  for (const [figure, times] of terms) {
    const bound = bounds.get(figure) ?? nothing
    const [down, up] = times < 0n ? [bound.most, bound.least] : [bound.least, bound.most]
    least += times * down
    most += times * up
  }
  return { least, most }
}

const isTimes = ({ terms }: SumClaim, other: SumClaim, sign: bigint): boolean =>
  terms.size === other.terms.size && [...terms].every(([figure, times]) => other.terms.get(figure) === sign * times)

/** Whether a sum is reached, or cannot be, by the bounds of its figures or by what was assumed of the same sum. */
const truthOfSum = (sum: SumClaim, standing: Standing): boolean | undefined => {
  const { least, most } = reach(sum, standing)
  if (least >= sum.atLeast) return true
  if (most < sum.atLeast) return false
  for (const assumed of standing.sums) {
    if (assumed.atLeast >= sum.atLeast && isTimes(sum, assumed, 1n)) return true
    if (-assumed.atLeast < sum.atLeast && isTimes(sum, assumed, -1n)) return false
  }
  return undefined
}

/** Whether a claim must hold or cannot, by what was assumed; `undefined` when it is not seen. */
export const truthOf = (atom: Atom, standing: Standing): boolean | undefined => {
  if (atom.kind === 'sum') return truthOfSum(atom, standing)
  if (atom.kind === 'opaque') {
    const known = standing.opaque.get(atom.key)
    return known === undefined ? undefined : known === atom.holds
  }
  const values = standing.answers.get(atom.figure) ?? []
  const passing = values.filter((value) => atom.passes(value) === atom.holds).length
  if (passing === values.length) return true
  return passing === 0 ? false : undefined
}

/** The sums that bear on a figure, from one to the next. */
const sumsAround = (sum: SumClaim, sums: readonly SumClaim[]): readonly SumClaim[] => {
  const figures = new Set(sum.terms.keys())
  let [reached, left]: [readonly SumClaim[], readonly SumClaim[]] = [[], sums]
  for (;;) {
    const touched = left.filter(({ terms }) => [...terms.keys()].some((figure) => figures.has(figure)))
    if (touched.length === 0) return reached
    for (const { terms } of touched) for (const figure of terms.keys()) figures.add(figure)
    reached = [...reached, ...touched]
    left = left.filter((one) => !touched.includes(one))
  }
}

/** The bounds of the figures in sums, as sums themselves. */
export const withBounds = (sums: readonly SumClaim[], { bounds }: Standing): readonly SumClaim[] => {
  const figures = new Set(sums.flatMap(({ terms }) => [...terms.keys()]))
  const within = [...figures].flatMap((figure) => {
    const { least, most } = bounds.get(figure) ?? nothing
    return [sumOf([[figure, 1n]], least), sumOf([[figure, -1n]], -most)]
  })
  return [...sums, ...within]
}

const holdsTogether = (sum: SumClaim, standing: Standing): Standing | undefined => {
  const around = sumsAround(sum, standing.sums)
  return around.length > 0 && isContradictory(withBounds(around, standing)) ? undefined : standing
}

/** A sum of one figure is a bound of it. */
const bounded = (times: bigint, { atLeast }: SumClaim, { least, most }: Bounds): Bounds => {
  const bound = times > 0n ? ceilingOf(atLeast, times) : floorOf(atLeast, times)
  if (times > 0n) return { least: bound > least ? bound : least, most }
  return { least, most: bound < most ? bound : most }
}

const assumeSum = (sum: SumClaim, standing: Standing): Standing | undefined => {
  const [only, ...others] = sum.terms
  if (only === undefined) return sum.atLeast <= 0n ? standing : undefined
  if (others.length > 0) return holdsTogether(sum, { ...standing, sums: [...standing.sums, sum] })
  const [figure, times] = only
  const bound = bounded(times, sum, standing.bounds.get(figure) ?? nothing)
  if (bound.least > bound.most) return undefined
  return holdsTogether(sum, { ...standing, bounds: new Map([...standing.bounds, [figure, bound]]) })
}

/** What is assumed when one claim more is; `undefined` when that contradicts the rest. */
export const assume = (atom: Atom, standing: Standing): Standing | undefined => {
  const known = truthOf(atom, standing)
  if (known !== undefined) return known ? standing : undefined
  if (atom.kind === 'sum') return assumeSum(atom, standing)
  if (atom.kind === 'opaque') return { ...standing, opaque: new Map([...standing.opaque, [atom.key, atom.holds]]) }
  const values = standing.answers.get(atom.figure) ?? []
  const left = values.filter((value) => atom.passes(value) === atom.holds)
  return { ...standing, answers: new Map([...standing.answers, [atom.figure, left]]) }
}
