import { statusOf } from '@anlang/adapters/host'
import type { Text } from '@anlang/core'
import { describeRefusal, type Refusal, type RefusalCode } from '@anlang/workflows'
import * as z from 'zod'
import type { Lesson } from '../lesson/lesson.js'
import type { LessonCommand } from '../lesson/lesson-schema.js'
import { personaHeader } from '../training/training-api.js'
import type { KeptMistake } from './kept-room.js'
import type { Names } from './names-of.js'

/** What somebody tried: an act, or opening a dossier under a procedure. */
export interface Attempt {
  readonly persona: string
  readonly act?: string
  readonly procedure?: string
}

const bodySchema = z.object({ act: z.string().optional(), procedure: z.string().optional() })
const isRefusal = (given: unknown): given is Refusal =>
  typeof given === 'object' && given !== null && 'code' in given && Object.hasOwn(statusOf, String(given.code))
const problemSchema = z.object({ refusals: z.array(z.custom<Refusal>(isRefusal)).min(1) })

/** Refusals in which nobody made a mistake: somebody was faster, or the connection was lost. */
const nobodysFault: readonly RefusalCode[] = ['conflict', 'outcome_unknown', 'command_reused', 'unknown_dossier']

/** Who asks, as the page says; references may have letters beyond what a header carries. */
const personaIn = (request: Request): string | undefined => {
  try {
    return decodeURIComponent(request.headers.get(personaHeader) ?? '') || undefined
  } catch {
    return undefined
  }
}

/** What a request tries; nothing where it is no command. */
export const attemptIn = async (request: Request): Promise<Attempt | undefined> => {
  const body: unknown = await request.json().catch(() => undefined)
  const read = bodySchema.safeParse(body)
  const persona = personaIn(request)
  if (!read.success || persona === undefined) return undefined
  const { act, procedure } = read.data
  if (act === undefined && procedure === undefined) return undefined
  return { persona, ...(act === undefined ? {} : { act }), ...(procedure === undefined ? {} : { procedure }) }
}

/** The refusals of an answer of the library's host; none where it is no refusal of the engine. */
export const refusalsIn = async (response: Response): Promise<readonly Refusal[]> => {
  const read = problemSchema.safeParse(await response.json().catch(() => undefined))
  return read.success ? read.data.refusals.filter(({ code }) => !nobodysFault.includes(code)) : []
}

const isSame = (lesson: Lesson, tried: LessonCommand, { persona, act, procedure }: Attempt): boolean => {
  if (tried.kind === 'day' || tried.by !== persona) return false
  return tried.kind === 'act'
    ? tried.act === act
    : act === undefined && lesson.dossiers[tried.opens]?.procedure === procedure
}

/** Refusals in words, in both languages. */
export const textsOf = (refusals: readonly Refusal[], { vi, en }: Names): readonly Text[] =>
  refusals.map((refusal) => ({ vi: describeRefusal(refusal, 'vi', vi), en: describeRefusal(refusal, 'en', en) }))

/** The same one after another. */
const wordsOf = (refusals: readonly Refusal[], names: Names): Text => {
  const texts = textsOf(refusals, names)
  return { vi: texts.map(({ vi }) => vi).join(' '), en: texts.map(({ en }) => en).join(' ') }
}

/** What a refused command is kept as: with the lesson's own explanation where it foresaw the mistake. */
export const mistakeOf = (
  lesson: Lesson,
  current: string,
  attempt: Attempt,
  refusals: readonly Refusal[],
  names: Names,
): KeptMistake | undefined => {
  const [first] = refusals
  if (!first) return undefined
  // those of the task at hand go before the same mistake elsewhere in the lesson
  const tasks = lesson.tasks.toSorted((one, other) => Number(other.id === current) - Number(one.id === current))
  const scripted = tasks
    .flatMap(({ mistakes }) => mistakes)
    .find(({ try: tried, code }) => isSame(lesson, tried, attempt) && refusals.some((refusal) => refusal.code === code))
  return {
    task: current,
    persona: attempt.persona,
    act: attempt.act ?? attempt.procedure ?? '',
    code: scripted?.code ?? first.code,
    explanation: scripted?.says ?? wordsOf(refusals, names),
    foreseen: scripted !== undefined,
  }
}
