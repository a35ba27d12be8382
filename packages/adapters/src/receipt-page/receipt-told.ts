import { type Explanation, explain, formatDay, type Locale, type RuleSet, type Text } from '@anlang/core'
import {
  type Assessment,
  actsBesideChart,
  type DefinitionStamp,
  type Fact,
  nationalProcedures,
  nationalRules,
  type Procedure,
  positions,
  stepsOf,
} from '@anlang/workflows'
import { procedureHash, ruleSetHash, type VerifiedReceipt } from '@anlang/workflows/log'

/** A receipt that holds, in words: what was decided, and by which rules. */
export interface ReceiptTold {
  readonly title: string
  /** Label and value, in the order in which they are read. */
  readonly rows: readonly (readonly [string, string])[]
  /** What was found, where the decision has findings and their rules are known here. */
  readonly findings?: Explanation
}

const labels = {
  dossier: { vi: 'Hồ sơ', en: 'Dossier' },
  number: { vi: 'Việc thứ', en: 'Fact' },
  day: { vi: 'Ngày', en: 'Day' },
  office: { vi: 'Cơ quan quyết định', en: 'Decided by' },
  documents: { vi: 'Văn bản', en: 'Documents' },
  heirs: { vi: 'Đơn vị tiếp nhận địa bàn', en: 'Units that have its territory' },
  before: { vi: 'Quy trình trước đó', en: 'Procedure before' },
  procedure: { vi: 'Quy trình', en: 'Procedure' },
  rules: { vi: 'Bộ tiêu chí', en: 'Criteria' },
  verdict: { vi: 'Kết quả', en: 'Result' },
  hash: { vi: 'Mã của việc', en: 'Hash of the fact' },
  log: { vi: 'Sổ việc', en: 'Log' },
} as const satisfies Record<string, Text>

const verdicts: Readonly<Record<Assessment['verdict'], Text>> = {
  met: { vi: 'Đạt', en: 'Met' },
  not_met: { vi: 'Chưa đạt', en: 'Not met' },
  undetermined: { vi: 'Chưa xác định', en: 'Undetermined' },
}

const decision: Text = { vi: 'Việc đã ghi', en: 'A fact on record' }

/** The very definition that a stamp names, where the nation has it: the same letter for letter. */
const known = <Definition extends Procedure | RuleSet>(
  definitions: readonly Definition[],
  { hash }: DefinitionStamp,
  hashOf: (definition: Definition) => string,
): Definition | undefined => definitions.find((one) => hashOf(one) === hash)

const knownProcedure = (stamp: DefinitionStamp): Procedure | undefined =>
  known(nationalProcedures, stamp, procedureHash)

const stampWords = ({ id, version, hash }: DefinitionStamp, title: Text | undefined, locale: Locale): string =>
  `${title === undefined ? '' : `${title[locale]}: `}${id} ${version} (${hash})`

const actOf = (fact: Fact, procedure: Procedure | undefined): Text => {
  if (fact.type === 'DossierMigrated') return actsBesideChart.migrate
  if (fact.type === 'DossierClosed') return actsBesideChart.close
  const step = 'act' in fact && procedure ? stepsOf(procedure).find(({ command }) => command === fact.act) : undefined
  return step?.title ?? decision
}

/** The procedure that a migration left. */
const stampsBefore = (fact: Fact): readonly DefinitionStamp[] => ('from' in fact ? [fact.from] : [])

/** Who has the territory of the unit that was no more. */
const heirsOf = (fact: Fact): readonly string[] =>
  'heirs' in fact && fact.heirs.length > 0 ? [fact.heirs.join(', ')] : []

const assessmentOf = (fact: Fact): Assessment | undefined => ('assessment' in fact ? fact.assessment : undefined)

const documentsOf = (fact: Fact): readonly string[] =>
  'data' in fact ? (fact.data.documents ?? []).map(({ number, on }) => `${number} (${formatDay(on)})`) : []

const findingsOf = (
  { findings, verdict, asOf }: Assessment,
  rules: RuleSet | undefined,
  locale: Locale,
): Pick<ReceiptTold, 'findings'> =>
  rules ? { findings: explain({ ruleSet: rules, findings, verdict, asOf }, locale) } : {}

/**
 * What a receipt shows, in words. Names come from the nation's definitions where the hash on the receipt is theirs; of a
 * province's own only id, version and hash are told.
 */
export const receiptTold = (
  { decision: { dossier, version, fact, hash }, procedure: stamp, checkpoint }: VerifiedReceipt,
  locale: Locale,
): ReceiptTold => {
  const procedure = knownProcedure(stamp)
  const assessment = assessmentOf(fact)
  const rules = assessment && known(nationalRules, assessment.ruleSet, ruleSetHash)
  const row = (label: keyof typeof labels, value: string) => [labels[label][locale], value] as const
  const documents = documentsOf(fact)
  return {
    title: actOf(fact, procedure)[locale],
    rows: [
      row('dossier', dossier),
      row('number', String(version)),
      row('day', formatDay(fact.on)),
      row('office', `${positions[fact.by.position][locale]} (${fact.by.unit})`),
      ...(documents.length > 0 ? [row('documents', documents.join('; '))] : []),
      ...heirsOf(fact).map((heirs) => row('heirs', heirs)),
      ...stampsBefore(fact).map((before) =>
        row('before', stampWords(before, knownProcedure(before)?.meta.title, locale)),
      ),
      row('procedure', stampWords(stamp, procedure?.meta.title, locale)),
      ...(assessment ? [row('rules', stampWords(assessment.ruleSet, rules?.title, locale))] : []),
      ...(assessment ? [row('verdict', verdicts[assessment.verdict][locale])] : []),
      row('hash', hash),
      row('log', `${checkpoint.origin} (${checkpoint.size})`),
    ],
    ...(assessment ? findingsOf(assessment, rules, locale) : {}),
  }
}
