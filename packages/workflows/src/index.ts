export type { ActData, DocumentReference, Vote } from './dossier/act-data.js'
export { type AllowedStep, allowedSteps } from './dossier/allowed-steps.js'
export { decide } from './dossier/decide.js'
export type { Dossier } from './dossier/dossier.js'
export { evolve, fold } from './dossier/evolve.js'
export {
  type Actor,
  type Assessment,
  type DefinitionStamp,
  type DossierOpened,
  type Fact,
  isOpening,
  type Office,
  type StepTaken,
} from './dossier/fact.js'
export type { Refusal, RefusalCode } from './dossier/refusal.js'
export type { Attempt, Situation } from './dossier/situation.js'
export { checkRecord, type RecordBreak } from './engine/check-record.js'
export type { Clock } from './engine/clock.js'
export {
  type ActCommand,
  actCommandSchema,
  actDataSchema,
  actorSchema,
  type OpenCommand,
  openCommandSchema,
} from './engine/commands.js'
export { createEngine } from './engine/create-engine.js'
export type { Directory } from './engine/directory.js'
export type { DossierView, Engine, EngineOptions, Receipt } from './engine/engine.js'
export type {
  Appended,
  Entry,
  Head,
  InboxRow,
  Journal,
  KnownCommand,
  Positioned,
  Recorded,
} from './engine/journal.js'
export { type ChainBreak, chain, checkChain } from './integrity/chain.js'
export { contentHash } from './integrity/content-hash.js'
export {
  commendCommune2020,
  commendCommune2024,
  commendNeighbourhood2020,
  commendNeighbourhood2024,
  commendNeighbourhood2025,
  commendNeighbourhood2026,
} from './national/commend.js'
export { establish } from './national/establish.js'
export { evaluateCommune2022, evaluateCommune2025, evaluateNeighbourhood } from './national/evaluate.js'
export { nationalProcedures } from './national/national-procedures.js'
export { plan } from './national/plan.js'
export { linkTo, type ProgrammeLink, programme } from './national/programme.js'
export { survey } from './national/survey.js'
export { type Deadline, lastDayOf, type WhenPassed } from './procedure/deadline.js'
export { type DocumentKind, documentKinds } from './procedure/document-kinds.js'
export { isPosition, type Position, positions } from './procedure/positions.js'
export {
  type AssessmentPeriod,
  defineProcedure,
  type Ending,
  type Procedure,
  type ProcedureMeta,
  type ProcedureName,
  type ProcedureState,
  type StateMeta,
  type Step,
  type StepMeta,
  type StepOffice,
} from './procedure/procedure.js'
export type { Fraction, Requirement } from './procedure/requirement.js'
export { activePaths, type Standing, type Statechart, type StateValue, statechart } from './procedure/statechart.js'
export { type PlacedState, type PlacedStep, statesOf, stepsOf } from './procedure/steps-of.js'
export { applyProvince } from './province/apply-province.js'
export { checkProvince, type ProvinceDiagnostic } from './province/check-province.js'
export { defineProvince } from './province/define-province.js'
export type { Province, RuleSetOverlay } from './province/province.js'
export { checkProcedure } from './verify/check-procedure.js'
export type { ProcedureDiagnostic } from './verify/diagnostic.js'
export { type Configuration, type Exploration, explore } from './verify/explore.js'
export { describeDiagnostic } from './words/describe-diagnostic.js'
export { describeRefusal } from './words/describe-refusal.js'
export type { Diagnostic, DiagnosticSentences } from './words/diagnostic-sentences.js'
export { type NameSources, type RefusalNames, refusalNames } from './words/refusal-names.js'
export type { RefusalSentences } from './words/refusal-sentences.js'
