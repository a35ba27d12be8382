export { type Basis, type Instrument, type Instruments, isInForce, type Standing } from './bases/basis.js'
export { cite, citeInBoth } from './bases/cite.js'
export { type InstrumentId, instruments, law, unverifiedLaw } from './bases/instruments.js'
export {
  type Authority,
  type Awarder,
  mayAward,
  type NoAuthority,
  type NotForSubject,
  whoMayAward,
} from './commendation/authority.js'
export { type Award, consecutiveYears, countsFrom } from './commendation/award.js'
export {
  type CouncilShare,
  type CouncilVote,
  councilVote,
  type VoteDemand,
  type VoteFinding,
  type VoteMeasure,
  type VoteRefusal,
  type VoteRule,
  voteRuleFor,
} from './commendation/council-vote.js'
export { eligible, type Nominee } from './commendation/eligible.js'
export type { CommendationForm } from './commendation/form.js'
export { type LookBack, type LookBackWindow, lookBackWindow } from './commendation/look-back.js'
export { type NextProposal, nextProposal } from './commendation/next-proposal.js'
export { type NoPrize, type Prize, type PrizeMoney, prizeMoney } from './commendation/prize-money.js'
export { type ImpossibleWhole, type Quota, quotaOf, quotasFor } from './commendation/quota.js'
export { type PaidAward, paidTogether } from './commendation/stacking.js'
export { checkRuleSet } from './criteria/check-rule-set.js'
export {
  assessmentDay,
  assessmentPeriod,
  chooseRuleSet,
  type NoRuleSet,
  type RuleSetQuery,
} from './criteria/choose-rule-set.js'
export type { Classified } from './criteria/classify.js'
export {
  type Case,
  type CaseChange,
  type ComparisonSummary,
  type CriterionChange,
  compareRuleSets,
  type RuleSetComparison,
  type StatusOrAbsent,
} from './criteria/compare-rule-sets.js'
export { type ComparedCriterion, compareYears, type YearChange, type YearComparison } from './criteria/compare-years.js'
export { type CompiledRuleSet, compileRuleSet } from './criteria/compile.js'
export { describeNearMiss, describeRemedy, describeYears } from './criteria/describe-outlook.js'
export { evaluate } from './criteria/evaluate.js'
export type { DayRefusal, Evaluation, EvaluationRefusal } from './criteria/evaluation.js'
export { type ExplainedFinding, type Explanation, explain } from './criteria/explain.js'
export { figuresWithin } from './criteria/figures-within.js'
export { type Finding, type Measure, type Status, type Verdict, verdictOf } from './criteria/finding.js'
export { checkTightens } from './criteria/implication/check-tightens.js'
export { type Implication, impliesRule } from './criteria/implication/implies-rule.js'
export type { TightensFault } from './criteria/implication/tightens-fault.js'
export { isStricter } from './criteria/margin.js'
export { type NearMiss, nearMisses } from './criteria/near-miss.js'
export { longestRuleFile, parseRuleSet, type RuleFileFault, readRuleSet } from './criteria/read-rule-set.js'
export { type Change, type Remedies, type Remedy, remediesFor } from './criteria/remedy.js'
export type {
  AttestedRule,
  Bound,
  CompareRule,
  DocumentRule,
  Exception,
  Fraction,
  GradeRule,
  GroupRule,
  RatioRule,
  RecognisedRule,
  Rule,
  ScoredItem,
  ScoreRule,
  SomeOfRule,
  TrendRule,
} from './criteria/rule.js'
export * as rule from './criteria/rule-builders.js'
export {
  type Amendment,
  type Applicability,
  type AssessmentPeriod,
  type Band,
  type Classification,
  type Criterion,
  defineRuleSet,
  partsOfWholes,
  type RuleSet,
} from './criteria/rule-set.js'
export type { RuleSetDiagnostic } from './criteria/rule-set-diagnostic.js'
export type { RuleSetFault } from './criteria/rule-set-fault.js'
export { criterionSchema, figureDeclarationSchema, instrumentSchema } from './criteria/rule-set-schema.js'
export { refusedCode, statusCodes, verdictOfCode } from './criteria/status-code.js'
export { type Limit, type LimitByCase, mapSeries, seriesIn } from './dated/limit.js'
export { type Dated, inForce, type Series } from './dated/series.js'
export {
  addDays,
  dayInVietNam,
  daysBetween,
  type IsoDate,
  type IsoInstant,
  isIsoDate,
  isIsoInstant,
  isMonthDay,
  laterOf,
  weekdayOf,
  yearOf,
} from './days/iso-date.js'
export { nationalWorkingCalendar } from './days/national-working-calendar.js'
export { createWorkingCalendar, type WorkingCalendar, type WorkingYear } from './days/working-calendar.js'
export {
  checkFigures,
  checkParts,
  type FigureRefusal,
  type PartExceedsWhole,
  type PartOfWhole,
} from './figures/check-figures.js'
export { type CountUnit, countUnits } from './figures/count-unit.js'
export type {
  FigureDeclaration,
  FigureDeclarations,
  FigureFault,
  Figures,
  FigureValue,
  Grade,
  Tally,
} from './figures/figure.js'
export type { FigureSheet, Period, Provenance, Target } from './figures/figure-sheet.js'
export type { Indicator, IndicatorCatalogue, IndicatorKind } from './figures/indicator.js'
export { describeReading, type Reading, readingsOf } from './figures/reading.js'
export { type Apart, type RolledUp, rollUp } from './figures/roll-up.js'
export { type Comparator, describeStatement, type Statement } from './figures/statement.js'
export { type PublishedColumn, type PublishedRow, suppress } from './figures/suppress.js'
export {
  type RecognitionRecord,
  type Records,
  type SubordinateRecord,
  toldByRecords,
} from './figures/told-by-records.js'
export type { Model, ModelDomain } from './models/model.js'
export { commune2022 } from './national/circular-124/commune.js'
export { neighbourhood2022 } from './national/circular-124/neighbourhood.js'
export { nationalAuthorities } from './national/commendation/authorities.js'
export { commendationCancellations } from './national/commendation/cancellation.js'
export { commendationForms } from './national/commendation/forms.js'
export { nationalLookBacks } from './national/commendation/look-backs.js'
export { nationalBaseSalary, nationalPrizes } from './national/commendation/prizes.js'
export { nationalQuotas } from './national/commendation/quotas.js'
export { commendationStandards } from './national/commendation/standards.js'
export { nationalVoteRules } from './national/commendation/vote-rules.js'
export { type MovementRating, movementRating, type RatedItem } from './national/decision-510/movement-rating.js'
export {
  type CulturalStandard,
  type CulturalTerms,
  culturalFamily,
  culturalNeighbourhood,
  type NotAHundred,
} from './national/decree-122/culture.js'
export { nationalRuleSets } from './national/national-rule-sets.js'
export { accept, type Outcome, refuse, refuseAs } from './outcome.js'
export { describeExpected } from './shape/describe-expected.js'
export type { Expected } from './shape/expected.js'
export { type Misshapen, misshapenIn } from './shape/misshapen.js'
export { type SubjectKind, subjectKinds } from './subjects/subject-kind.js'
export { formatCount, formatDay, formatDecimal, formatShare } from './text/format.js'
export { nearest } from './text/nearest.js'
export { compareVi, isNfc, type Locale, type Text } from './text/text.js'
export { checkUnitTable, type UnitDiagnostic } from './units/check-unit-table.js'
export { describeUnitDiagnostic } from './units/describe-unit-diagnostic.js'
export { type ImportFault, importUnits, type UnitImport, type UnitLists } from './units/import-units.js'
export { heirsOf, type Kin, originsOf } from './units/lineage.js'
export { nationalUnits } from './units/national-units.js'
export {
  type Rebased,
  type RebasedCount,
  rebase,
  rebaseSeries,
  type SeriesPoint,
  type SharedCount,
  type UnitCount,
} from './units/rebase.js'
export {
  type Level,
  levels,
  type Succession,
  type Unit,
  type UnitId,
  type UnitTable,
  type UnitVersion,
} from './units/unit.js'
export {
  type FateRefusal,
  type KeptRecord,
  type RecordPolicy,
  recordPolicies,
  type UnitChange,
  type UnitFate,
  unitFate,
} from './units/unit-change.js'
export { unitId } from './units/unit-id.js'
export { createUnitRegister, type UnitOnDay, type UnitRefusal, type UnitRegister } from './units/unit-register.js'
export type { UnitSentences } from './units/unit-sentences.js'
export { type UnitType, unitTypes } from './units/unit-type.js'
