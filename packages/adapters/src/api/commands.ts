import type {
  ActCommand,
  ClaimCommand,
  EvidenceCommand,
  HandOverCommand,
  ManyCommand,
  MigrateCommand,
  OpenCommand,
} from '@anlang/workflows'

/** What opens a dossier; who acts is said by the identity, and the id of the command by a header. */
export type Opening = Omit<OpenCommand, 'id' | 'by'>

/** What takes a step. */
export type Act = Omit<ActCommand, 'id' | 'by' | 'dossier'>

/** What takes a step in many dossiers. */
export type ManyActs = Omit<ManyCommand, 'id' | 'by' | 'data'> & Partial<Pick<ManyCommand, 'data'>>

/** What takes work upon oneself. */
export type WorkClaim = Omit<ClaimCommand, 'id' | 'by' | 'dossier'>

/** What hands work over. */
export type HandOver = Omit<HandOverCommand, 'id' | 'by' | 'dossier'>

/** What changes evidence. */
export type EvidenceChange = Omit<EvidenceCommand, 'id' | 'by' | 'dossier'>

/** What hands a dossier over to another version of its procedure. */
export type Migration = Omit<MigrateCommand, 'id' | 'by' | 'dossier'>
