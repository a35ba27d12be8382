import type { Outcome } from '@anlang/core'
import type { Actor, Receipt, Refusal } from '@anlang/workflows'
import type { Context } from 'hono'
import { faulty, refused } from './answer.js'
import type { HostEnvironment } from './host-environment.js'
import type { HostOptions } from './host-options.js'
import type { RequestFault } from './read-request.js'

type Read<Command> = { readonly ok: true; readonly value: Command } | ({ readonly ok: false } & RequestFault)

/** A route that reads a command about the dossier of its path, and answers with the engine's receipt or its refusals. */
export const takeCommand =
  <Command>(
    options: HostOptions,
    read: (request: Request, by: Actor, dossier: string) => Promise<Read<Command>>,
    take: (command: Command) => Promise<Outcome<Receipt, Refusal>>,
  ) =>
  async (c: Context<HostEnvironment>): Promise<Response> => {
    const command = await read(c.req.raw, c.var.by, c.req.param('id') ?? '')
    if (!command.ok) return faulty(c, command)
    const answer = await take(command.value)
    return answer.ok ? c.json(answer.value) : refused(c, answer.refusals, options)
  }
