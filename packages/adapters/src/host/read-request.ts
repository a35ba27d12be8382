import { accept, type IsoDate, isIsoDate } from '@anlang/core'
import {
  type ActCommand,
  type Actor,
  actCommandSchema,
  type ClaimCommand,
  type ConfirmCommand,
  claimCommandSchema,
  confirmCommandSchema,
  type EvidenceCommand,
  evidenceCommandSchema,
  type HandOverCommand,
  handOverCommandSchema,
  type InboxAsk,
  type ManyCommand,
  manyCommandSchema,
  type OpenCommand,
  openCommandSchema,
} from '@anlang/workflows'
import * as z from 'zod'
import type { HostFault } from './host-words.js'
import type { FieldFault } from './problem.js'

/** Why a request is not passed on to the engine. */
export interface RequestFault {
  readonly fault: HostFault
  readonly faults: readonly FieldFault[]
}

type Read<Value> = { readonly ok: true; readonly value: Value } | ({ readonly ok: false } & RequestFault)

const fail = (fault: HostFault, faults: readonly FieldFault[] = []) => ({ ok: false, fault, faults }) as const

// who acts, in which dossier, and the id of the command never come from the body: a body that has them is refused
const openBody = openCommandSchema.omit({ id: true, by: true })
const manyBody = manyCommandSchema.omit({ id: true, by: true })
const ours = { id: true, by: true, dossier: true } as const
const actBody = actCommandSchema.omit(ours)
const claimBody = claimCommandSchema.omit(ours)
const handOverBody = handOverCommandSchema.omit(ours)
const evidenceBody = evidenceCommandSchema.omit(ours)
const confirmBody = confirmCommandSchema.omit(ours)
const commandId = openCommandSchema.shape.id
const dossierId = openCommandSchema.shape.dossier

const day = z.string().refine(isIsoDate, { message: 'not_a_day' })
const pageQuery = z.object({
  after: dossierId.exactOptional(),
  limit: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(200))
    .default(50),
})

const faultsOf = ({ issues }: z.ZodError, prefix = ''): readonly FieldFault[] =>
  issues.flatMap((issue) => {
    // a message of ours is a code; those of the library are sentences
    const fault = /^[a-z_]+$/.test(issue.message) ? issue.message : issue.code
    const extra = issue.code === 'unrecognized_keys' ? issue.keys : [undefined]
    return extra.map((key) => {
      const path = [...issue.path, ...(key === undefined ? [] : [key])].map(String).join('.')
      return { path: prefix + path, fault }
    })
  })

const parsed = <Value>(schema: z.ZodType<Value>, input: unknown, prefix?: string): Read<Value> => {
  const result = schema.safeParse(input)
  if (result.success) return accept(result.data)
  return fail('malformed_request', faultsOf(result.error, prefix))
}

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

const readCommand = async <Body>(
  request: Request,
  schema: z.ZodType<Body>,
): Promise<Read<{ readonly id: string; readonly body: Body }>> => {
  const id = commandIdOf(request.headers)
  if (!id.ok) return id
  const json = jsonOf(await request.text())
  if (!json.ok) return json
  const body = parsed(schema, json.value)
  return body.ok ? accept({ id: id.value, body: body.value }) : body
}

/** The command that opens a dossier: its id from the header, the office from the identity, the rest from the body. */
export const readOpening = async (request: Request, by: Actor): Promise<Read<OpenCommand>> => {
  const read = await readCommand(request, openBody)
  return read.ok ? accept({ ...read.value.body, id: read.value.id, by }) : read
}

/** The command that takes a step in many dossiers. */
export const readMany = async (request: Request, by: Actor): Promise<Read<ManyCommand>> => {
  const read = await readCommand(request, manyBody)
  return read.ok ? accept({ ...read.value.body, id: read.value.id, by }) : read
}

/** A command about the dossier of the path: its id from the header, the office from the identity, the rest from the body. */
const about =
  <Body>(schema: z.ZodType<Body>) =>
  async (
    request: Request,
    by: Actor,
    dossier: string,
  ): Promise<Read<Body & { readonly id: string; readonly dossier: string; readonly by: Actor }>> => {
    const place = parsed(dossierId, dossier, 'dossier')
    if (!place.ok) return place
    const read = await readCommand(request, schema)
    return read.ok ? accept({ ...read.value.body, id: read.value.id, dossier: place.value, by }) : read
  }

type Reader<Command> = (request: Request, by: Actor, dossier: string) => Promise<Read<Command>>

/** The command that takes a step. */
export const readAct: Reader<ActCommand> = about(actBody)

/** The command that takes work upon oneself. */
export const readClaim: Reader<ClaimCommand> = about(claimBody)

/** The command that hands work over. */
export const readHandOver: Reader<HandOverCommand> = about(handOverBody)

/** The command that changes evidence. */
export const readEvidence: Reader<EvidenceCommand> = about(evidenceBody)

/** The command that vouches for changed evidence. */
export const readConfirmation: Reader<ConfirmCommand> = about(confirmBody)

const inboxQuery = z.object({
  level: z.enum(['province', 'district', 'commune', 'neighbourhood']).exactOptional(),
})

/** Whose work is asked for: one's own office's, or with `?level=` that of one's position in every unit within one's own. */
export const readInboxAsk = (query: Readonly<Record<string, string>>, { position, unit }: Actor): Read<InboxAsk> => {
  const asked = parsed(inboxQuery, query, '?')
  if (!asked.ok) return asked
  const { level } = asked.value
  return accept(level === undefined ? { position, unit } : { position, within: { level, unit } })
}

/** Which page of the dossiers is asked for. */
export const readPage = (
  query: Readonly<Record<string, string>>,
): Read<{ readonly after?: string; readonly limit: number }> => parsed(pageQuery, query, '?')

/** The day that a question about units is asked as of. */
export const readDay = (asOf: string | undefined): Read<IsoDate> => parsed(day, asOf, '?asOf')
