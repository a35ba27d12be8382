export { type Basis, type Instrument, type Instruments, isInForce, type Standing } from './bases/basis.js'
export { cite } from './bases/cite.js'
export { type InstrumentId, instruments, law, unverifiedLaw } from './bases/instruments.js'
export { checkRuleSet, type RuleSetDiagnostic } from './criteria/check-rule-set.js'
export { chooseRuleSet, type NoRuleSet } from './criteria/choose-rule-set.js'
export { type Evaluation, type EvaluationRefusal, evaluate } from './criteria/evaluate.js'
export { type ExplainedFinding, type Explanation, explain } from './criteria/explain.js'
export { type Finding, type Measure, type Status, type Verdict, verdictOf } from './criteria/finding.js'
export type {
  AttestedRule,
  Bound,
  CompareRule,
  DocumentRule,
  Exception,
  GradeRule,
  GroupRule,
  RatioRule,
  Rule,
  TrendRule,
} from './criteria/rule.js'
export {
  type Amendment,
  type Criterion,
  defineRuleSet,
  partsOfWholes,
  type RuleSet,
  type SubjectKind,
} from './criteria/rule-set.js'
export { type Dated, inForce, type Series } from './dated/series.js'
export {
  addDays,
  dayInVietNam,
  type IsoDate,
  type IsoInstant,
  isIsoDate,
  isIsoInstant,
  isMonthDay,
  weekdayOf,
  yearOf,
} from './days/iso-date.js'
export { addWorkingDays } from './days/working-days.js'
export { checkFigures, checkParts, type FigureRefusal, type PartOfWhole } from './figures/check-figures.js'
export type {
  FigureDeclaration,
  FigureDeclarations,
  FigureFault,
  Figures,
  FigureValue,
  Grade,
} from './figures/figure.js'
export { describeShare, type Share } from './figures/share.js'
export type { Model, ModelDomain } from './models/model.js'
export { commune2022 } from './national/circular-124/commune.js'
export { neighbourhood2022 } from './national/circular-124/neighbourhood.js'
export { nationalRuleSets } from './national/national-rule-sets.js'
export { accept, type Outcome, refuse, refuseAs } from './outcome.js'
export { formatCount, formatDay, formatShare } from './text/format.js'
export { compareVi, isNfc, type Locale, type Text } from './text/text.js'
export { checkUnitTable, type UnitDiagnostic } from './units/check-unit-table.js'
export { describeUnitDiagnostic } from './units/describe-unit-diagnostic.js'
export { type ImportFault, importUnits, type UnitImport, type UnitLists } from './units/import-units.js'
export { nationalUnits } from './units/national-units.js'
export {
  type Level,
  levels,
  type Succession,
  type Unit,
  type UnitId,
  type UnitTable,
  type UnitVersion,
} from './units/unit.js'
export { unitId } from './units/unit-id.js'
export { createUnitRegister, type UnitOnDay, type UnitRefusal, type UnitRegister } from './units/unit-register.js'
export type { UnitSentences } from './units/unit-sentences.js'
export { type UnitType, unitTypes } from './units/unit-type.js'
