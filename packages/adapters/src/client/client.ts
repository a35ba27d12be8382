import type { IsoDate, Locale } from '@anlang/core'
import type { ManyOutcomes } from '@anlang/workflows'
import type {
  Accepted,
  Act,
  AllowedAnswer,
  AllowedAsk,
  DossierAnswer,
  DossiersAnswer,
  EvidenceChange,
  ExplainAnswer,
  ExplainAsk,
  FindingsAnswer,
  HandOver,
  InboxAnswer,
  InboxAsk,
  ManyActs,
  MeAnswer,
  Migration,
  Opening,
  PageAsk,
  ProcedureAnswer,
  ProceduresAnswer,
  RegisterAnswer,
  RegisterName,
  UnitAnswer,
  UnitsAnswer,
  UnitsAsk,
  WorkClaim,
} from '../api/index.js'
import type { Answer } from './answer.js'
import type { Listening, ListenOptions } from './listen.js'

/** How a question is asked. */
export interface AskOptions {
  /** Ends it early. */
  readonly signal?: AbortSignal
}

/** How a command is sent. */
export interface CommandOptions extends AskOptions {
  /**
   * The Idempotency-Key: one for a form until it is accepted, so that sending it again records it once. It goes as a
   * header, and so has no letters beyond those of Latin-1; a UUID will do.
   */
  readonly key: string
  /** The `tag` of the page it was made on: refused with `stale_page`, and nothing written, when somebody was faster. */
  readonly seen?: string
}

/** Everything that a host answers, one method for each route. Nothing throws but bugs. */
export interface Client {
  /** The language that answers come in. */
  readonly lang: Locale
  readonly me: (options?: AskOptions) => Promise<Answer<MeAnswer>>
  readonly inbox: (ask?: InboxAsk, options?: AskOptions) => Promise<Answer<InboxAnswer>>
  readonly dossiers: (page?: PageAsk, options?: AskOptions) => Promise<Answer<DossiersAnswer>>
  readonly dossier: (id: string, options?: AskOptions) => Promise<Answer<DossierAnswer>>
  /** Forms come with the steps that the office could take now, and with the one that `ask.form` names. */
  readonly allowed: (id: string, ask?: AllowedAsk, options?: AskOptions) => Promise<Answer<AllowedAnswer>>
  readonly findings: (id: string, options?: AskOptions) => Promise<Answer<FindingsAnswer>>
  readonly explain: (ask: ExplainAsk, options?: AskOptions) => Promise<Answer<ExplainAnswer>>
  readonly units: (ask?: UnitsAsk, options?: AskOptions) => Promise<Answer<UnitsAnswer>>
  readonly unit: (id: string, asOf?: IsoDate, options?: AskOptions) => Promise<Answer<UnitAnswer>>
  readonly register: (name: RegisterName, page?: PageAsk, options?: AskOptions) => Promise<Answer<RegisterAnswer>>
  readonly procedures: (options?: AskOptions) => Promise<Answer<ProceduresAnswer>>
  /** By id, of its newest version. */
  readonly procedure: (id: string, options?: AskOptions) => Promise<Answer<ProcedureAnswer>>
  readonly open: (opening: Opening, options: CommandOptions) => Promise<Answer<Accepted>>
  readonly act: (dossier: string, act: Act, options: CommandOptions) => Promise<Answer<Accepted>>
  readonly claim: (dossier: string, claim: WorkClaim, options: CommandOptions) => Promise<Answer<Accepted>>
  readonly handOver: (dossier: string, handOver: HandOver, options: CommandOptions) => Promise<Answer<Accepted>>
  readonly changeEvidence: (
    dossier: string,
    change: EvidenceChange,
    options: CommandOptions,
  ) => Promise<Answer<Accepted>>
  readonly confirmEvidence: (dossier: string, options: CommandOptions) => Promise<Answer<Accepted>>
  /** Hands a dossier over by a rule, as `allowed` tells of it among its transitions. */
  readonly migrate: (dossier: string, migration: Migration, options: CommandOptions) => Promise<Answer<Accepted>>
  /** Closes the dossier of a unit that was merged, cut or lost. */
  readonly closeDossier: (dossier: string, options: CommandOptions) => Promise<Answer<Accepted>>
  readonly actOnMany: (acts: ManyActs, options: CommandOptions) => Promise<Answer<ManyOutcomes>>
  /** Listens to what happens, from now on or from a place; comes back by itself when the server was lost. */
  readonly listen: (options: ListenOptions) => Listening
}
