import { type Level, levels, type UnitRegister } from '@anlang/core'
import { overlap } from './lay-over-procedure.js'
import { type Openable, openness } from './openness.js'
import type { OverlayDiagnostic, OverlayPath } from './overlay-diagnostic.js'
import type { Province } from './province.js'
import { standingDay } from './standing-day.js'

/** What the overlay lays over, each where it stands. */
const opened = ({
  models,
  quotas,
  voteRules,
  positions,
  ruleSets = {},
  procedures = {},
}: Province): readonly (readonly [Openable, OverlayPath])[] => [
  ...(models ? [['models', ['models']] as const] : []),
  ...(quotas ? [['quotas', ['quotas']] as const] : []),
  ...(voteRules ? [['voteRules', ['voteRules']] as const] : []),
  ...(positions ? [['words', ['positions']] as const] : []),
  ...Object.entries(ruleSets).flatMap(([id, { adds, tightens }]) => [
    ...(adds ? [['criteria', ['ruleSets', id, 'adds']] as const] : []),
    ...(tightens ? [['limits', ['ruleSets', id, 'tightens']] as const] : []),
  ]),
  ...Object.entries(procedures).flatMap(([id, { inserts, requires, shortens, rewords }]) => [
    ...(inserts ? [['steps', ['procedures', id, 'inserts']] as const] : []),
    ...(requires ? [['requirements', ['procedures', id, 'requires']] as const] : []),
    ...(shortens ? [['terms', ['procedures', id, 'shortens']] as const] : []),
    ...(rewords ? [['words', ['procedures', id, 'rewords']] as const] : []),
  ]),
]

const checkOpen = (province: Province, level: Level): readonly OverlayDiagnostic[] =>
  opened(province)
    .filter(([what]) => !openness[what].levels.includes(level))
    .map(([what, path]) => ({
      code: 'not_open_here',
      place: province.id,
      subject: what,
      detail: openness[what].levels.join(', '),
      path,
    }))

const checkAbove = (
  province: Province,
  level: Level,
  above: Province,
  units: UnitRegister,
): readonly OverlayDiagnostic[] => {
  const on = standingDay(province, units)
  const higher = units.find(above.unit, on)
  const isWithin = higher.ok && units.ancestor(province.unit, higher.value.level, on)?.id === above.unit
  const isBelow = higher.ok && levels.indexOf(higher.value.level) < levels.indexOf(level)
  const outlives = (province.to ?? '9999') > (above.to ?? '9999') || (province.from ?? '') < (above.from ?? '')
  return [
    ...(isWithin && isBelow
      ? []
      : [{ code: 'unit_not_within', place: province.id, subject: above.unit, path: ['unit'] } as const]),
    ...(outlives && overlap(province, above)
      ? [{ code: 'overlay_outside_days', place: province.id, subject: above.id, path: ['to'] } as const]
      : []),
    ...(overlap(province, above)
      ? []
      : [{ code: 'overlay_outside_days', place: province.id, subject: above.id, path: ['over'] } as const]),
  ]
}

/** Whether an overlay is of a unit that stands in its days, lies within what it is laid over, and may say what it says. */
export const checkStandingOverlay = (chain: readonly Province[], units: UnitRegister): readonly OverlayDiagnostic[] => {
  const province = chain.at(-1)
  if (!province) return []
  if (province.from !== undefined && province.to !== undefined && province.to < province.from) {
    return [{ code: 'days_reversed', place: province.id, subject: province.to, detail: province.from, path: ['to'] }]
  }
  const on = standingDay(province, units)
  const found = units.find(province.unit, on)
  if (!found.ok)
    return [{ code: 'unknown_unit', place: province.id, subject: province.unit, detail: on, path: ['unit'] }]
  const above = chain.at(-2)
  const { level } = found.value
  return [...checkOpen(province, level), ...(above ? checkAbove(province, level, above, units) : [])]
}
