import { type IsoDate, yearOf } from '../days/iso-date.js'
import type { Measure } from './finding.js'
import { againstLimit, answerIn, type Ground, type Measurer, textIn } from './ground.js'
import { byMargin } from './margin.js'
import type { AttestedRule, DocumentRule, GradeRule, RecognisedRule } from './rule.js'

/** Attested as the law expects, or excused; an exception that may still be attested leaves it open. */
export const attestedMeasurer =
  ({ figure, expected, unless = [] }: AttestedRule): Measurer =>
  (figures) => {
    const measured = answerIn(figures, figure)
    const found = { kind: 'attested', figure, measured, expected } as const
    if (measured === null) return { ...found, status: 'undetermined', excusedBy: null }
    if (measured === expected) return { ...found, status: 'met', excusedBy: null }
    const excuse = unless.find(({ all }) => all.every((id) => answerIn(figures, id) === true))
    if (excuse) return { ...found, status: 'met', excusedBy: excuse.name }
    const open = unless.some(({ all }) => all.every((id) => answerIn(figures, id) !== false))
    return { ...found, status: open ? 'undetermined' : 'not_met', excusedBy: null }
  }

/** A grade against the lowest that passes, in steps of its scale. */
export const gradeMeasurer = ({ figure, atLeast }: GradeRule, ground: Ground): Measurer => {
  const declaration = ground.declarations[figure]
  const scale = declaration?.type === 'grade' ? declaration.scale.map(({ id }) => id) : []
  return againstLimit(atLeast, ground, ({ value: limit, basis: limitBasis }, figures) => {
    const measured = textIn(figures, figure)
    const margin = measured === null ? null : scale.indexOf(measured) - scale.indexOf(limit)
    return { kind: 'grade', status: byMargin(margin), figure, measured, limit, limitBasis, margin }
  })
}

/** Measures the day of a document against its window in the year of the assessment. */
export const dayMeasurer = (rule: DocumentRule, { asOf }: Ground): ((measured: IsoDate | null) => Measure) => {
  const { figure } = rule
  const from = `${yearOf(asOf)}-${rule.from}`
  const through = `${yearOf(asOf)}-${rule.through}`
  const { basis: limitBasis } = rule
  const statusOf = (measured: IsoDate | null) => {
    if (measured === null) return 'undetermined'
    return from <= measured && measured <= through ? 'met' : 'not_met'
  }
  // written out twice, since spreading costs more than all the rest
  if (limitBasis === undefined) {
    return (measured) => ({ kind: 'document', status: statusOf(measured), figure, measured, from, through })
  }
  return (measured) => ({ kind: 'document', status: statusOf(measured), figure, measured, from, through, limitBasis })
}

/** A document against its window. */
export const documentMeasurer = (rule: DocumentRule, ground: Ground): Measurer => {
  const measure = dayMeasurer(rule, ground)
  return (figures) => measure(textIn(figures, rule.figure))
}

/** Another recognition, as the record of its scheme has it. */
export const recognisedMeasurer =
  ({ figure }: RecognisedRule): Measurer =>
  (figures) => {
    const measured = answerIn(figures, figure)
    const status = measured === null ? 'undetermined' : measured ? 'met' : 'not_met'
    return { kind: 'recognised', status, figure, measured }
  }
