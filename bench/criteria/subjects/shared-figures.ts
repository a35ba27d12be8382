import type { Draw } from '../../draw.ts'

/** What a neighbourhood (Art. 4 clauses 2 to 4) and a commune (Art. 5 clause 2) both answer. */
export type SharedFigures = {
  readonly 'policy.implemented'?: boolean
  readonly 'event.antiState'?: boolean
  readonly 'event.sabotage'?: boolean
  readonly 'event.unlawfulPropagation'?: boolean
  readonly 'event.abuse'?: boolean
  readonly 'event.secession'?: boolean
  readonly 'event.prolongedConflict'?: boolean
  readonly 'event.incitement'?: boolean
  readonly 'violations.now'?: number
  readonly 'violations.before'?: number
  readonly 'seriousCrime.occurred'?: boolean
  readonly 'seriousCrime.forceMajeure'?: boolean
  readonly 'seriousCrime.detectedInTime'?: boolean
  readonly 'seriousCrime.mitigated'?: boolean
  readonly 'seriousCrime.reportedAtOnce'?: boolean
  readonly 'hotspot.arose'?: boolean
  readonly 'evils.newCases'?: boolean
  readonly 'guidance.effective'?: boolean
  readonly 'incident.occurred'?: boolean
  readonly 'incident.forceMajeure'?: boolean
}

/** Before it is handed in: what nobody gave is `undefined`. */
export type Draft<Given> = { readonly [Id in keyof Given]: Given[Id] | undefined }

/** The year that is assessed, and the day of the law. */
export const year = 2025
export const asOf = `${year}-11-14`

/** One figure in two hundred was not handed in. */
export const handedIn = <Value>(draw: Draw, value: Value): Value | undefined => (draw.chance(0.005) ? undefined : value)

/** A document of Quarter 1; a few are late. */
export const dayOfDocument = (draw: Draw): string => {
  const month = draw.chance(0.01) ? 4 : draw.between(1, 3)
  return `${year}-0${month}-${String(draw.between(1, 28)).padStart(2, '0')}`
}

const seldom = (draw: Draw) => handedIn(draw, draw.chance(0.002))

const violations = (draw: Draw, most: number) => {
  const before = draw.between(0, most)
  const now = draw.chance(0.03) ? before + 1 : draw.between(0, Math.max(0, before - 1))
  return { 'violations.now': handedIn(draw, now), 'violations.before': handedIn(draw, before) }
}

/** The excuses are asked for only where a crime occurred. */
const seriousCrime = (draw: Draw) => {
  const occurred = draw.chance(0.02)
  const excuse = (probability: number) => (occurred ? handedIn(draw, draw.chance(probability)) : undefined)
  return {
    'seriousCrime.occurred': handedIn(draw, occurred),
    'seriousCrime.forceMajeure': excuse(0.1),
    'seriousCrime.detectedInTime': excuse(0.9),
    'seriousCrime.mitigated': excuse(0.9),
    'seriousCrime.reportedAtOnce': excuse(0.9),
  }
}

const incident = (draw: Draw) => {
  const occurred = draw.chance(0.01)
  return {
    'incident.occurred': handedIn(draw, occurred),
    'incident.forceMajeure': occurred ? handedIn(draw, draw.chance(0.5)) : undefined,
  }
}

/** A quiet year nearly everywhere. */
export const sharedFigures = (draw: Draw, mostViolations: number): Draft<SharedFigures> => ({
  'policy.implemented': handedIn(draw, !draw.chance(0.005)),
  'event.antiState': seldom(draw),
  'event.sabotage': seldom(draw),
  'event.unlawfulPropagation': seldom(draw),
  'event.abuse': seldom(draw),
  'event.secession': seldom(draw),
  'event.prolongedConflict': seldom(draw),
  'event.incitement': seldom(draw),
  ...violations(draw, mostViolations),
  ...seriousCrime(draw),
  'hotspot.arose': seldom(draw),
  'evils.newCases': handedIn(draw, draw.chance(0.01)),
  'guidance.effective': handedIn(draw, !draw.chance(0.01)),
  ...incident(draw),
})
