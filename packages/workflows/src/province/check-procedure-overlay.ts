import { nearest } from '@anlang/core'
import type { Procedure } from '../procedure/procedure.js'
import { statesOf, stepsOf } from '../procedure/steps-of.js'
import { compareTerms } from './compare-terms.js'
import { type InsertFault, insertStep } from './insert-step.js'
import { procedureOverlayOn } from './lay-over-procedure.js'
import type { OverlayDiagnostic, OverlayPath } from './overlay-diagnostic.js'
import { anchorOf, type ProcedureOverlay, type StepInsert } from './procedure-overlay.js'
import type { Province } from './province.js'

type Report = (
  code: OverlayDiagnostic['code'],
  subject: string,
  path: OverlayPath,
  detail?: string,
) => OverlayDiagnostic

const actsOf = (procedures: readonly Procedure[]): readonly string[] => [
  ...new Set(procedures.flatMap(stepsOf).map(({ command }) => command)),
]

const checkNames = (
  versions: readonly Procedure[],
  { requires = {}, shortens = {}, rewords = {}, inserts = [] }: ProcedureOverlay,
  report: Report,
): readonly OverlayDiagnostic[] => {
  const acts = [...actsOf(versions), ...inserts.map(({ command }) => command)]
  const states = versions.flatMap(statesOf).map(({ path }) => path.join('.'))
  const unknown = (names: object | undefined, known: readonly string[], path: OverlayPath, code: 'act' | 'state') =>
    Object.keys(names ?? {})
      .filter((name) => !known.includes(name))
      .map((name) => report(`unknown_${code}`, name, [...path, name], nearest(name, known)))
  return [
    ...unknown(requires, acts, ['requires'], 'act'),
    ...unknown(shortens, acts, ['shortens'], 'act'),
    ...unknown(rewords.acts, acts, ['rewords', 'acts'], 'act'),
    ...unknown(rewords.states, states, ['rewords', 'states'], 'state'),
  ]
}

const checkTerms = (
  version: Procedure,
  { shortens = {} }: ProcedureOverlay,
  report: Report,
): readonly OverlayDiagnostic[] =>
  stepsOf(version).flatMap(({ command, deadline }) => {
    const term = Object.hasOwn(shortens, command) ? shortens[command] : undefined
    if (!term || !deadline) return []
    if (deadline.whenPassed === 'deem') return [report('term_of_silence', command, ['shortens', command])]
    const compared = compareTerms(term, deadline)
    if (compared === 'noLater') return []
    const code = compared === 'later' ? 'term_later' : 'term_of_other_clock'
    return [report(code, command, ['shortens', command])]
  })

/** Names of a step that another one has: its act, or else its fact. */
const takenBy = (
  others: readonly { readonly command: string; readonly fact: string }[],
  { command, fact }: StepInsert,
  place: number,
  report: Report,
): readonly OverlayDiagnostic[] => {
  if (others.some((step) => step.command === command))
    return [report('act_taken', command, ['inserts', place, 'command'])]
  return others.some((step) => step.fact === fact) ? [report('fact_taken', fact, ['inserts', place, 'fact'])] : []
}

const whereOf = (insert: StepInsert, place: number): OverlayPath => [
  'inserts',
  place,
  'before' in insert ? 'before' : 'after' in insert ? 'after' : 'beside',
]

const insertFault = (
  fault: InsertFault,
  insert: StepInsert,
  place: number,
  acts: readonly string[],
  report: Report,
): OverlayDiagnostic => {
  const anchor = anchorOf(insert)
  if (fault === 'insert_twice') return report('act_taken', insert.command, ['inserts', place, 'command'])
  if (fault === 'branch_taken') return report(fault, insert.command, ['inserts', place, 'command'])
  if (fault !== 'no_such_anchor') return report(fault, anchor, whereOf(insert, place))
  return report('unknown_act', anchor, whereOf(insert, place), nearest(anchor, acts))
}

/** Puts the steps in one after another, as they will be, and tells of each that does not fit. */
const checkInserts = (
  version: Procedure,
  inserts: readonly StepInsert[],
  by: string,
  report: Report,
): readonly OverlayDiagnostic[] => {
  const found: OverlayDiagnostic[] = []
  let { states } = version
  for (const [place, insert] of inserts.entries()) {
    const made = insertStep(states, insert, by)
    if ('states' in made) states = made.states
    else found.push(insertFault(made.fault, insert, place, actsOf([{ ...version, states }]), report))
  }
  return found
}

const once = (found: readonly OverlayDiagnostic[]): readonly OverlayDiagnostic[] => [
  ...new Map(found.map((one) => [JSON.stringify([one.code, one.path]), one])).values(),
]

const checkOne = (
  versions: readonly Procedure[],
  overlay: ProcedureOverlay,
  province: Province,
  report: Report,
): readonly OverlayDiagnostic[] => {
  const { inserts = [] } = overlay
  const taken = inserts.flatMap((insert, place) =>
    takenBy([...versions.flatMap(stepsOf), ...inserts.slice(0, place)], insert, place, report),
  )
  return once([
    ...checkNames(versions, overlay, report),
    ...taken,
    ...versions.flatMap((version) => checkTerms(version, overlay, report)),
    ...(taken.length > 0 ? [] : versions.flatMap((version) => checkInserts(version, inserts, province.id, report))),
  ])
}

/** What is wrong in what a province lays over procedures, before any of them is walked. */
export const checkProcedureOverlays = (
  procedures: readonly Procedure[],
  province: Province,
): readonly OverlayDiagnostic[] => {
  const ids = [...new Set(procedures.map(({ id }) => id))]
  return Object.entries(province.procedures ?? {}).flatMap(([id, overlay]) => {
    const report: Report = (code, subject, path, detail) => ({
      code,
      place: id,
      subject,
      path: ['procedures', id, ...path],
      ...(detail === undefined ? {} : { detail }),
    })
    const versions = procedures.filter((one) => one.id === id && procedureOverlayOn(one, province))
    if (versions.length === 0) return [report('unknown_procedure', id, [], nearest(id, ids))]
    return checkOne(versions, overlay, province, report)
  })
}
