import type { FigureValue } from '../../figures/figure.js'
import { ceilingOf, commonDivisor } from './whole-division.js'

/** A sum of whole numbers, each so many times, that reaches a least one: a bound, a share, fewer than before, points. */
export interface SumClaim {
  readonly kind: 'sum'
  readonly terms: ReadonlyMap<string, bigint>
  readonly atLeast: bigint
}

/** An answer, a grade or a day that passes, or (`holds` false) does not. */
export interface AnswerClaim {
  readonly kind: 'answer'
  readonly figure: string
  /** The values that can tell this claim from others about the figure. */
  readonly among: readonly FigureValue[]
  readonly passes: (value: FigureValue) => boolean
  readonly holds: boolean
}

/** A rule that is not understood: of it is known only that it comes out one way or the other. */
interface OpaqueClaim {
  readonly kind: 'opaque'
  readonly key: string
  readonly holds: boolean
}

/** A claim that is not made of others. */
export type Atom = SumClaim | AnswerClaim | OpaqueClaim

/** At least so many of several claims. */
export interface SomeClaim {
  readonly kind: 'some'
  readonly atLeast: number
  readonly of: readonly Claim[]
}

/** What can be said of a subject's complete figures; whatever can be said can be denied. */
export type Claim = Atom | SomeClaim

/** At least so many of them. */
export const someOf = (atLeast: number, of: readonly Claim[]): Claim => ({ kind: 'some', atLeast, of })

/** Every one of them. */
export const allOf = (...of: readonly Claim[]): Claim => someOf(of.length, of)

/** One of them or more. */
export const anyOf = (...of: readonly Claim[]): Claim => someOf(1, of)

/** True of nobody. */
export const never: Claim = someOf(1, [])

/**
 * A sum of so many times each figure that is at least so much, in lowest terms: of whole numbers, twice one that is
 * at least five is one that is at least three. A figure that is named twice counts twice.
 */
export const sumOf = (named: readonly (readonly [string, bigint])[], atLeast: bigint): SumClaim => {
  const sum = new Map<string, bigint>()
  for (const [figure, times] of named) sum.set(figure, (sum.get(figure) ?? 0n) + times)
  const used = [...sum].filter(([, times]) => times !== 0n)
  const divisor = used.reduce((common, [, times]) => commonDivisor(common, times), 0n)
  if (divisor === 0n) return { kind: 'sum', terms: new Map(), atLeast }
  const terms = new Map(used.map(([figure, times]) => [figure, times / divisor] as const))
  return { kind: 'sum', terms, atLeast: ceilingOf(atLeast, divisor) }
}

const denied = (claim: Atom): Atom => {
  if (claim.kind !== 'sum') return { ...claim, holds: !claim.holds }
  // of whole numbers: less than ten is nine at most
  return sumOf(
    [...claim.terms].map(([figure, times]) => [figure, -times] as const),
    1n - claim.atLeast,
  )
}

/** What is true just where a claim is not. */
export const opposite = (claim: Claim): Claim =>
  claim.kind === 'some' ? someOf(claim.of.length - claim.atLeast + 1, claim.of.map(opposite)) : denied(claim)

/** The claims that others are made of. */
export const atomsOf = (claim: Claim): readonly Atom[] => (claim.kind === 'some' ? claim.of.flatMap(atomsOf) : [claim])

/** What a claim is about: figures, or a rule that is not understood. */
export const subjectsOf = (atom: Atom): readonly string[] => {
  if (atom.kind === 'sum') return [...atom.terms.keys()]
  return [atom.kind === 'answer' ? atom.figure : atom.key]
}
