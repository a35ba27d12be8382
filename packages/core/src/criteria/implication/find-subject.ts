import type { FigureDeclaration, FigureDeclarations, Figures, FigureValue } from '../../figures/figure.js'
import { answersOf } from '../answer-table.js'
import { type Atom, atomsOf, type Claim, opposite, type SomeClaim, someOf, subjectsOf } from './claim.js'
import { connected } from './connected.js'
import { assume, type Bounds, type Standing, truthOf, withBounds } from './standing.js'
import { solveWhole } from './whole-solution.js'

/** A subject of whom all claims are true, or proof that there is none, or neither. */
export type FoundSubject = { readonly figures: Figures } | 'none' | 'not_decided'

/** So many looks at a claim are enough for structures of sixteen claims, and are had in two seconds. */
const mostLooks = 500_000

const simplified = (claim: Claim, standing: Standing): Claim | boolean => {
  if (claim.kind !== 'some') return truthOf(claim, standing) ?? claim
  let wanted = claim.atLeast
  const open: Claim[] = []
  for (const one of claim.of) {
    const found = simplified(one, standing)
    if (found === true) wanted -= 1
    else if (found !== false) open.push(found)
  }
  if (wanted <= 0) return true
  if (wanted > open.length) return false
  return wanted === 1 && open.length === 1 ? (open[0] ?? false) : someOf(wanted, open)
}

/** The claims that a claim is no more than: all of a group of which all are wanted. */
const flattened = (claim: Claim): readonly Claim[] =>
  claim.kind === 'some' && claim.atLeast === claim.of.length ? claim.of.flatMap(flattened) : [claim]

interface Open {
  readonly standing: Standing
  readonly groups: readonly SomeClaim[]
}

const isGroup = (claim: Claim): claim is SomeClaim => claim.kind === 'some'

/** What a claim comes to now: the groups that leave a choice, all else assumed; `undefined` for a contradiction. */
const assumedOne = (claim: Claim, standing: Standing): Open | undefined => {
  const found = simplified(claim, standing)
  if (typeof found === 'boolean') return found ? { standing, groups: [] } : undefined
  let next: Standing | undefined = standing
  const wanted = flattened(found)
  for (const one of wanted) if (next !== undefined && !isGroup(one)) next = assume(one, next)
  return next && { standing: next, groups: wanted.filter(isGroup) }
}

const assumedAll = (claims: readonly Claim[], standing: Standing): Open | undefined => {
  let open: Open = { standing, groups: [] }
  for (const claim of claims) {
    const next = assumedOne(claim, open.standing)
    if (next === undefined) return undefined
    open = { standing: next.standing, groups: [...open.groups, ...next.groups] }
  }
  return open
}

/** Assumes what leaves no choice, until nothing changes; `undefined` when that contradicts itself. */
const settled = (claims: readonly Claim[], start: Standing): Open | undefined => {
  let before = start
  let open = assumedAll(claims, start)
  while (open !== undefined && open.standing !== before) {
    before = open.standing
    open = assumedAll(open.groups, before)
  }
  return open
}

const numbersOf = (standing: Standing): ReadonlyMap<string, bigint> | 'none' | 'not_decided' => {
  const numbers = new Map([...standing.bounds].map(([figure, { least }]) => [figure, least] as const))
  for (const sums of connected(standing.sums, ({ terms }) => [...terms.keys()])) {
    const found = solveWhole(withBounds(sums, standing))
    if (typeof found === 'string') return found
    for (const [figure, number] of found) numbers.set(figure, number)
  }
  return numbers
}

/** Points are counted in quarters. */
const inUnit = (declaration: FigureDeclaration | undefined, number: bigint): FigureValue =>
  declaration?.type === 'points' ? Number(number) / 4 : Number(number)

const subjectOf = (standing: Standing, declarations: FigureDeclarations): FoundSubject => {
  const numbers = numbersOf(standing)
  if (typeof numbers === 'string') return numbers
  // what is not understood may not hold of the subject
  if (standing.opaque.size > 0) return 'not_decided'
  const answers = [...standing.answers].flatMap(([figure, [value]]) =>
    value === undefined ? [] : [[figure, value] as const],
  )
  const counted = [...numbers].map(([figure, number]) => [figure, inUnit(declarations[figure], number)] as const)
  return { figures: Object.fromEntries([...answers, ...counted]) }
}

const searched = (
  claims: readonly Claim[],
  start: Standing,
  declarations: FigureDeclarations,
  fuel: { left: number },
): FoundSubject => {
  const open = settled(claims, start)
  if (open === undefined) return 'none'
  const { standing, groups } = open
  const [smallest] = groups.toSorted((one, other) => one.of.length - other.of.length)
  const [choice] = smallest ? atomsOf(smallest) : []
  if (choice === undefined) return subjectOf(standing, declarations)
  fuel.left -= groups.reduce((looks, { of }) => looks + of.length, 1)
  if (fuel.left < 0) return 'not_decided'
  const one = searched([choice, ...groups], standing, declarations, fuel)
  if (typeof one !== 'string') return one
  const other = searched([opposite(choice), ...groups], standing, declarations, fuel)
  return other === 'none' ? one : other
}

const boundsOf = (declaration: FigureDeclaration | undefined): Bounds => ({
  least: 0n,
  most: BigInt(declaration?.type === 'points' ? Math.floor(declaration.maximum * 4) : Number.MAX_SAFE_INTEGER),
})

const unassumed = (atoms: readonly Atom[], declarations: FigureDeclarations): Standing => {
  const answers = new Map<string, readonly FigureValue[]>()
  const bounds = new Map<string, Bounds>()
  for (const atom of atoms) {
    if (atom.kind === 'answer') {
      answers.set(atom.figure, [...new Set([...(answers.get(atom.figure) ?? []), ...atom.among])])
    }
    if (atom.kind === 'sum') for (const id of atom.terms.keys()) bounds.set(id, boundsOf(declarations[id]))
  }
  return { answers, bounds, sums: [], opaque: new Map() }
}

/** A value of a figure that nothing is claimed of. */
const anyValue = (declaration: FigureDeclaration): FigureValue =>
  answersOf(declaration)?.[0] ?? (declaration.type === 'day' ? '2000-01-01' : 0)

/**
 * Looks for complete figures of which all claims are true. What shares no figure is looked at apart, and each part
 * by trying a claim and its opposite; a part that is too much for that is not decided.
 */
export const findSubject = (claims: readonly Claim[], declarations: FigureDeclarations): FoundSubject => {
  const parts = connected(claims.flatMap(flattened), (claim) => atomsOf(claim).flatMap(subjectsOf))
  let figures: Figures = Object.fromEntries(
    Object.entries(declarations).map(([id, declaration]) => [id, anyValue(declaration)]),
  )
  let open = false
  for (const part of parts) {
    const found = searched(part, unassumed(part.flatMap(atomsOf), declarations), declarations, { left: mostLooks })
    if (found === 'none') return 'none'
    if (found === 'not_decided') open = true
    else figures = { ...figures, ...found.figures }
  }
  return open ? 'not_decided' : { figures }
}
