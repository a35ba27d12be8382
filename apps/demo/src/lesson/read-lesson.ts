import { type OverlayFile, type OverlayFileFault, readOverlayFile } from '@anlang/adapters/overlay-file'
import { accept, type Outcome, refuse } from '@anlang/core'
import { checkLesson } from './check-lesson.js'
import { doneOf } from './done-of.js'
import { faultsOfIssues, type PathFault } from './faults-of-issues.js'
import type { Lesson } from './lesson.js'
import type { LessonFault } from './lesson-fault.js'
import { lessonSchema } from './lesson-schema.js'

const unreadable = (file: OverlayFileFault): LessonFault => {
  const { code, line, column } = file
  const own = code === 'empty' || code === 'too_long' || code === 'not_composed' ? code : 'unreadable'
  return { code: own, line, column, path: '', file }
}

const placed = ({ locate }: OverlayFile, { path, atKey, ...fault }: PathFault): LessonFault => ({
  ...fault,
  ...locate([...path], atKey ? 'key' : 'value'),
  path: path.join('.'),
})

const refuseAll = (file: OverlayFile, faults: readonly PathFault[]): Outcome<Lesson, LessonFault> | undefined => {
  const [first, ...others] = faults.map((fault) => placed(file, fault))
  return first && refuse(first, ...others)
}

/** Reads a lesson from YAML; what it cannot use is told with its line. */
export const readLesson = (text: string): Outcome<Lesson, LessonFault> => {
  const file = readOverlayFile(text)
  if (!file.ok) {
    const [first, ...others] = file.refusals
    return refuse(unreadable(first), ...others.map(unreadable))
  }
  const { overlay } = file.value
  const read = lessonSchema.safeParse(overlay)
  const faults = read.success ? checkLesson(read.data) : faultsOfIssues(read.error, overlay)
  const refused = refuseAll(file.value, faults)
  if (refused || !read.success) return refused ?? refuse({ code: 'empty', line: 1, column: 1, path: '' })
  const lesson = read.data
  return accept({ ...lesson, tasks: lesson.tasks.map((task) => ({ ...task, done: doneOf(lesson, task) })) })
}
