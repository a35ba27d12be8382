import { type SumClaim, sumOf } from './claim.js'
import { ceilingOf, commonDivisor, floorOf } from './whole-division.js'

/** A number for each figure, or that there are none, or that they were not found though there may be. */
export type WholeSolution = ReadonlyMap<string, bigint> | 'none' | 'not_decided'

/** Sums that say all there is to say of a figure, once those eliminated before it are gone. */
interface Step {
  readonly figure: string
  readonly sums: readonly SumClaim[]
}

/** More sums than this are not combined any further. */
const mostSums = 400
/** Ranges up to so long are tried number by number, longer ones at chosen numbers. */
const longestRange = 1500n
const mostTries = 20_000
const largestBase = 1_000_000_000n

const keyOf = ({ terms }: SumClaim): string =>
  JSON.stringify(
    [...terms].map(([figure, times]) => [figure, String(times)]).toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  )

/** The strongest of each kind; `undefined` when nothing at all cannot reach something. */
const strongest = (sums: readonly SumClaim[]): readonly SumClaim[] | undefined => {
  const kept = new Map<string, SumClaim>()
  for (const sum of sums) {
    if (sum.terms.size === 0) {
      if (sum.atLeast > 0n) return undefined
      continue
    }
    const key = keyOf(sum)
    const other = kept.get(key)
    if (other === undefined || other.atLeast < sum.atLeast) kept.set(key, sum)
  }
  return [...kept.values()]
}

const timesOf = ({ terms }: SumClaim, figure: string): bigint => terms.get(figure) ?? 0n

/** Two sums, one that holds a figure up and one that holds it down, without the figure. */
const without = (figure: string, up: SumClaim, down: SumClaim): SumClaim => {
  const [a, b] = [-timesOf(down, figure), timesOf(up, figure)]
  const terms = [
    ...[...up.terms].map(([id, times]) => [id, times * a] as const),
    ...[...down.terms].map(([id, times]) => [id, times * b] as const),
  ]
  return sumOf(terms, up.atLeast * a + down.atLeast * b)
}

const splitBy = (sums: readonly SumClaim[], figure: string) => ({
  up: sums.filter((sum) => timesOf(sum, figure) > 0n),
  down: sums.filter((sum) => timesOf(sum, figure) < 0n),
  rest: sums.filter((sum) => timesOf(sum, figure) === 0n),
})

/** The figure that leaves the fewest sums behind when it goes. */
const cheapest = (sums: readonly SumClaim[]): string | undefined => {
  let chosen: { readonly figure: string; readonly cost: number } | undefined
  for (const figure of new Set(sums.flatMap(({ terms }) => [...terms.keys()]))) {
    const { up, down } = splitBy(sums, figure)
    const cost = up.length * down.length
    if (chosen === undefined || cost < chosen.cost) chosen = { figure, cost }
  }
  return chosen?.figure
}

/** Fourier and Motzkin: figure after figure goes, and what remains is contradictory only if it all was. */
const eliminate = (sums: readonly SumClaim[]): readonly Step[] | 'none' | 'not_decided' => {
  const steps: Step[] = []
  let left = strongest(sums)
  while (left !== undefined) {
    if (left.length > mostSums) return 'not_decided'
    const figure = cheapest(left)
    if (figure === undefined) return steps
    const { up, down, rest } = splitBy(left, figure)
    steps.push({ figure, sums: [...up, ...down] })
    left = strongest([...rest, ...up.flatMap((one) => down.map((other) => without(figure, one, other)))])
  }
  return 'none'
}

interface Range {
  readonly least: bigint
  readonly most: bigint
}

/** What is left for a figure to reach, given the others. */
const leftFor = (figure: string, { terms, atLeast }: SumClaim, values: ReadonlyMap<string, bigint>): bigint =>
  [...terms].reduce((left, [id, times]) => (id === figure ? left : left - times * (values.get(id) ?? 0n)), atLeast)

const largest = (numbers: readonly bigint[]): bigint | undefined =>
  numbers.reduce<bigint | undefined>((most, one) => (most === undefined || one > most ? one : most), undefined)

/** Where a figure lies, given those that go after it. */
const rangeOf = ({ figure, sums }: Step, values: ReadonlyMap<string, bigint>): Range | undefined => {
  const { up, down } = splitBy(sums, figure)
  const least = largest(up.map((sum) => ceilingOf(leftFor(figure, sum, values), timesOf(sum, figure))))
  const most = largest(down.map((sum) => -floorOf(leftFor(figure, sum, values), timesOf(sum, figure))))
  return least === undefined || most === undefined ? undefined : { least, most: -most }
}

/** Multiples of what shares are taken of, for which parts come out whole. */
const multiplesFrom = (least: bigint, base: bigint): readonly bigint[] => {
  const first = ceilingOf(least, base) * base
  return [0n, 1n, 2n, 3n, 5n, 10n, 50n, 1000n, 1_000_000n].map((more) => first + more * base)
}

/** The numbers of a range that are tried, and whether these are all of them. */
const choicesIn = ({ least, most }: Range, base: bigint): { readonly exact: boolean; readonly tried: bigint[] } => {
  const length = most - least + 1n
  const exact = length <= longestRange
  const shown = exact ? length : 100n
  const first = Array.from({ length: shown > 0n ? Number(shown) : 0 }, (_, place) => least + BigInt(place))
  if (exact) return { exact, tried: first }
  const far = [...multiplesFrom(least, base), (least + most) / 2n, most - 1n, most]
  return { exact, tried: [...first, ...far.filter((number) => number >= least && number <= most)] }
}

const filled = (
  steps: readonly Step[],
  values: ReadonlyMap<string, bigint>,
  base: bigint,
  fuel: { left: number },
): WholeSolution => {
  const step = steps.at(-1)
  if (step === undefined) return values
  const range = rangeOf(step, values)
  if (range === undefined) return 'not_decided'
  const { exact, tried } = choicesIn(range, base)
  let open = !exact
  for (const number of tried) {
    fuel.left -= 1
    if (fuel.left < 0) return 'not_decided'
    const found = filled(steps.slice(0, -1), new Map([...values, [step.figure, number]]), base, fuel)
    if (typeof found !== 'string') return found
    if (found === 'not_decided') open = true
  }
  return open ? 'not_decided' : 'none'
}

/** A number of which every share in the sums is a whole one. */
const baseOf = (sums: readonly SumClaim[]): bigint =>
  sums
    .flatMap(({ terms }) => [...terms.values()])
    .map((times) => (times < 0n ? -times : times))
    .reduce((base, times) => (base > largestBase ? base : (base / commonDivisor(base, times)) * times), 1n)

/** Whether sums contradict one another, as far as that is seen without looking for numbers. */
export const isContradictory = (sums: readonly SumClaim[]): boolean => eliminate(sums) === 'none'

/**
 * Whole numbers for which every sum reaches its least, each held from above and below by the sums. `none` is proven:
 * by elimination, or because a short range was tried number by number.
 */
export const solveWhole = (sums: readonly SumClaim[]): WholeSolution => {
  const steps = eliminate(sums)
  if (typeof steps === 'string') return steps
  return filled(steps, new Map(), baseOf(sums), { left: mostTries })
}
