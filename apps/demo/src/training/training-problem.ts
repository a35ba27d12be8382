import { localeOf } from '@anlang/adapters/host'
import type { Text } from '@anlang/core'
import type { TrainingFault, TrainingProblem } from './training-api.js'
import { trainingWords } from './training-words.js'

const statuses: Readonly<Record<TrainingFault, number>> = {
  malformed_json: 400,
  malformed_request: 400,
  body_too_large: 413,
  wrong_media_type: 415,
  unknown_route: 404,
  unknown_room: 404,
  unknown_lesson: 404,
  no_lesson_here: 409,
  lesson_finished: 409,
  no_more_hints: 409,
  clock_only_forward: 422,
  clock_too_far: 422,
  cannot_be_shown: 409,
  foreign_origin: 403,
  foreign_host: 421,
  lesson_broken: 500,
  room_unavailable: 503,
  internal_error: 500,
}

/** Whatever the training server answers that is not what was asked for: RFC 9457, in both languages. */
export const trainingProblem = (request: Request, code: TrainingFault, more: readonly Text[] = []): Response => {
  const asked = new URL(request.url).searchParams.get('lang') ?? undefined
  const locale = localeOf(asked, request.headers.get('accept-language') ?? undefined)
  const texts = [trainingWords[code], ...more]
  const status = statuses[code]
  const problem: TrainingProblem = { code, status, sentences: texts.map((text) => text[locale]), texts }
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'content-language': locale,
      'cache-control': 'no-store',
      vary: 'accept-language',
    },
  })
}
