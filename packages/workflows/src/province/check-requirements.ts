import { nearest, type RuleSet } from '@anlang/core'
import type { Procedure } from '../procedure/procedure.js'
import type { Requirement } from '../procedure/requirement.js'
import { stepsOf } from '../procedure/steps-of.js'
import { procedureOverlayOn } from './lay-over-procedure.js'
import type { OverlayDiagnostic, OverlayPath } from './overlay-diagnostic.js'
import type { ProcedureOverlay } from './procedure-overlay.js'
import type { Province } from './province.js'

/** What an overlay may ask for. The rest is for the law to say: who may award, what is met, whom one waits for. */
const open: ReadonlySet<Requirement['kind']> = new Set<Requirement['kind']>([
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
const declaredFor = ({ meta }: Procedure, ruleSets: readonly RuleSet[]): ReadonlySet<string> =>
  new Set([
    ...Object.keys(meta.figures ?? {}),
    ...ruleSets.filter(({ scheme }) => scheme === meta.evaluates).flatMap(({ figures }) => Object.keys(figures)),
  ])

/** Every list of requirements that an overlay adds, by the act it is of, with its place. */
const listsOf = ({ inserts = [], requires = {} }: ProcedureOverlay) => [
  ...inserts.map(({ command, requires: own = [] }, place) => ({
    act: command,
    added: own,
    path: ['inserts', place, 'requires'] as OverlayPath,
  })),
  ...Object.entries(requires).map(([act, added = []]) => ({ act, added, path: ['requires', act] as OverlayPath })),
]

const contradicts = (needed: Requirement, others: readonly Requirement[]): boolean =>
  needed.kind === 'attested' &&
  others.some((one) => one.kind === 'attested' && one.figure === needed.figure && one.is !== needed.is)

const checkVersion = (
  version: Procedure,
  overlay: ProcedureOverlay,
  ruleSets: readonly RuleSet[],
): readonly OverlayDiagnostic[] => {
  const declared = declaredFor(version, ruleSets)
  return listsOf(overlay).flatMap(({ act, added, path }) => {
    const national = stepsOf(version).flatMap(({ command, requires = [] }) => (command === act ? requires : []))
    return added.flatMap((needed, place): readonly OverlayDiagnostic[] => {
      const at = { place: version.id, path: ['procedures', version.id, ...path, place] }
      const unknown = figuresIn(needed).filter((figure) => !declared.has(figure))
      return [
        ...(open.has(needed.kind) ? [] : [{ ...at, code: 'requirement_not_open', subject: needed.kind } as const]),
        ...unknown.map((figure) => {
          const meant = nearest(figure, [...declared])
          return { ...at, code: 'figure_not_declared', subject: figure, ...(meant ? { detail: meant } : {}) } as const
        }),
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
