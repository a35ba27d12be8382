import { dayInVietNam, type IsoInstant, type Outcome, type UnitId } from '@anlang/core'
import type { Refusal } from '../dossier/refusal.js'
import type { ActCommand, CloseCommand, MigrateCommand, OpenCommand } from '../engine/commands.js'
import type { Engine } from '../engine/engine.js'
import type { DeadlineRow, InboxRow, Journal, Message } from '../engine/journal.js'
import type { Receipt } from '../engine/receipt.js'
import { heldPositions } from '../procedure/positions.js'

/** What is sent to an engine, and when. */
export type TranscriptCall =
  | { readonly at: IsoInstant; readonly call: 'open'; readonly command: OpenCommand }
  | { readonly at: IsoInstant; readonly call: 'act'; readonly command: ActCommand }
  | { readonly at: IsoInstant; readonly call: 'migrate'; readonly command: MigrateCommand }
  | { readonly at: IsoInstant; readonly call: 'close'; readonly command: CloseCommand }
  | { readonly at: IsoInstant; readonly call: 'tick' }

/** A fact as a transcript names it: its hash stands for every byte of it. */
export interface ToldFact {
  readonly dossier: string
  readonly version: number
  readonly type: string
  readonly hash: string
}

/** What came of a call: facts, refusals, and what the dossiers it touched then wait for. */
export interface Told {
  readonly facts: readonly ToldFact[]
  readonly refused: readonly string[]
  readonly deadlines: readonly Omit<DeadlineRow, 'dossier'>[]
  readonly inbox: readonly Omit<InboxRow, 'dossier' | 'line'>[]
  readonly outbox: readonly Omit<Message, 'dossier' | 'on'>[]
}

/** One life of a dossier, and of those it follows. */
export interface TranscriptScene {
  readonly name: string
  readonly lines: readonly (TranscriptCall & { readonly told: Told })[]
}

/** The golden record of a procedure: what goes in and what comes out, the same on every journal. */
export interface Transcript {
  readonly procedure: string
  readonly version: string
  readonly scenes: readonly TranscriptScene[]
}

/** Where a transcript is played: an engine over a journal, and its clock. */
export interface TranscriptStage {
  readonly engine: Engine
  readonly journal: Journal
  readonly moveTo: (instant: IsoInstant) => void
}

const inboxOf = async ({ engine, journal }: TranscriptStage, dossier: string, subject: UnitId, at: IsoInstant) => {
  const [province] = engine.units.path(subject, dayInVietNam(at))
  if (!province) return []
  const within = { level: 'province', unit: province.id } as const
  const rows = await Promise.all(
    heldPositions.map((position) => journal.inbox({ position, within }, { limit: 10_000 })),
  )
  return rows.flat().filter((row) => row.dossier === dossier)
}

const commanded = (
  engine: Engine,
  call: Exclude<TranscriptCall, { readonly call: 'tick' }>,
): Promise<Outcome<Receipt, Refusal>> => {
  switch (call.call) {
    case 'open':
      return engine.open(call.command)
    case 'act':
      return engine.act(call.command)
    case 'migrate':
      return engine.migrate(call.command)
    case 'close':
      return engine.close(call.command)
  }
}

const answered = async (
  { engine }: TranscriptStage,
  call: TranscriptCall,
): Promise<{ readonly receipts: readonly Receipt[]; readonly refused: readonly string[] }> => {
  if (call.call === 'tick') {
    const { done, failed } = await engine.tick()
    return { receipts: done, refused: failed.flatMap(({ refusals }) => refusals.map(({ code }) => code)) }
  }
  const answer = await commanded(engine, call)
  return answer.ok
    ? { receipts: [answer.value], refused: [] }
    : { receipts: [], refused: answer.refusals.map(({ code }) => code) }
}

const withoutDossier = <Row extends { readonly dossier: string }>({ dossier: _, ...row }: Row): Omit<Row, 'dossier'> =>
  row

const playLine = async (stage: TranscriptStage, call: TranscriptCall): Promise<Told> => {
  const { journal } = stage
  const factsBefore = await journal.follow(0, 10_000)
  const messagesBefore = await journal.outbox(0, 10_000)
  stage.moveTo(call.at)
  const { receipts, refused } = await answered(stage, call)
  const facts = await journal.follow(factsBefore.at(-1)?.position ?? 0, 10_000)
  const messages = await journal.outbox(messagesBefore.at(-1)?.position ?? 0, 10_000)
  const touched = new Map(receipts.map(({ dossier }) => [dossier.id, dossier]))
  const deadlines = await Promise.all([...touched.keys()].map((id) => journal.deadlines(id)))
  const inbox = await Promise.all([...touched.values()].map(({ id, subject }) => inboxOf(stage, id, subject, call.at)))
  return {
    facts: facts.map(({ recorded: { dossier, version, fact, hash } }) => ({ dossier, version, type: fact.type, hash })),
    refused,
    deadlines: deadlines.flat().map(withoutDossier),
    inbox: inbox.flat().map(({ line: _, ...row }) => withoutDossier(row)),
    outbox: messages.map(({ message: { on: _, ...message } }) => withoutDossier(message)),
  }
}

/**
 * Plays calls on an engine over an empty journal, and tells what came of each; a scene of a transcript has to come to
 * the same on every journal.
 */
export const playCalls = async (stage: TranscriptStage, calls: readonly TranscriptCall[]): Promise<readonly Told[]> => {
  const told: Told[] = []
  for (const call of calls) told.push(await playLine(stage, call))
  return told
}
