import type { OverlayFileFault } from '@anlang/adapters/overlay-file'

/** What can be wrong with the file of a lesson. */
export type LessonFaultCode =
  | 'unreadable'
  | 'empty'
  | 'too_long'
  | 'missing'
  | 'unknown_key'
  | 'wrong_kind'
  | 'not_a_choice'
  | 'too_few'
  | 'too_many'
  | 'empty_text'
  | 'not_composed'
  | 'bad_id'
  | 'bad_day'
  | 'bad_reference'
  | 'unclear_command'
  | 'too_few_hints'
  | 'unknown_persona'
  | 'unknown_dossier'
  | 'unknown_unit'
  | 'unknown_act'
  | 'unknown_code'
  | 'twice'
  | 'days_out_of_order'

/** Why the file of a lesson cannot be used, and where. */
export interface LessonFault {
  readonly code: LessonFaultCode
  readonly line: number
  readonly column: number
  /** Where in the lesson: `tasks.2.answer.by`. */
  readonly path: string
  /** What stands there. */
  readonly given?: string
  /** Why it is no YAML, with `unreadable`. */
  readonly file?: OverlayFileFault
  /** What could stand there. */
  readonly known?: readonly string[]
}
