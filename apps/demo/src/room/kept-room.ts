import { readFileSync } from 'node:fs'
import { isIsoInstant } from '@anlang/core'
import * as z from 'zod'
import { writeWhole } from './write-whole.js'

const text = z.strictObject({ vi: z.string(), en: z.string() })
const instant = z.string().refine(isIsoInstant)

const mistakeSchema = z.strictObject({
  task: z.string(),
  persona: z.string(),
  act: z.string(),
  code: z.string(),
  explanation: text,
  foreseen: z.boolean(),
})

const keptRoomSchema = z.strictObject({
  room: z.string(),
  lesson: z.string().nullable(),
  /** Where the clock of the room stands. */
  now: instant,
  /** When somebody was last there, by the clock of the machine: the longest idle room is put away first. */
  used: z.string(),
  revision: z.int(),
  /** Whether all is on record that is there before anybody comes. */
  prepared: z.boolean(),
  /** How many tasks of its lesson are done. */
  done: z.int(),
  hints: z.record(z.string(), z.int()),
  shown: z.array(z.string()),
  mistakes: z.array(mistakeSchema),
})

/** What is kept of a room beside its journal: where its clock stands, and how the lesson goes. */
export type KeptRoom = z.infer<typeof keptRoomSchema>
/** A command that was refused. */
export type KeptMistake = z.infer<typeof mistakeSchema>

/** Reads what is kept of a room; nothing where there is none, or where it is not as we write it. */
export const readKept = (file: string): KeptRoom | undefined => {
  try {
    const read = keptRoomSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

/** Keeps it, whole or not at all. */
export const writeKept = (file: string, kept: KeptRoom): void => writeWhole(file, `${JSON.stringify(kept, null, 1)}\n`)
