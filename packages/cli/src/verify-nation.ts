import {
  checkRuleSet,
  checkUnitTable,
  describeUnitDiagnostic,
  type Locale,
  nationalUnits,
  type Text,
} from '@anlang/core'
import { provinces } from '@anlang/provinces'
import {
  type Certificate,
  checkProcedure,
  describeDiagnostic,
  explore,
  type Finding,
  national,
  nationalProcedures,
  verifyProvince,
} from '@anlang/workflows'
import { calledByLevel } from './called-by-level.js'
import type { Output } from './output.js'
import type { Told } from './told.js'

/** A definition that ships, and what is wrong in it. */
export interface Checked {
  readonly name: string
  readonly size: Text
  readonly faults: readonly Told[]
  readonly certificate?: Certificate
}

const tolds = (found: readonly Finding[], locale: Locale): readonly Told[] =>
  found.map((one) => ({ code: one.code, place: one.place, sentence: describeDiagnostic(one, locale) }))

type Check = (locale: Locale) => Checked

const procedures: readonly Check[] = nationalProcedures.map((procedure) => (locale) => {
  const { configurations, taken } = explore(procedure)
  const counts = [configurations.length, taken.length] as const
  return {
    name: `${procedure.id} ${procedure.version}`,
    size: { vi: `${counts[0]} vị trí, ${counts[1]} bước`, en: `${counts[0]} configurations, ${counts[1]} steps` },
    faults: tolds(checkProcedure(procedure), locale),
  }
})

const ruleSets: readonly Check[] = national.ruleSets.map((ruleSet) => (locale) => ({
  name: `${ruleSet.id} ${ruleSet.version}`,
  size: { vi: `${ruleSet.criteria.length} tiêu chí`, en: `${ruleSet.criteria.length} criteria` },
  faults: tolds(checkRuleSet(ruleSet), locale),
}))

const packs: readonly Check[] = provinces.map((province) => (locale) => {
  const { faults, states, certificate } = verifyProvince(province, { known: provinces })
  const called = (language: Locale) => calledByLevel(province, { table: nationalUnits }, language)
  return {
    name: province.id,
    size: { vi: `${called('vi')}, ${states} trạng thái`, en: `${called('en')}, ${states} states` },
    faults: tolds(faults, locale),
    ...(certificate ? { certificate } : {}),
  }
})

const units: Check = (locale) => ({
  name: 'nationalUnits',
  size: { vi: `${nationalUnits.units.length} đơn vị`, en: `${nationalUnits.units.length} units` },
  faults: checkUnitTable(nationalUnits).map((found) => ({
    code: found.code,
    sentence: describeUnitDiagnostic(found, locale),
  })),
})

/** Checks every definition that ships: procedures walked exhaustively, rule sets, packs of units proven, units. */
export const verifyNation = ({ locale, print, paint, tell, progress }: Output): readonly Checked[] => {
  const checks = [...procedures, ...ruleSets, ...packs, units]
  return checks.map((check, place) => {
    progress(`(${place + 1}/${checks.length})`)
    const checked = check(locale)
    const { name, size, faults } = checked
    print(`${faults.length === 0 ? paint('good', '✓') : paint('bad', '✕')} ${name} (${size[locale]})`)
    for (const fault of faults) tell(fault)
    return checked
  })
}
