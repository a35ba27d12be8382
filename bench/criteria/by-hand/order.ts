import type { Basis, Finding, Text } from '@anlang/core'
import type { SharedFigures } from '../subjects/shared-figures.ts'
import { all, answered, byMargin, found, nothing } from './finding-by-hand.ts'

const forceMajeure: Text = { vi: 'bất khả kháng', en: 'force majeure' }
const handledInTime: Text = {
  vi: 'phát hiện kịp thời, khắc phục hậu quả và báo cáo ngay',
  en: 'detected in time, mitigated and reported at once',
}

/** Art. 4(4)(a): fewer violations than the year before. */
export const violations = (criterion: string, basis: Basis, figures: SharedFigures): Finding => {
  const now = figures['violations.now']
  const before = figures['violations.before']
  const known = now !== undefined && before !== undefined
  const margin = known ? Math.max(before - 1, 0) - now : null
  const missing = known
    ? nothing
    : [...(now === undefined ? ['violations.now'] : []), ...(before === undefined ? ['violations.before'] : [])]
  const measured = { now: now ?? null, before: before ?? null }
  const status = byMargin(margin)
  const measure = {
    kind: 'trend',
    now: 'violations.now',
    before: 'violations.before',
    measured,
    status,
    margin,
  } as const
  return found(criterion, basis, measure, missing)
}

/** An event that happened and what may excuse it. */
const happened = (
  criterion: string,
  basis: Basis,
  figure: string,
  excusedBy: Text | null,
  open: readonly string[] | null,
): Finding => {
  const status = excusedBy ? 'met' : open ? 'undetermined' : 'not_met'
  const measure = { kind: 'attested', figure, measured: true, expected: false, status, excusedBy } as const
  return found(criterion, basis, measure, open ?? nothing)
}

const handling = ['seriousCrime.detectedInTime', 'seriousCrime.mitigated', 'seriousCrime.reportedAtOnce'] as const

/** Art. 4(4)(b): no serious crime, unless it was beyond control or handled in time. */
export const seriousCrime = (criterion: string, basis: Basis, figures: SharedFigures): Finding => {
  const figure = 'seriousCrime.occurred'
  const occurred = figures[figure]
  if (occurred !== true) {
    return found(criterion, basis, answered(figure, occurred, false), occurred === undefined ? [figure] : nothing)
  }
  const beyondControl = figures['seriousCrime.forceMajeure']
  if (beyondControl === true) return happened(criterion, basis, figure, forceMajeure, null)
  if (handling.every((step) => figures[step] === true)) return happened(criterion, basis, figure, handledInTime, null)
  const open: string[] = beyondControl === undefined ? ['seriousCrime.forceMajeure'] : []
  if (!handling.some((step) => figures[step] === false)) {
    open.push(...handling.filter((step) => figures[step] === undefined))
  }
  return happened(criterion, basis, figure, null, open.length > 0 ? open : null)
}

/** Art. 4(4)(c): no hotspot, no new persons with social evils, guidance effective. */
export const socialOrder = (criterion: string, basis: Basis, figures: SharedFigures): Finding => {
  const hotspot = figures['hotspot.arose']
  const evils = figures['evils.newCases']
  const guidance = figures['guidance.effective']
  const measure = all([
    answered('hotspot.arose', hotspot, false),
    answered('evils.newCases', evils, false),
    answered('guidance.effective', guidance, true),
  ])
  if (measure.status !== 'undetermined') return found(criterion, basis, measure, nothing)
  return found(criterion, basis, measure, [
    ...(hotspot === undefined ? ['hotspot.arose'] : []),
    ...(evils === undefined ? ['evils.newCases'] : []),
    ...(guidance === undefined ? ['guidance.effective'] : []),
  ])
}

/** Art. 4(4)(d): no serious incident, unless it was beyond control. */
export const incident = (criterion: string, basis: Basis, figures: SharedFigures): Finding => {
  const figure = 'incident.occurred'
  const occurred = figures[figure]
  if (occurred !== true) {
    return found(criterion, basis, answered(figure, occurred, false), occurred === undefined ? [figure] : nothing)
  }
  const beyondControl = figures['incident.forceMajeure']
  if (beyondControl === undefined) return happened(criterion, basis, figure, null, ['incident.forceMajeure'])
  return happened(criterion, basis, figure, beyondControl ? forceMajeure : null, null)
}
