import { accept, isIsoDate, type Outcome, refuse } from '@anlang/core'
import * as z from 'zod'
import type { MoveClock, NewRoom, TrainingFault } from './training-api.js'

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** The body that asks for a room. */
export const newRoomSchema: z.ZodType<NewRoom> = z.strictObject({ lesson: slug.max(60) })
/** The body that moves a clock. */
export const moveClockSchema: z.ZodType<MoveClock> = z.strictObject({ day: z.string().refine(isIsoDate) })
/** The body where there is nothing to say. */
export const emptySchema: z.ZodType<Readonly<Record<string, never>>> = z.strictObject({})

const jsonIn = (text: string): Outcome<unknown, TrainingFault> => {
  try {
    return accept(JSON.parse(text))
  } catch {
    return refuse('malformed_json')
  }
}

/** Reads the body of a request by its schema. */
export const readBody = async <Body>(
  request: Request,
  schema: z.ZodType<Body>,
): Promise<Outcome<Body, TrainingFault>> => {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return refuse('wrong_media_type')
  const json = jsonIn(await request.text())
  if (!json.ok) return json
  const read = schema.safeParse(json.value)
  return read.success ? accept(read.data) : refuse('malformed_request')
}
