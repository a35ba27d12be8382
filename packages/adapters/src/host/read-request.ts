import { accept } from '@anlang/core'
import {
  type ActCommand,
  type Actor,
  type ClaimCommand,
  type CloseCommand,
  type ConfirmCommand,
  type EvidenceCommand,
  type HandOverCommand,
  type ManyCommand,
  type MigrateCommand,
  type OpenCommand,
  openCommandSchema,
} from '@anlang/workflows'
import type * as z from 'zod'
import type { ExplainAsk } from '../api/index.js'
import { bodies } from './bodies.js'
import { fail, parsed, type Read } from './parsed.js'

const commandId = openCommandSchema.shape.id
const dossierId = openCommandSchema.shape.dossier

const jsonOf = (text: string): Read<unknown> => {
  try {
    return accept(JSON.parse(text))
  } catch {
    return fail('malformed_json')
  }
}

/** The header's value is a quoted string in the draft standard, and a bare one with most clients. */
const commandIdOf = (headers: Headers): Read<string> => {
  const found = commandId.safeParse(headers.get('idempotency-key')?.replace(/^"(.*)"$/, '$1'))
  return found.success ? accept(found.data) : fail('missing_idempotency_key')
}

const isJson = ({ headers }: Request): boolean =>
  /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(headers.get('content-type') ?? '')

const readBody = async <Body>(request: Request, schema: z.ZodType<Body>): Promise<Read<Body>> => {
  // the forms of other sites are sent with the cookies of a page, and never as JSON
  if (!isJson(request)) return fail('wrong_media_type')
  const json = jsonOf(await request.text())
  return json.ok ? parsed(schema, json.value) : json
}

const readCommand = async <Body>(
  request: Request,
  schema: z.ZodType<Body>,
): Promise<Read<{ readonly id: string; readonly body: Body }>> => {
  const id = commandIdOf(request.headers)
  if (!id.ok) return id
  const body = await readBody(request, schema)
  return body.ok ? accept({ id: id.value, body: body.value }) : body
}

/** The command that opens a dossier: its id from the header, the office from the identity, the rest from the body. */
export const readOpening = async (request: Request, by: Actor): Promise<Read<OpenCommand>> => {
  const read = await readCommand(request, bodies.open)
  return read.ok ? accept({ ...read.value.body, id: read.value.id, by }) : read
}

/** The command that takes a step in many dossiers. */
export const readMany = async (request: Request, by: Actor): Promise<Read<ManyCommand>> => {
  const read = await readCommand(request, bodies.many)
  return read.ok ? accept({ ...read.value.body, id: read.value.id, by }) : read
}

/** What the criteria are asked. */
export const readExplain = (request: Request): Promise<Read<ExplainAsk>> => readBody(request, bodies.explain)

/** The dossier of the path. */
const readDossierId = (id: string): Read<string> => parsed(dossierId, id, 'dossier')

/** Whether a dossier may be called so at all: a journal is not asked for what is no reference. */
export const isDossierId = (id: string): boolean => dossierId.safeParse(id).success

/** A command about the dossier of the path: its id from the header, the office from the identity, the rest from the body. */
const about =
  <Body>(schema: z.ZodType<Body>) =>
  async (
    request: Request,
    by: Actor,
    dossier: string,
  ): Promise<Read<Body & { readonly id: string; readonly dossier: string; readonly by: Actor }>> => {
    const place = readDossierId(dossier)
    if (!place.ok) return place
    const read = await readCommand(request, schema)
    return read.ok ? accept({ ...read.value.body, id: read.value.id, dossier: place.value, by }) : read
  }

/** Reads a command about the dossier of the path. */
export type Reader<Command> = (request: Request, by: Actor, dossier: string) => Promise<Read<Command>>

/** The command that takes a step. */
export const readAct: Reader<ActCommand> = about(bodies.act)

/** The command that takes work upon oneself. */
export const readClaim: Reader<ClaimCommand> = about(bodies.claim)

/** The command that hands work over. */
export const readHandOver: Reader<HandOverCommand> = about(bodies.handOver)

/** The command that changes evidence. */
export const readEvidence: Reader<EvidenceCommand> = about(bodies.evidence)

/** The command that vouches for changed evidence. */
export const readConfirmation: Reader<ConfirmCommand> = about(bodies.confirm)

/** The command that hands a dossier over to another version of its procedure. */
export const readMigration: Reader<MigrateCommand> = about(bodies.migrate)

/** The command that closes the dossier of a former unit. */
export const readClosing: Reader<CloseCommand> = about(bodies.close)
