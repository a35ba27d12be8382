import type { Refusal } from '../dossier/refusal.js'
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

/** Whether a requirement asks for what the act itself brings; the others stand or fall without it. */
export const isSuppliedByAct = ({ kind }: Requirement): boolean => supplied.has(kind)

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
}

/** Why a requirement does not hold; none when it does. */
export const checkRequirement = (requirement: Requirement, circumstances: Circumstances): readonly Refusal[] => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- kind and requirement are one value, which TypeScript cannot follow through a union
  const check = checks[requirement.kind] as Check<Requirement['kind']>
  return check(requirement, circumstances)
}
