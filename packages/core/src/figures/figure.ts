import type { Text } from '../text/text.js'

/** A step of an ordered scale, lowest first. */
export interface Grade {
  readonly id: string
  readonly label: Text
}

/** What kind of figure a rule reads. Offences, complaints and faith are counts or yes/no, never a person. */
export type FigureDeclaration =
  /** A whole number of things, zero or more. */
  | { readonly type: 'count'; readonly label: Text }
  /** Something attested by an office: yes or no. */
  | { readonly type: 'yesNo'; readonly label: Text }
  /** The day of a document. */
  | { readonly type: 'day'; readonly label: Text }
  /** A grade on an ordered scale. */
  | { readonly type: 'grade'; readonly label: Text; readonly scale: readonly Grade[] }

/** Declarations by figure id. */
export type FigureDeclarations<Id extends string = string> = Readonly<Record<Id, FigureDeclaration>>

/** One value: a count, yes or no, an ISO day or a grade id. */
export type FigureValue = number | boolean | string

/** What was counted or attested, by figure id. A missing id is an unknown figure, never a zero. */
export type Figures = Readonly<Record<string, FigureValue>>

/** Why a value cannot be a figure of its declaration. */
export type FigureFault = 'not_a_count' | 'not_yes_or_no' | 'not_a_day' | 'not_on_the_scale'
