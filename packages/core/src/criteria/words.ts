import type { IsoDate } from '../days/iso-date.js'
import type { Locale } from '../text/text.js'
import type { Classified } from './classify.js'
import type { Finding, Measure, Verdict } from './finding.js'

/** How the figures and grades of one rule set are called. */
export interface Names {
  readonly locale: Locale
  readonly figure: (id: string) => string
  readonly grade: (figure: string, grade: string) => string
}

/** One sentence for each kind of measure. */
export type MeasureSentences = {
  readonly [Kind in Measure['kind']]: (measure: Extract<Measure, { kind: Kind }>, names: Names) => string
}

/** Everything said about an evaluation in one language; a kind without its sentence does not compile. */
export interface CriteriaWords {
  readonly status: Readonly<Record<Finding['status'], string>>
  readonly verdict: Readonly<Record<Verdict, (counts: FindingCounts) => string>>
  /** The same of a set that establishes a ground against the subject. */
  readonly groundStatus: Readonly<Record<Finding['status'], string>>
  readonly groundVerdict: Readonly<Record<Verdict, string>>
  /** What was measured, beside what is demanded. */
  readonly measured: MeasureSentences
  /** What would turn a finding that is not met. */
  readonly remedy: MeasureSentences
  /** The class of a scored scheme. */
  readonly classified: (classified: Classified) => string
  /** The verdict as a paragraph of a report. */
  readonly paragraph: (facts: VerdictFacts) => string
  readonly missing: (labels: readonly string[]) => string
  readonly notApplicable: string
}

/** What a paragraph about a verdict tells. */
interface VerdictFacts {
  /** Who was assessed, as it stands in a sentence. */
  readonly subject: string
  readonly set: string
  readonly citation: string
  readonly day: IsoDate
  /** The sentence of the verdict. */
  readonly verdict: string
  /** Criteria not met, each with what was found and what would turn it. */
  readonly failing: readonly string[]
  /** Figures that nobody gave and a criterion waits for. */
  readonly missing: readonly string[]
}

/** How many findings came out each way. */
export type FindingCounts = Readonly<Record<Finding['status'], number>>

/** The sentence for one measure. */
export const say = (sentences: MeasureSentences, measure: Measure, names: Names): string => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- key and argument come from one measure, which TypeScript cannot follow through a union
  const sentence = sentences[measure.kind] as (measure: Measure, names: Names) => string
  return sentence(measure, names)
}
