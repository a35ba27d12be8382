import type { Figures, IsoDate } from '@anlang/core'
import type { LessonFile, TaskFile } from './lesson-schema.js'

/** What must be on record for a task to be done; the dossier by its key in the lesson. */
export type Done =
  | { readonly kind: 'opened'; readonly dossier: string }
  /** An act was taken so many times, and the last time with these figures. */
  | {
      readonly kind: 'taken'
      readonly dossier: string
      readonly act: string
      readonly times: number
      readonly figures?: Figures
    }
  /** The deadline of an act passed. */
  | { readonly kind: 'passed'; readonly dossier: string; readonly act: string }
  /** The clock of the room came to a day. */
  | { readonly kind: 'day'; readonly day: IsoDate }

/** One thing to do, and when it is done. */
export interface Task extends Omit<TaskFile, 'done'> {
  readonly done: Done
}

/** A lesson that was read and holds together. */
export interface Lesson extends Omit<LessonFile, 'tasks'> {
  readonly tasks: readonly Task[]
}
