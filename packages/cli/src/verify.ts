import {
  checkRuleSet,
  checkUnitTable,
  commendationCancellations,
  commendationStandards,
  describeUnitDiagnostic,
  nationalRuleSets,
  nationalUnits,
} from '@anlang/core'
import { provinces } from '@anlang/provinces'
import { checkProcedure, checkProvince, describeDiagnostic, explore, nationalProcedures } from '@anlang/workflows'
import type { ExitCode, Output } from './output.js'

interface Checked {
  readonly name: string
  readonly size: { readonly vi: string; readonly en: string }
  readonly complaints: readonly string[]
}

const everything = (output: Output): readonly Checked[] => [
  ...nationalProcedures.map((procedure) => {
    const { configurations, taken } = explore(procedure)
    const counts = [configurations.length, taken.length] as const
    return {
      name: `${procedure.id} ${procedure.version}`,
      size: { vi: `${counts[0]} vị trí, ${counts[1]} bước`, en: `${counts[0]} configurations, ${counts[1]} steps` },
      complaints: checkProcedure(procedure).map((found) => describeDiagnostic(found, output.locale)),
    }
  }),
  ...[...nationalRuleSets, ...commendationStandards, ...commendationCancellations].map((ruleSet) => ({
    name: `${ruleSet.id} ${ruleSet.version}`,
    size: { vi: `${ruleSet.criteria.length} tiêu chí`, en: `${ruleSet.criteria.length} criteria` },
    complaints: checkRuleSet(ruleSet).map((found) => describeDiagnostic(found, output.locale)),
  })),
  ...provinces.map((province) => ({
    name: province.id,
    size: { vi: 'tỉnh', en: 'province' },
    complaints: checkProvince(nationalRuleSets, province).map((found) => describeDiagnostic(found, output.locale)),
  })),
  {
    name: 'nationalUnits',
    size: { vi: `${nationalUnits.units.length} đơn vị`, en: `${nationalUnits.units.length} units` },
    complaints: checkUnitTable(nationalUnits).map((found) => describeUnitDiagnostic(found, output.locale)),
  },
]

/** Checks every definition that ships: procedures walked exhaustively, rule sets, provinces, units. */
export const verify = (output: Output): ExitCode => {
  const checked = everything(output)
  for (const { name, size, complaints } of checked) {
    output.print(`${complaints.length === 0 ? '✓' : '✕'} ${name} (${size[output.locale]})`)
    for (const complaint of complaints) output.complain(`    ${complaint}`)
  }
  return checked.some(({ complaints }) => complaints.length > 0) ? 1 : 0
}
