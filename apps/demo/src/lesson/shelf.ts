import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Lesson } from './lesson.js'
import type { LessonFault } from './lesson-fault.js'
import { readLesson } from './read-lesson.js'

/** The lessons of a folder; a file that cannot be used is told of and left out. */
export interface Shelf {
  readonly lessons: readonly Lesson[]
  readonly faults: readonly { readonly file: string; readonly fault: LessonFault }[]
}

/** Reads every lesson of a folder, in their order. */
export const readShelf = (folder: string): Shelf => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
  const read = files.map((file) => ({ file, outcome: readLesson(readFileSync(join(folder, file), 'utf8')) }))
  const lessons = read.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []))
  const faults = read.flatMap(({ file, outcome }) =>
    outcome.ok ? [] : outcome.refusals.map((fault) => ({ file: basename(file), fault })),
  )
  const again = lessons.filter(({ id }, place) => lessons.findIndex((one) => one.id === id) < place)
  return {
    lessons: lessons.filter((lesson) => !again.includes(lesson)).toSorted((one, other) => one.order - other.order),
    faults: [
      ...faults,
      ...again.map(({ id }) => ({
        file: `${id}.yaml`,
        fault: { code: 'twice', line: 1, column: 1, path: 'id', given: id } as const,
      })),
    ],
  }
}
