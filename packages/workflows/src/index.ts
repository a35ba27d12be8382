export { type Capacity, capacityOf } from './authority/capacity.js'
export type { Holding, Signature, Substitution } from './authority/holding.js'
export type { CollapseDiagnostic } from './collapse/collapse-diagnostic.js'
export { type CollapseRule, collapseLevel } from './collapse/collapse-level.js'
export { compareProcedures, type ProcedureDifference } from './collapse/compare-procedures.js'
export { runningDeadlines } from './deadlines/running-deadlines.js'
export { type ActData, type DocumentReference, type Recusal, recusalReasons, type Session } from './dossier/act-data.js'
export { type AllowedStep, allowedSteps } from './dossier/allowed-steps.js'
export { assessmentIn } from './dossier/assessment-in.js'
export { decide } from './dossier/decide.js'
export { type Difference, differenceOf } from './dossier/difference-of.js'
export type { AssessmentMark, Dossier, KeptAct, Reopened, Returned } from './dossier/dossier.js'
export { evaluateDossier } from './dossier/evaluate-dossier.js'
export { evolve, fold } from './dossier/evolve.js'
export {
  type ActKept,
  type Actor,
  type Assessment,
  type DeadlinePassed,
  type DefinitionStamp,
  type DossierClosed,
  type DossierMigrated,
  type DossierOpened,
  type Entity,
  type EvidenceChanged,
  type EvidenceConfirmed,
  type Fact,
  isNote,
  isOpening,
  isStep,
  type KeptActRefused,
  type Note,
  type Office,
  type RecordedOffice,
  type Signatory,
  type Signer,
  type StepTaken,
  type UnitGone,
  type WorkClaimed,
  type WorkHandedOver,
} from './dossier/fact.js'
export { declaredFigures, toldFigures } from './dossier/figures-of.js'
export { liftFact } from './dossier/lift-fact.js'
export { openingSteps } from './dossier/opening-steps.js'
export type { Refusal, RefusalCode } from './dossier/refusal.js'
export type { FaultAt, ShapeFault } from './dossier/shape-fault.js'
export type { Attempt, Situation, Surroundings, Tables } from './dossier/situation.js'
export { wantedOffices } from './dossier/wanted-offices.js'
export type { OpenStep } from './engine/allowed-to.js'
export { checkRecord, type RecordBreak } from './engine/check-record.js'
export type { Clock } from './engine/clock.js'
export {
  type ActCommand,
  actCommandSchema,
  actDataSchema,
  actorSchema,
  type ClaimCommand,
  type CloseCommand,
  type ConfirmCommand,
  claimCommandSchema,
  closeCommandSchema,
  confirmCommandSchema,
  type EvidenceCommand,
  evidenceCommandSchema,
  type HandOverCommand,
  handOverCommandSchema,
  type ManyCommand,
  type MigrateCommand,
  manyCommandSchema,
  migrateCommandSchema,
  type OpenCommand,
  openCommandSchema,
} from './engine/commands.js'
export { compareInboxPlaces } from './engine/compare-inbox-places.js'
export { createEngine } from './engine/create-engine.js'
export type { Directory } from './engine/directory.js'
export type { DossierView, Engine, ManyOutcomes } from './engine/engine.js'
export type { EngineDefinitions } from './engine/engine-definitions.js'
export type { EngineOptions } from './engine/engine-options.js'
export { engineVersion } from './engine/engine-version.js'
export { faultsOf } from './engine/faults-of.js'
export { headTag } from './engine/head-tag.js'
export type {
  Appended,
  Claim,
  DeadlineRow,
  Entry,
  Head,
  InboxAsk,
  InboxPage,
  InboxPlace,
  InboxRow,
  Journal,
  KnownCommand,
  Line,
  Message,
  Positioned,
  PositionedMessage,
  Recorded,
} from './engine/journal.js'
export type { JournalTraits, Survives } from './engine/journal-traits.js'
export { lastPosition } from './engine/last-position.js'
export type { MigrationPreview } from './engine/migrate-dossier.js'
export { namesIn, type Speaking } from './engine/names-in.js'
export type { DefinitionOptions } from './engine/prepare-definitions.js'
export { type RebuildEntry, type RebuildRefusal, rebuildEntries } from './engine/rebuild-entries.js'
export type { Receipt } from './engine/receipt.js'
export type { Ticked } from './engine/tick.js'
export { largestFact, tooLarge } from './engine/too-large.js'
export type { TransitionDue } from './engine/transitions-due.js'
export type { InTransition, Transition } from './engine/transitions-of.js'
export type { Seen } from './engine/unless-stale.js'
export { waitingWork } from './engine/waiting-work.js'
export { canonicalJson } from './integrity/canonical-json.js'
export { type ChainBreak, chain, checkChain } from './integrity/chain.js'
export { contentHash } from './integrity/content-hash.js'
export type { MigrationRule, ProcedureVersion } from './migration/migration-rule.js'
export { type MigrationFault, type MigrationPlan, type Move, planMigration } from './migration/plan-migration.js'
export { cancelProcedures } from './national/cancel-award.js'
export {
  commendByCommune2020,
  commendByDistrict2020,
  commendByDistrict2024,
  commendByProvince2025,
  commendProcedures,
} from './national/commend.js'
export { convert } from './national/convert.js'
export { covenant2018, covenant2023 } from './national/covenant.js'
export { establish } from './national/establish.js'
export {
  evaluateCommune2012,
  evaluateCommune2022,
  evaluateCommune2025,
  evaluateEntities,
  evaluateNeighbourhood,
  evaluateNeighbourhood2012,
} from './national/evaluate.js'
export { nationalMigrations } from './national/migrations.js'
export type { NationalAct } from './national/national-act.js'
export { nationalProcedures } from './national/national-procedures.js'
export { nationalRenames } from './national/national-renames.js'
export { nationalRules } from './national/national-rules.js'
export { nationalWords } from './national/national-words.js'
export { objectProcedures } from './national/object.js'
export { operate } from './national/operate.js'
export { plan } from './national/plan.js'
export { linksTo, type ProgrammeLink, programme } from './national/programme.js'
export { replicate } from './national/replicate.js'
export { revokeProcedures } from './national/revoke.js'
export { survey } from './national/survey.js'
export { type Deadline, lastDayOf, type Passing, type Stay, type Term, type WhenPassed } from './procedure/deadline.js'
export { decisionKinds } from './procedure/decision-kinds.js'
export { type DocumentKind, documentKinds } from './procedure/document-kinds.js'
export { ministryUnit, type Place } from './procedure/place.js'
export { type HeldPosition, heldPositions, isPosition, type Position, positions } from './procedure/positions.js'
export {
  type AssessmentPeriod,
  defineProcedure,
  type Ending,
  type Procedure,
  type ProcedureMeta,
  type ProcedureState,
  type ProcedureSubject,
  type ReturnBound,
  type StateMeta,
  type Step,
  type StepMeta,
} from './procedure/procedure.js'
export type { ProcedureName } from './procedure/procedure-name.js'
export { isReason, type Reason, reasons } from './procedure/reasons.js'
export type { Requirement, VoteRequirement } from './procedure/requirement.js'
export { activePaths, type Standing, type Statechart, type StateValue, statechart } from './procedure/statechart.js'
export type { StepOffice } from './procedure/step-office.js'
export { type PlacedState, type PlacedStep, statesOf, stepsOf } from './procedure/steps-of.js'
export { applyProvince } from './province/apply-province.js'
export { checkProvince, type ProvinceDiagnostic } from './province/check-province.js'
export type { CommitmentFormula, CommitmentPart } from './province/commitment-formula.js'
export { defineProvince, type ProvinceIn } from './province/define-province.js'
export { chainOf, layOver, type Merged } from './province/lay-over.js'
export { layOverProcedure } from './province/lay-over-procedure.js'
export { type Nation, national, type Words } from './province/nation.js'
export { type Openable, type Opening, openness } from './province/openness.js'
export type { OverlayDiagnostic, OverlayPath } from './province/overlay-diagnostic.js'
export { parseOverlay } from './province/parse-overlay.js'
export type { ProcedureOverlay, ShorterTerm, StepInsert } from './province/procedure-overlay.js'
export type { Province, RuleSetOverlay } from './province/province.js'
export { provinceJsonSchema } from './province/province-json-schema.js'
export { lastDayFor } from './requirements/calendar.js'
export { asksReason } from './requirements/reason.js'
export { voteDemand } from './requirements/vote.js'
export type { FindingStatus } from './simulate/finding-status.js'
export { type RecordedDossier, type SimulateOptions, simulate } from './simulate/simulate.js'
export type { ExtraStep, SimulatedDossier, Simulation, Stop, TurnedCriterion } from './simulate/simulation.js'
export type { Rename } from './upgrade/rename.js'
export { type Rewritten, type Upgrade, upgradeOverlay } from './upgrade/upgrade-overlay.js'
export { type Certificate, certificateFault, nationHash, overlayHash } from './verify/certificate.js'
export { checkProcedure } from './verify/check-procedure.js'
export { checkRefines } from './verify/check-refines.js'
export { checkStaffed } from './verify/check-staffed.js'
export { checkTimely } from './verify/check-timely.js'
export type { ProcedureDiagnostic } from './verify/diagnostic.js'
export { type Configuration, type Exploration, explore, mostConfigurations } from './verify/explore.js'
export { type Proof, type ProofDiagnostic, proofs } from './verify/proof-diagnostic.js'
export type { Roster, RosterEntry } from './verify/roster.js'
export { type Finding, type Verification, type VerifyOptions, verifyProvince } from './verify/verify-province.js'
export { actsBesideChart } from './words/acts-beside-chart.js'
export { describeDiagnostic, diagnosticCodes } from './words/describe-diagnostic.js'
export { describeNote } from './words/describe-note.js'
export { describeRefusal } from './words/describe-refusal.js'
export { describeTransition, type TransitionInWords } from './words/describe-transition.js'
export { describeUnitGone } from './words/describe-unit-gone.js'
export type { Diagnostic, DiagnosticSentences } from './words/diagnostic-sentences.js'
export { faultWords } from './words/fault-words.js'
export { type NameSources, type RefusalNames, refusalNames } from './words/refusal-names.js'
export type { RefusalSentences } from './words/refusal-sentences.js'
