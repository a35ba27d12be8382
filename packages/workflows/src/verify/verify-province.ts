import {
  checkTightens,
  createUnitRegister,
  type Instruments,
  instruments,
  nationalUnits,
  nationalWorkingCalendar,
  type RuleSetDiagnostic,
  type UnitRegister,
  type WorkingCalendar,
} from '@anlang/core'
import { lineOf } from '../dossier/line-of.js'
import { engineVersion } from '../engine/engine-version.js'
import type { Procedure } from '../procedure/procedure.js'
import { checkBases } from '../province/check-bases.js'
import { checkOffices } from '../province/check-offices.js'
import { checkProcedureOverlays } from '../province/check-procedure-overlay.js'
import { checkProvince } from '../province/check-province.js'
import { checkReferences } from '../province/check-references.js'
import { checkRequirements } from '../province/check-requirements.js'
import { checkShares } from '../province/check-shares.js'
import { checkStandingOverlay } from '../province/check-standing-overlay.js'
import { checkTogether } from '../province/check-together.js'
import { chainOf, layOver, type Merged } from '../province/lay-over.js'
import { type Nation, national } from '../province/nation.js'
import type { OverlayDiagnostic } from '../province/overlay-diagnostic.js'
import { parseOverlay } from '../province/parse-overlay.js'
import type { Province } from '../province/province.js'
import { standingDay } from '../province/standing-day.js'
import { type Certificate, nationHash, overlayHash } from './certificate.js'
import { checkProcedure } from './check-procedure.js'
import { checkProgramme } from './check-programme.js'
import { checkRefines } from './check-refines.js'
import { checkStaffed } from './check-staffed.js'
import { checkTimely } from './check-timely.js'
import type { ProcedureDiagnostic } from './diagnostic.js'
import { explore } from './explore.js'
import { placed } from './placed.js'
import { type Proof, type ProofDiagnostic, proofs } from './proof-diagnostic.js'
import type { Roster } from './roster.js'
import { yearsOf } from './years-of.js'

/** Anything that a verification can find. */
export type Finding = OverlayDiagnostic | RuleSetDiagnostic | ProcedureDiagnostic | ProofDiagnostic

/** What an overlay is verified against. */
export interface VerifyOptions {
  readonly nation?: Nation
  /** Overlays that it may be laid over. */
  readonly known?: readonly Province[]
  readonly units?: UnitRegister
  readonly calendar?: WorkingCalendar
  /** With it, that every step is staffed is proven too. */
  readonly roster?: Roster
}

/** How a verification came out: faults, or a certificate; notes either way. */
export interface Verification {
  readonly faults: readonly Finding[]
  readonly notes: readonly ProofDiagnostic[]
  readonly procedures: number
  readonly states: number
  readonly certificate?: Certificate
}

/** A version of a procedure as the nation has it and as it is here. */
interface Pair {
  readonly above: Procedure
  readonly here: Procedure
}

const pairsOf = (nation: Nation, merged: Merged): readonly Pair[] =>
  merged.procedures.flatMap((here, place) => {
    const above = nation.procedures[place]
    return above && above !== here ? [{ above, here }] : []
  })

const tightensOf = (nation: Nation, merged: Merged): readonly ProofDiagnostic[] =>
  merged.ruleSets.flatMap((here, place) => {
    const above = nation.ruleSets[place]
    if (!above || above === here) return []
    return checkTightens(above, here).map(({ code, criterion, on, subject }) => ({
      proof: 'tightens' as const,
      code,
      place: `${here.id} ${criterion}`,
      subject: on,
      ...(subject ? { detail: JSON.stringify(subject) } : {}),
    }))
  })

const instrumentsOf = (chain: readonly Province[]): Instruments =>
  Object.assign({}, instruments, ...chain.map((one) => one.instruments ?? {}))

const checkPair = (
  { above, here }: Pair,
  chain: readonly Province[],
  province: Province,
  calendar: WorkingCalendar,
): readonly (ProcedureDiagnostic | ProofDiagnostic)[] => {
  // what the overlay cites was looked at in its own days, what the nation cites where it is written
  const cited = new Set(['unknown_instrument', 'instrument_not_in_force'])
  const sound = checkProcedure(here, instrumentsOf(chain)).filter(({ code }) => !cited.has(code))
  // what is not sound cannot be walked beside the nation's
  const found =
    sound.length > 0
      ? sound
      : [...checkRefines(above, here), ...checkTimely(here, yearsOf(province, here.meta), calendar)]
  return found.map((fault) => placed(fault, here, province))
}

/** A roster proves something only of subjects in the overlay's unit, on a day in which it holds. */
const checkRoster = (
  { on, subjects }: Roster,
  { id, unit, from = '', to = '9999-12-31' }: Province,
  units: UnitRegister,
): readonly ProofDiagnostic[] => {
  const isWithin = subjects.some((subject) => Object.values(lineOf(subject, on, units)).includes(unit))
  if (isWithin && from <= on && on <= to) return []
  return [{ proof: 'staffed', code: 'roster_elsewhere', place: id, subject: on, detail: subjects.join(', ') }]
}

const isNote = (found: Finding): found is ProofDiagnostic => 'isNote' in found && found.isNote

const done = (
  findings: readonly Finding[],
  walked: { readonly procedures: number; readonly states: number },
  certify: () => Certificate,
): Verification => {
  const faults = findings.filter((found) => !isNote(found))
  const notes = findings.filter(isNote)
  return { faults, notes, ...walked, ...(faults.length === 0 ? { certificate: certify() } : {}) }
}

const nothingWalked = { procedures: 0, states: 0 }

/** What is wrong in the overlay itself, before anything is laid over anything. */
const checkOverlay = (
  chain: readonly Province[],
  below: Merged,
  units: UnitRegister,
): readonly (OverlayDiagnostic | RuleSetDiagnostic)[] => {
  const province = chain.at(-1)
  if (!province) return []
  return [
    ...checkStandingOverlay(chain, units),
    ...checkBases(chain),
    ...checkProvince(below.ruleSets, province),
    ...checkProcedureOverlays(below.procedures, province),
    ...checkRequirements(below.procedures, layOver(below, [province]).ruleSets, province),
    ...checkOffices(province, below.procedures, units, standingDay(province, units)),
    ...checkShares(below, province),
    ...checkReferences(chain, below, units),
  ]
}

/**
 * Proves an overlay before it runs: that it is of its shape, says only what is open to it, and that the procedures and
 * rules that come of it are sound, refine the nation's, tighten its criteria, are timely, cited and, with a roster,
 * staffed. Whatever fails comes with its place and, where there is one, the shortest story in which it goes wrong; what
 * passes comes with a certificate. Nothing is applied by halves: while the overlay itself is faulty, nothing is walked.
 *
 * @example
 * ```ts
 * const vinhPhuc = { id: 'vinh-phuc', unit: 'p26', name: { vi: 'Vĩnh Phúc', en: 'Vĩnh Phúc' }, to: '2025-06-30' }
 * verifyProvince(vinhPhuc).faults // => []
 * ```
 */
export const verifyProvince = (given: unknown, options: VerifyOptions = {}): Verification => {
  const parsed = parseOverlay(given)
  const { nation = national, known = [], calendar = nationalWorkingCalendar, roster } = options
  const units = options.units ?? createUnitRegister(nationalUnits)
  const refused = (findings: readonly Finding[]): Verification => ({ faults: findings, notes: [], ...nothingWalked })
  if (!parsed.ok) return refused(parsed.refusals)
  const province = parsed.value
  const chain = chainOf(province, known)
  if (!chain) {
    const isThere = known.some(({ id }) => id === province.over)
    const code = isThere ? 'overlays_in_a_circle' : 'unknown_overlay'
    return refused([{ code, place: province.id, subject: province.over ?? '', path: ['over'] }])
  }
  const below = layOver(nation, chain.slice(0, -1))
  const faulty = [...checkTogether(chain, known, units), ...checkOverlay(chain, below, units)]
  if (faulty.length > 0) return refused(faulty)
  const merged = layOver(nation, chain)
  const pairs = pairsOf(nation, merged)
  const staffed = roster ? merged.procedures.filter(({ meta }) => isOpenOn(meta, roster.on)) : []
  const findings: readonly Finding[] = [
    ...pairs.flatMap((pair) => checkPair(pair, chain, province, calendar)),
    ...tightensOf(nation, merged),
    ...checkProgramme(merged.procedures),
    ...(roster ? checkRoster(roster, province, units) : []),
    ...(roster
      ? staffed.flatMap((procedure) =>
          checkStaffed(procedure, roster, units).map((fault) => placed(fault, procedure, province)),
        )
      : []),
  ]
  const states = merged.procedures.reduce((sum, one) => sum + explore(one).configurations.length, 0)
  const proven: readonly Proof[] = proofs.filter((proof) => proof !== 'staffed' || roster)
  return done(findings, { procedures: merged.procedures.length, states }, () => ({
    overlay: { id: province.id, hash: overlayHash(chain) },
    nation: nationHash(nation),
    engine: engineVersion,
    proven,
    procedures: merged.procedures.length,
    states,
    ...(roster ? { staffedOn: roster.on } : {}),
  }))
}

const isOpenOn = ({ from, to }: Procedure['meta'], on: string): boolean => from <= on && (to === undefined || on <= to)
