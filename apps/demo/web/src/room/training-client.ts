import type { Locale } from '@anlang/core'
import type {
  LessonList,
  MoveClock,
  NewRoom,
  RoomLaw,
  RoomList,
  TrainingProblem,
  TrainingRoom,
} from '../../../src/training/training-api.js'

/** What the training server did not do, and its sentences; `unreachable` when it was not reached at all. */
export class TrainingFailure extends Error {
  readonly code: TrainingProblem['code'] | 'unreachable'
  readonly sentences: readonly string[]

  constructor(code: TrainingProblem['code'] | 'unreachable', sentences: readonly string[]) {
    super(sentences.join(' '))
    this.name = 'TrainingFailure'
    this.code = code
    this.sentences = sentences
  }
}

const ask = async <Value>(locale: Locale, path: string, body?: object, signal?: AbortSignal): Promise<Value> => {
  const answer = await fetch(`/training${path}`, {
    headers: { 'accept-language': locale, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    throw new TrainingFailure('unreachable', [])
  })
  // the server's own answers, by the types that it shares with these pages
  if (answer.ok) return answer.json()
  const problem: TrainingProblem | undefined = await answer.json().catch(() => undefined)
  throw new TrainingFailure(problem?.code ?? 'unreachable', problem?.sentences ?? [])
}

const room = (id: string): string => `/rooms/${encodeURIComponent(id)}`

/** What the pages ask the training server. A refusal is thrown as a `TrainingFailure`, which TanStack Query holds. */
export const trainingClient = {
  lessons: (locale: Locale, signal?: AbortSignal) => ask<LessonList>(locale, '/lessons', undefined, signal),
  rooms: (locale: Locale, signal?: AbortSignal) => ask<RoomList>(locale, '/rooms', undefined, signal),
  room: (locale: Locale, id: string, signal?: AbortSignal) => ask<TrainingRoom>(locale, room(id), undefined, signal),
  law: (locale: Locale, id: string, signal?: AbortSignal) => ask<RoomLaw>(locale, `${room(id)}/law`, undefined, signal),
  begin: (locale: Locale, lesson: NewRoom) => ask<TrainingRoom>(locale, '/rooms', lesson),
  hint: (locale: Locale, id: string) => ask<TrainingRoom>(locale, `${room(id)}/hints`, {}),
  show: (locale: Locale, id: string) => ask<TrainingRoom>(locale, `${room(id)}/show`, {}),
  restart: (locale: Locale, id: string) => ask<TrainingRoom>(locale, `${room(id)}/restart`, {}),
  moveClock: (locale: Locale, id: string, to: MoveClock) => ask<TrainingRoom>(locale, `${room(id)}/clock`, to),
}
