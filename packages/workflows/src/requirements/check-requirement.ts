import type { Refusal } from '../dossier/refusal.js'
import type { StepMeta } from '../procedure/procedure.js'
import type { Requirement } from '../procedure/requirement.js'
import { notEmpowered } from './authority.js'
import { notElapsed, tooEarly } from './calendar.js'
import type { Circumstances } from './circumstances.js'
import { criteriaNotMet } from './criteria.js'
import { missingDocuments } from './documents.js'
import { missingFigures, notAttested } from './figures.js'
import { departsSilently, missingReason } from './reason.js'
import { notSeparate } from './separation.js'
import { subordinatesOpen } from './subordinates.js'
import { voteNotValid } from './vote.js'

const supplied: ReadonlySet<Requirement['kind']> = new Set<Requirement['kind']>([
  'documents',
  'figures',
  'attested',
  'vote',
  'advice',
  'reason',
])

type Check<Kind extends Requirement['kind']> = (
  requirement: Extract<Requirement, { kind: Kind }>,
  circumstances: Circumstances,
) => readonly Refusal[]

const checks: { readonly [Kind in Requirement['kind']]: Check<Kind> } = {
  documents: missingDocuments,
  figures: missingFigures,
  attested: notAttested,
  criteria: (_, circumstances) => criteriaNotMet(circumstances),
  separation: notSeparate,
  vote: voteNotValid,
  advice: departsSilently,
  reason: (_, circumstances) => missingReason(circumstances),
  elapsed: notElapsed,
  authority: notEmpowered,
  subordinates: (_, circumstances) => subordinatesOpen(circumstances),
  soleAward: (_, { situation: { otherAward } }) =>
    otherAward === undefined ? [] : [{ code: 'already_awarded', dossier: otherAward }],
  notBefore: tooEarly,
  first: ({ act: first }, { act }) => [{ code: 'awaits_step', act, first }],
}

/** Why a requirement does not hold; none when it does. */
const checkRequirement = (requirement: Requirement, circumstances: Circumstances): readonly Refusal[] => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- kind and requirement are one value, which TypeScript cannot follow through a union
  const check = checks[requirement.kind] as Check<Requirement['kind']>
  return check(requirement, circumstances)
}

/** Requirements of a step: what the act itself brings, and what stands or falls without it. */
interface Demands {
  readonly brought: readonly Requirement[]
  readonly standing: readonly Requirement[]
}

const demands = new WeakMap<object, Demands>()

const demandsOf = (step: Pick<StepMeta, 'requires'>): Demands => {
  const found = demands.get(step)
  if (found) return found
  const { requires = [] } = step
  const made = {
    brought: requires.filter(({ kind }) => supplied.has(kind)),
    standing: requires.filter(({ kind }) => !supplied.has(kind)),
  }
  demands.set(step, made)
  return made
}

/** Why requirements of a step do not hold: those that the act brings, or those that stand without it. */
export const checkDemands = (
  step: Pick<StepMeta, 'requires'>,
  which: keyof Demands,
  circumstances: Circumstances,
): readonly Refusal[] => demandsOf(step)[which].flatMap((needed) => checkRequirement(needed, circumstances))
