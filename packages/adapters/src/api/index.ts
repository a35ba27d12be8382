export type { Accepted, ManyAnswer } from './accepted.js'
export type { AllowedAnswer, AllowedAsk, AllowedItem } from './allowed.js'
export type { Act, EvidenceChange, HandOver, ManyActs, Migration, Opening, WorkClaim } from './commands.js'
export type { DossierAnswer, DossierName, DossierSummary, DossiersAnswer } from './dossier.js'
export type { DossierChange } from './dossier-change.js'
export type { ExplainAnswer, ExplainAsk, FindingItem, FindingsAnswer, ToldFindings, ToldRemedies } from './findings.js'
export type {
  Choice,
  DocumentField,
  FigureField,
  ItemChoice,
  SessionField,
  SessionForm,
  SessionShare,
  StepForm,
} from './form.js'
export type { InboxAnswer, InboxAsk, InboxItem } from './inbox.js'
export type { MeAnswer } from './me.js'
export type { NamedActor, NamedOffice, NamedUnit } from './named.js'
export type { PageAsk } from './page.js'
export type { FieldFault, HostFault, Problem } from './problem.js'
export type { OpenableProcedure, ProcedureAnswer, ProceduresAnswer } from './procedures.js'
export { type RegisterAnswer, type RegisterName, type RegisterRow, registerNames, type Undone } from './registers.js'
export type { TimelineEntry, ToldDifference, ToldDocument, ToldFigure, ToldSession } from './timeline.js'
export type { TransitionItem } from './transition.js'
export type { NamedSuccession, UnitAnswer, UnitItem, UnitsAnswer, UnitsAsk } from './units.js'
