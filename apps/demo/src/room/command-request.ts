import type { Recorded } from '@anlang/workflows'
import type { Lesson } from '../lesson/lesson.js'
import type { LessonCommand } from '../lesson/lesson-schema.js'
import { dossierAbout } from '../lesson/on-record.js'
import { personaHeader } from '../training/training-api.js'

/** A dossier of a lesson by its id on record; by the lesson's own id where it is not open yet. */
export const idOnRecord = (lesson: Lesson, facts: readonly Recorded[], key: string): string => {
  const matter = lesson.dossiers[key]
  return matter ? (dossierAbout(facts, matter) ?? matter.id) : key
}

const bodyOf = (lesson: Lesson, facts: readonly Recorded[], command: Exclude<LessonCommand, { kind: 'day' }>) => {
  if (command.kind === 'act') {
    const id = idOnRecord(lesson, facts, command.dossier)
    const { act, data } = command
    return { path: `/api/dossiers/${encodeURIComponent(id)}/acts`, body: { act, data } }
  }
  const { id, follows, ...about } = lesson.dossiers[command.opens] ?? {}
  const predecessor = follows === undefined ? {} : { follows: idOnRecord(lesson, facts, follows) }
  return { path: '/api/dossiers', body: { dossier: id, ...about, ...predecessor } }
}

/** What a lesson's command is as a request to the library's host, in the name of its persona. */
export const commandRequest = (
  lesson: Lesson,
  facts: readonly Recorded[],
  command: Exclude<LessonCommand, { kind: 'day' }>,
  key: string,
): Request => {
  const { path, body } = bodyOf(lesson, facts, command)
  return new Request(`http://127.0.0.1${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': key,
      [personaHeader]: encodeURIComponent(command.by),
    },
    body: JSON.stringify(body),
  })
}
