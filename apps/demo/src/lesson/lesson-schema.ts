import { isIsoDate, isNfc } from '@anlang/core'
import { actCommandSchema, openCommandSchema } from '@anlang/workflows'
import * as z from 'zod'

/*
 * The format of `lessons/*.yaml`. A message of ours is the code of a fault; its words stand in describe-lesson-fault.ts.
 */

const said = z
  .string()
  .trim()
  .min(1, { message: 'empty_text' })
  .refine((words) => isNfc(words), { message: 'not_composed' })
/** Every text is there in both languages. */
const text = z.strictObject({ vi: said, en: said })
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { message: 'bad_id' })
const day = z.string().refine(isIsoDate, { message: 'bad_day' })
const count = z.int().min(1)

const { person, position, unit } = openCommandSchema.shape.by.shape
const { dossier, procedure, subject, year, variant, model, entity } = openCommandSchema.shape
const { act, data } = actCommandSchema.shape

const persona = z.strictObject({ persona: person, position, unit, does: text.exactOptional() })

const matter = z.strictObject({
  id: dossier,
  procedure,
  subject,
  year,
  variant,
  model,
  entity,
  /** The key of another dossier of the lesson. */
  follows: slug.exactOptional(),
})

const opens = { by: person, opens: slug }
const takes = { by: person, dossier: slug, act, data }

/** Which of the forms of a command is meant shows in its keys; a union would tell nobody what is wrong. */
const command = z.strictObject({
  by: person.exactOptional(),
  opens: slug.exactOptional(),
  dossier: slug.exactOptional(),
  act: act.exactOptional(),
  data: data,
  day: day.exactOptional(),
})

const opening = z.strictObject(opens).transform((given) => ({ kind: 'open', ...given }) as const)
const taking = z.strictObject(takes).transform((given) => ({ kind: 'act', ...given }) as const)
const waiting = z.strictObject({ day }).transform((given) => ({ kind: 'day', ...given }) as const)

type Command = z.infer<typeof opening> | z.infer<typeof taking> | z.infer<typeof waiting>

/** A command in one of its three forms: opening a dossier, a step in one, going to another day. */
const toCommand = (given: z.infer<typeof command>, context: z.RefinementCtx): Command => {
  const { data: brought, ...keys } = given
  const bare = Object.keys(brought).length === 0 ? keys : { ...keys, data: brought }
  for (const form of [opening, taking, waiting]) {
    const read = form.safeParse(bare)
    if (read.success) return read.data
  }
  context.addIssue({ code: 'custom', message: 'unclear_command' })
  return z.NEVER
}

const anyCommand = command.transform(toCommand)

const done = z.strictObject({
  dossier: slug,
  /** The act that must be on record. */
  act: act.exactOptional(),
  /** What it must have brought. */
  figures: data.unwrap().shape.figures,
  /** The act whose deadline must have passed, on record. */
  passed: act.exactOptional(),
})

const mistake = z.strictObject({ try: anyCommand, code: said, says: text })

const task = z.strictObject({
  id: slug,
  title: text,
  what: text,
  why: text,
  on: day,
  points: count.max(100),
  hints: z.array(text).min(2, { message: 'too_few_hints' }).max(3),
  answer: anyCommand,
  done: done.exactOptional(),
  mistakes: z.array(mistake).max(4).default([]),
})

/** A lesson, as its file has it. */
export const lessonSchema = z.strictObject({
  id: slug,
  order: count,
  title: text,
  summary: text,
  minutes: count.max(240),
  story: z.array(text).min(1),
  goal: text,
  training: text,
  cast: z.array(persona).min(1),
  dossiers: z.record(slug, matter),
  prelude: z.array(z.strictObject({ on: day, does: anyCommand })).default([]),
  tasks: z.array(task).min(1),
  closing: z.array(text).min(1),
})

/** A lesson as its file has it. */
export type LessonFile = z.infer<typeof lessonSchema>
/** What a dossier of a lesson is about. */
export type Matter = z.infer<typeof matter>
/** What somebody does, or what is tried. */
export type LessonCommand = Command
/** A task as its file has it. */
export type TaskFile = z.infer<typeof task>
