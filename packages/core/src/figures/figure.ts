import type { SubjectKind } from '../subjects/subject-kind.js'
import type { Text } from '../text/text.js'
import type { CountUnit } from './count-unit.js'

/** A step of an ordered scale, lowest first. */
export interface Grade {
  readonly id: string
  readonly label: Text
}

/** A count that nobody is asked for: it is told from the records of the subordinate subjects. */
export interface Tally {
  readonly of: readonly SubjectKind[]
  /** All of them, those that registered, or those that were recognised. */
  readonly standing: 'listed' | 'registered' | 'recognised'
}

interface Declared {
  readonly label: Text
  /** It tells what happened in the period: whoever changed it afterwards would change the record. */
  readonly settled?: true
}

/** What kind of figure a rule reads. Offences, complaints and faith are counts or yes/no, never a person. */
export type FigureDeclaration =
  /** A whole number of things, zero or more. */
  | (Declared & { readonly type: 'count'; readonly unit?: CountUnit; readonly tally?: Tally })
  /** Something attested by an office: yes or no. */
  | (Declared & { readonly type: 'yesNo' })
  /** The day of a document. */
  | (Declared & { readonly type: 'day' })
  /** A grade on an ordered scale. */
  | (Declared & { readonly type: 'grade'; readonly scale: readonly Grade[] })
  /** Points out of a maximum, in quarters so that sums are exact. */
  | (Declared & { readonly type: 'points'; readonly maximum: number })
  /** Another recognition the subject has, or has not: told from the record of that scheme. */
  | (Declared & { readonly type: 'recognition'; readonly scheme: string; readonly year: 'same' | 'previous' })

/** Declarations by figure id. */
export type FigureDeclarations<Id extends string = string> = Readonly<Record<Id, FigureDeclaration>>

/** One value: a count or points, yes or no, an ISO day or a grade id. */
export type FigureValue = number | boolean | string

/** What was counted or attested, by figure id. A missing id is an unknown figure, never a zero. */
export type Figures = Readonly<Record<string, FigureValue>>

/** Why a value cannot be a figure of its declaration. */
export type FigureFault = 'not_a_count' | 'not_yes_or_no' | 'not_a_day' | 'not_on_the_scale' | 'not_points'
