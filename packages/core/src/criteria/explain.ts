import type { Basis, Instruments } from '../bases/basis.js'
import { cite } from '../bases/cite.js'
import { instruments } from '../bases/instruments.js'
import type { FigureDeclarations } from '../figures/figure.js'
import { subjectKinds } from '../subjects/subject-kind.js'
import type { Locale } from '../text/text.js'
import type { Evaluation } from './evaluation.js'
import type { Finding, Measure } from './finding.js'
import type { RuleSet } from './rule-set.js'
import { en } from './words.en.js'
import { type CriteriaWords, type FindingCounts, type Names, say } from './words.js'
import { vi } from './words.vi.js'

/** One finding in words. */
export interface ExplainedFinding {
  readonly criterion: string
  readonly status: Finding['status']
  /** The status as a word: đạt, chưa đạt … */
  readonly label: string
  /** What the criterion demands. */
  readonly text: string
  /** What was measured beside what is demanded. */
  readonly sentence: string
  /** What would turn it; only where it is not met. */
  readonly remedy?: string
  readonly basis: string
  /** The same places of the law as data, to be linked. */
  readonly links: readonly Basis[]
}

/** An evaluation in words. */
export interface Explanation {
  readonly title: string
  readonly verdict: string
  /** The verdict as a paragraph that can stand in a report. */
  readonly paragraph: string
  /** The class reached; scored schemes only. */
  readonly classified?: string
  readonly findings: readonly ExplainedFinding[]
  /** What a reader must know of the rules themselves, such as an amendment not yet verified. */
  readonly notes: readonly string[]
}

const words: Readonly<Record<Locale, CriteriaWords>> = { vi, en }

const namesOf = (figures: FigureDeclarations, locale: Locale): Names => ({
  locale,
  figure: (id) => figures[id]?.label[locale] ?? id,
  grade: (id, grade) => {
    const declaration = figures[id]
    const scale = declaration?.type === 'grade' ? declaration.scale : []
    return scale.find((step) => step.id === grade)?.label[locale] ?? grade
  },
})

const sentenceOf = (finding: Finding, names: Names): string => {
  const { missing, measured, notApplicable } = words[names.locale]
  if (finding.measure === undefined) return notApplicable
  return finding.missing.length > 0 ? missing(finding.missing.map(names.figure)) : say(measured, finding.measure, names)
}

const limitBases = (measure: Measure): readonly Basis[] => {
  if ('of' in measure) return measure.of.flatMap(limitBases)
  return 'limitBasis' in measure && measure.limitBasis ? [measure.limitBasis] : []
}

/** Where the criterion stands and, where that is elsewhere, its limit; a doubt about either is shown. */
const basesOf = ({ basis, measure }: Finding): readonly Basis[] => {
  const places = new Map<string, Basis>()
  for (const one of [basis, ...(measure ? limitBases(measure) : [])]) {
    const key = `${one.instrument} ${one.at ?? ''}`
    if (!places.has(key) || one.unverified) places.set(key, one)
  }
  return [...places.values()]
}

const explainFinding = (ruleSet: RuleSet, finding: Finding, names: Names, known: Instruments): ExplainedFinding => {
  const { locale } = names
  const links = basesOf(finding)
  const isGround = ruleSet.establishes === 'ground'
  const turns =
    finding.status === 'not_met' && finding.measure && !isGround
      ? say(words[locale].remedy, finding.measure, names)
      : null
  return {
    criterion: finding.criterion,
    status: finding.status,
    label: words[locale][isGround ? 'groundStatus' : 'status'][finding.status],
    text: ruleSet.criteria.find(({ id }) => id === finding.criterion)?.text[locale] ?? finding.criterion,
    sentence: sentenceOf(finding, names),
    ...(turns === null ? {} : { remedy: turns }),
    basis: links.map((basis) => cite(basis, locale, known)).join('; '),
    links,
  }
}

const countsOf = (findings: readonly Finding[]): FindingCounts => {
  const counts = { met: 0, not_met: 0, undetermined: 0, not_applicable: 0 }
  for (const { status } of findings) counts[status] += 1
  return counts
}

const told = ({ text, sentence, remedy }: ExplainedFinding): string =>
  [`${text}.`, sentence, ...(remedy === undefined ? [] : [remedy])].join(' ')

/** What is not met, where that is not good news. */
const failingIn = (ruleSet: RuleSet, findings: readonly ExplainedFinding[]): readonly string[] =>
  ruleSet.establishes === 'ground' ? [] : findings.filter(({ status }) => status === 'not_met').map(told)

/**
 * Says what was found: a paragraph for the verdict and a sentence for each finding, with what would turn it and its
 * citation. Reads the evaluation alone, so that a recorded one is explained by the rules of its own day. `subject`
 * names who was assessed; without it the paragraph says what kind of subject it is.
 *
 * @example
 * ```ts
 * const answer = evaluate(commune2022, { 'subjects.total': 25, 'subjects.recognised': 16 }, { asOf: '2022-11-15' })
 * answer.ok && explain(answer.value, 'en').findings.at(-1)?.remedy // => '18/25 needed: 2 more.'
 * ```
 */
export const explain = (
  { ruleSet, findings, verdict, asOf, classified }: Omit<Evaluation, 'figures'>,
  locale: Locale,
  subject: string = subjectKinds[ruleSet.subject][locale],
): Explanation => {
  const known = { ...instruments, ...ruleSet.instruments }
  const names = namesOf(ruleSet.figures, locale)
  const said = words[locale]
  const amendments = (ruleSet.amendments ?? []).filter(({ from }) => from <= asOf)
  const explained = findings.map((finding) => explainFinding(ruleSet, finding, names, known))
  const ground = ruleSet.establishes === 'ground'
  const sentence = ground ? said.groundVerdict[verdict] : said.verdict[verdict](countsOf(findings))
  const facts = {
    subject,
    set: ruleSet.title[locale],
    citation: cite(ruleSet.basis, locale, known),
    day: asOf,
    verdict: sentence,
    failing: failingIn(ruleSet, explained),
    missing: [...new Set(findings.flatMap(({ missing }) => missing))].map(names.figure),
  }
  return {
    title: facts.set,
    verdict: sentence,
    paragraph: said.paragraph(facts),
    ...(classified === undefined ? {} : { classified: said.classified(classified) }),
    findings: explained,
    notes: [
      ...(ruleSet.scope ? [`${ruleSet.scope[locale]}.`] : []),
      ...amendments.map(({ text, basis }) => `${text[locale]} (${cite(basis, locale, known)}).`),
    ],
  }
}
