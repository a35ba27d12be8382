import { commendationForms, type FigureDeclarations, nearest, type RuleSet } from '@anlang/core'
import { documentKinds } from '../procedure/document-kinds.js'
import type { Procedure } from '../procedure/procedure.js'
import { type Requirement, requirementKinds } from '../procedure/requirement.js'
import type { StepOffice } from '../procedure/step-office.js'
import { stepsOf } from '../procedure/steps-of.js'
import { procedureOverlayOn } from './lay-over-procedure.js'
import type { OverlayDiagnostic, OverlayPath } from './overlay-diagnostic.js'
import type { ProcedureOverlay } from './procedure-overlay.js'
import type { Province } from './province.js'

/** What an overlay may ask for. The rest is for the law to say: who may award, what is met, whom one waits for. */
const open: ReadonlySet<string> = new Set<Requirement['kind']>([
  'documents',
  'figures',
  'attested',
  'separation',
  'vote',
  'advice',
  'reason',
  'elapsed',
  'notBefore',
])

const figuresIn = (needed: Requirement): readonly string[] => {
  if (needed.kind === 'figures') return needed.figures
  if (needed.kind === 'attested') return [needed.figure]
  return needed.kind === 'documents' && needed.when !== undefined ? [needed.when] : []
}

/** The figures that acts of a procedure may carry: its own, and those of every rule set it may be judged by. */
const declaredFor = ({ meta }: Procedure, ruleSets: readonly RuleSet[]): FigureDeclarations =>
  Object.assign(
    {},
    ...ruleSets.filter(({ scheme }) => scheme === meta.evaluates).map(({ figures }) => figures),
    meta.figures ?? {},
  )

/** A figure that can be brought as it is asked for: an answer has to be one of yes or no. */
const isBrought = (needed: Requirement, figure: string, declared: FigureDeclarations): boolean => {
  const declaration = Object.hasOwn(declared, figure) ? declared[figure] : undefined
  const anyType = needed.kind === 'figures' && needed.oneYes === undefined
  return anyType ? declaration !== undefined : declaration?.type === 'yesNo'
}

/** Two acts that only one office may take, kept apart by office: the second could never be taken. */
const isNeverSeparate = (version: Procedure, needed: Requirement, by: readonly StepOffice[]): boolean => {
  if (needed.kind !== 'separation' || needed.of === 'person') return false
  const earlier = stepsOf(version).find(({ command }) => command === needed.from)
  const [one, other] = [earlier?.by ?? [], by].map((offices) => offices.map(({ position, at }) => `${position} ${at}`))
  return one?.length === 1 && other?.length === 1 && one[0] === other[0]
}

/** The earlier act that a requirement names, and the key it stands under. */
const earlierIn = (needed: Requirement): readonly [key: string, act: string] | undefined => {
  if (needed.kind === 'separation') return ['from', needed.from]
  if (needed.kind === 'advice') return ['of', needed.of]
  return needed.kind === 'elapsed' ? ['since', needed.since] : undefined
}

interface Unknown {
  readonly code: 'unknown_document' | 'unknown_form' | 'unknown_act'
  readonly subject: string
  readonly path: OverlayPath
  readonly detail?: string
}

/** Words of a requirement that nobody knows, each with its place in it and the one that was probably meant. */
const unknownIn = (needed: Requirement, acts: readonly string[]): readonly Unknown[] => {
  const look = (code: Unknown['code'], subject: string, known: readonly string[], path: OverlayPath) => {
    const meant = nearest(subject, known)
    return known.includes(subject) ? [] : [{ code, subject, path, ...(meant === undefined ? {} : { detail: meant }) }]
  }
  if (needed.kind === 'documents') {
    return needed.documents.flatMap((kind, place) => look('unknown_document', kind, kinds, ['documents', place]))
  }
  if (needed.kind === 'vote') return needed.form === undefined ? [] : look('unknown_form', needed.form, forms, ['form'])
  const [key, act] = earlierIn(needed) ?? []
  return key === undefined || act === undefined ? [] : look('unknown_act', act, acts, [key])
}

/** Every list of requirements that an overlay adds, by the act it is of, with its place. */
const listsOf = ({ inserts = [], requires = {} }: ProcedureOverlay) => [
  ...inserts.map(({ command, by, requires: own = [] }, place) => ({
    act: command,
    by,
    added: own,
    path: ['inserts', place, 'requires'] as OverlayPath,
  })),
  ...Object.entries(requires).map(([act, added = []]) => ({
    act,
    by: undefined,
    added,
    path: ['requires', act] as OverlayPath,
  })),
]

const kinds = Object.keys(documentKinds)
const forms = commendationForms.map(({ id }) => id)

const contradicts = (needed: Requirement, others: readonly Requirement[]): boolean =>
  needed.kind === 'attested' &&
  others.some((one) => one.kind === 'attested' && one.figure === needed.figure && one.is !== needed.is)

interface At {
  readonly place: string
  readonly path: OverlayPath
}

/** A requirement of a kind that there is not, or that is for the law to make. */
const checkKind = (kind: string, isSilence: boolean, at: At): readonly OverlayDiagnostic[] => {
  if (!requirementKinds.has(kind)) {
    const meant = nearest(kind, [...open])
    const found = { ...at, code: 'unknown_requirement', subject: kind, path: [...at.path, 'kind'] } as const
    return [{ ...found, ...(meant === undefined ? {} : { detail: meant }) }]
  }
  return open.has(kind) && !isSilence ? [] : [{ ...at, code: 'requirement_not_open', subject: kind }]
}

const checkVersion = (
  version: Procedure,
  overlay: ProcedureOverlay,
  ruleSets: readonly RuleSet[],
): readonly OverlayDiagnostic[] => {
  const declared = declaredFor(version, ruleSets)
  const acts = [...stepsOf(version), ...(overlay.inserts ?? [])].map(({ command }) => command)
  return listsOf(overlay).flatMap(({ act, by, added, path }) => {
    const steps = stepsOf(version).filter(({ command }) => command === act)
    const offices = by ?? steps[0]?.by ?? []
    // what happens by silence is asked for nothing
    const isSilence = by === undefined && steps.some((step) => step.by.length === 0)
    const national = steps.flatMap(({ requires = [] }) => requires)
    return added.flatMap((needed, place): readonly OverlayDiagnostic[] => {
      const at = { place: version.id, path: ['procedures', version.id, ...path, place] }
      const unknown = figuresIn(needed).filter((figure) => !isBrought(needed, figure, declared))
      return [
        ...checkKind(needed.kind, isSilence, at),
        ...unknown.map((figure) => {
          const meant = nearest(figure, Object.keys(declared))
          return { ...at, code: 'figure_not_declared', subject: figure, ...(meant ? { detail: meant } : {}) } as const
        }),
        ...unknownIn(needed, acts).map((one) => ({ ...at, ...one, path: [...at.path, ...one.path] })),
        ...(isNeverSeparate(version, needed, offices)
          ? [{ ...at, code: 'never_separate', subject: act } as const]
          : []),
        ...(contradicts(needed, [...national, ...added])
          ? [{ ...at, code: 'contradiction', subject: act } as const]
          : []),
      ]
    })
  })
}

/**
 * Requirements of an overlay that could never hold, or that are not for an overlay to ask: a figure that nobody may
 * bring, an answer that has to be both yes and no, a power that the law gives.
 */
export const checkRequirements = (
  procedures: readonly Procedure[],
  ruleSets: readonly RuleSet[],
  province: Province,
): readonly OverlayDiagnostic[] => {
  const found = procedures.flatMap((version) => {
    const overlay = procedureOverlayOn(version, province)
    return overlay ? checkVersion(version, overlay, ruleSets) : []
  })
  return [...new Map(found.map((one) => [JSON.stringify([one.code, one.path, one.subject]), one])).values()]
}
