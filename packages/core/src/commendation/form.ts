import type { SubjectKind } from '../subjects/subject-kind.js'
import type { Text } from '../text/text.js'

/** A form or a title in which merit is recognised, or the recognition that a standard is met. */
export interface CommendationForm {
  readonly id: string
  readonly kind: 'title' | 'form' | 'recognition'
  readonly label: Text
  readonly to: readonly SubjectKind[]
}
