import {
  checkRuleSet,
  checkUnitTable,
  commendationCancellations,
  commendationStandards,
  describeUnitDiagnostic,
  type Locale,
  nationalRuleSets,
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
  nationalProcedures,
  verifyProvince,
} from '@anlang/workflows'
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

const procedures = (locale: Locale): readonly Checked[] =>
  nationalProcedures.map((procedure) => {
    const { configurations, taken } = explore(procedure)
    const counts = [configurations.length, taken.length] as const
    return {
      name: `${procedure.id} ${procedure.version}`,
      size: { vi: `${counts[0]} vị trí, ${counts[1]} bước`, en: `${counts[0]} configurations, ${counts[1]} steps` },
      faults: tolds(checkProcedure(procedure), locale),
    }
  })

const ruleSets = (locale: Locale): readonly Checked[] =>
  [...nationalRuleSets, ...commendationStandards, ...commendationCancellations].map((ruleSet) => ({
    name: `${ruleSet.id} ${ruleSet.version}`,
    size: { vi: `${ruleSet.criteria.length} tiêu chí`, en: `${ruleSet.criteria.length} criteria` },
    faults: tolds(checkRuleSet(ruleSet), locale),
  }))

const packs = (locale: Locale): readonly Checked[] =>
  provinces.map((province) => {
    const { faults, states, certificate } = verifyProvince(province, { known: provinces })
    return {
      name: province.id,
      size: { vi: `${province.name.vi}, ${states} trạng thái`, en: `${province.name.en}, ${states} states` },
      faults: tolds(faults, locale),
      ...(certificate ? { certificate } : {}),
    }
  })

const units = (locale: Locale): Checked => ({
  name: 'nationalUnits',
  size: { vi: `${nationalUnits.units.length} đơn vị`, en: `${nationalUnits.units.length} units` },
  faults: checkUnitTable(nationalUnits).map((found) => ({
    code: found.code,
    sentence: describeUnitDiagnostic(found, locale),
  })),
})

/** Checks every definition that ships: procedures walked exhaustively, rule sets, province packs proven, units. */
export const verifyNation = ({ locale, print, paint, tell }: Output): readonly Checked[] => {
  const checked = [...procedures(locale), ...ruleSets(locale), ...packs(locale), units(locale)]
  for (const { name, size, faults } of checked) {
    print(`${faults.length === 0 ? paint('good', '✓') : paint('bad', '✕')} ${name} (${size[locale]})`)
    for (const fault of faults) tell(fault)
  }
  return checked
}
