import { formatCount, formatDay, formatDecimal, formatShare } from '../text/format.js'
import { inSentence } from '../text/text.js'
import type { Measure } from './finding.js'
import { cutBy, isFloor } from './margin.js'
import type { Fraction } from './rule.js'
import { type CriteriaWords, type MeasureSentences, type Names, say } from './words.js'

const n = (value: number) => formatCount(value, 'en')
const known = (value: number | null) => (value === null ? 'not given' : n(value))
const bounds = { atLeast: 'at least', moreThan: 'more than', atMost: 'at most', lessThan: 'less than' } as const
const decimal = (value: number) => formatDecimal(value, 'en')
const ofWhole = (percent: number | Fraction) =>
  typeof percent === 'number' ? `${decimal(percent)} %` : `${percent.numerator}/${percent.denominator}`
const nextPeriod = 'This happened in the period and cannot be made good; only the next period can change it.'

const joined = (sentences: MeasureSentences, parts: readonly Measure[], names: Names) =>
  parts.map((part) => say(sentences, part, names)).join(' ')

const measured: MeasureSentences = {
  compare: (m, { figure }) => `${figure(m.figure)}: ${known(m.measured)}; ${bounds[m.bound]} ${n(m.limit)} required.`,
  ratio: ({ measured: { part, whole }, ...m }, { figure }) => {
    if (whole === 0) return `${figure(m.whole)}: 0, no share can be told.`
    const share = part === null || whole === null ? '' : ` (${formatShare(part, whole, 'en', cutBy(m.bound))})`
    return `${figure(m.part)}: ${known(part)}/${known(whole)}${share}; ${bounds[m.bound]} ${ofWhole(m.percent)} required.`
  },
  trend: ({ measured: { now, before }, ...m }, { figure }) =>
    `${figure(m.now)}: ${known(now)}; ${inSentence(figure(m.before))}: ${known(before)}; fewer required.`,
  attested: (m, { figure }) => {
    const answer = m.measured === null ? 'not attested' : m.measured ? 'yes' : 'no'
    const excuse = m.excusedBy ? ` Excused: ${m.excusedBy.en}.` : ''
    return `${figure(m.figure)}: ${answer}.${excuse}`
  },
  grade: (m, { figure, grade }) =>
    `${figure(m.figure)}: ${m.measured === null ? 'not given' : grade(m.figure, m.measured)}; ${grade(m.figure, m.limit)} or better required.`,
  document: (m, { figure }) =>
    `${figure(m.figure)}: ${m.measured === null ? 'not given' : formatDay(m.measured)}; from ${formatDay(m.from)} through ${formatDay(m.through)} required.`,
  recognised: (m, { figure }) =>
    `${figure(m.figure)}: ${m.measured === null ? 'not known' : m.measured ? 'recognised' : 'not recognised'}.`,
  score: (m) => {
    const limit =
      m.in === 'points' ? `${decimal(m.limit)} points` : `${decimal(m.atLeast)} % (${decimal(m.limit)} points)`
    const sum = m.measured === null ? 'not all points given' : `${decimal(m.measured)}/${decimal(m.maximum)} points`
    return `Sum: ${sum}; at least ${limit} required.`
  },
  all: (m, names) => joined(measured, m.of, names),
  any: (m, names) => `One of: ${joined(measured, m.of, names)}`,
  some: (m, names) =>
    `${n(m.measured)}/${n(m.of.length)} met, at least ${n(m.atLeast)} required: ${joined(measured, m.of, names)}`,
  no_limit: (m) =>
    m.by === undefined
      ? `No limit is set for ${formatDay(m.on)}.`
      : `No limit is set for this case on ${formatDay(m.on)}.`,
}

const unmet = (parts: readonly Measure[]) => parts.filter((part) => part.status === 'not_met')

const remedy: MeasureSentences = {
  compare: (m) => {
    const gap = n(Math.abs(m.margin ?? 0))
    return isFloor(m.bound) ? `${gap} more needed.` : `${gap} too many.`
  },
  ratio: (m) => {
    const gap = n(Math.abs(m.margin ?? 0))
    const goal = `${known(m.limit)}/${known(m.measured.whole)}`
    return isFloor(m.bound) ? `${goal} needed: ${gap} more.` : `At most ${goal}: ${gap} too many.`
  },
  trend: () => nextPeriod,
  // where there are exceptions, each was denied by then
  attested: ({ expected }) => (expected ? 'It has to be done and attested.' : nextPeriod),
  grade: (m, { grade }) => `A rating of ${grade(m.figure, m.limit)} or better is needed.`,
  document: (m) =>
    `The document must be dated from ${formatDay(m.from)} through ${formatDay(m.through)}; it cannot be supplied later.`,
  recognised: () => 'That recognition has to come first.',
  score: (m) => `${decimal(Math.abs(m.margin ?? 0))} more points needed.`,
  all: (m, names) => joined(remedy, unmet(m.of), names),
  any: (m, names) => `One of: ${joined(remedy, unmet(m.of), names)}`,
  some: (m, names) => `${n(m.atLeast - m.measured)} more needed of: ${joined(remedy, unmet(m.of), names)}`,
  no_limit: () => 'Choose a rule set in force on the day of assessment.',
}

/** English. */
export const en: CriteriaWords = {
  status: { met: 'met', not_met: 'not met', undetermined: 'undetermined', not_applicable: 'not applicable' },
  verdict: {
    met: ({ met }) => `Met: every criterion that applies is met (${n(met)}).`,
    not_met: ({ not_met, met, undetermined }) => {
      const open = undetermined > 0 ? `, ${n(undetermined)} cannot be told yet` : ''
      return `Not met: ${n(not_met)} not met, ${n(met)} met${open}.`
    },
    undetermined: ({ undetermined, met }) => `Undetermined: ${n(undetermined)} cannot be told yet, ${n(met)} met.`,
  },
  measured,
  remedy,
  classified: ({ points, maximum, band }) => {
    if (points === null) return 'Not enough points to classify.'
    const sum = `${decimal(points)}/${decimal(maximum)} points`
    return band === null ? `${sum}: below the lowest class.` : `${sum}: ${band.label.en}.`
  },
  groundStatus: {
    met: 'ground found',
    not_met: 'no ground',
    undetermined: 'undetermined',
    not_applicable: 'not applicable',
  },
  groundVerdict: {
    met: 'There is a ground.',
    not_met: 'There is no ground.',
    undetermined: 'Too little is known to say whether there is a ground.',
  },
  paragraph: ({ subject, set, day, verdict, failing, missing, citation }) => {
    const opening = `Result for ${subject} as of ${formatDay(day)}: ${set} (${citation}). ${verdict}`
    const missed = failing.length > 0 ? ` Criteria not met: ${failing.join(' ')}` : ''
    return `${opening}${missed}${missing.length > 0 ? ` ${en.missing(missing)}` : ''}`
  },
  missing: (labels) => `Not given: ${labels.map((label) => `“${label}”`).join(', ')}.`,
  notApplicable: 'Does not apply to this subject.',
}
