import { accept, type Outcome, refuse } from '@anlang/core'
import type { z } from 'zod'
import type { Refusal } from '../dossier/refusal.js'
import { faultsOf } from './faults-of.js'

/** Reads a command strictly, also one that a developer built by hand: nothing undeclared gets into a fact. */
export const parseCommand = <Command>(schema: z.ZodType<Command>, command: unknown): Outcome<Command, Refusal> => {
  const parsed = schema.safeParse(command)
  if (parsed.success) return accept(parsed.data)
  const faults = faultsOf(parsed.error)
  return refuse({ code: 'malformed_command', faults })
}
