import type { SubjectKind } from '../subjects/subject-kind.js'
import type { FigureDeclaration, FigureDeclarations, Figures, Tally } from './figure.js'

/** How far one of the subordinate subjects came in the year: recognised implies registered. */
export interface SubordinateRecord {
  readonly subject: SubjectKind
  readonly standing: Tally['standing']
}

/** What was decided on a recognition of the subject itself; a year without a decision has no record. */
export interface RecognitionRecord {
  readonly scheme: string
  readonly year: number
  readonly recognised: boolean
}

/** What the record holds of a subject in one assessment year. */
export interface Records {
  readonly year: number
  readonly subordinates: readonly SubordinateRecord[]
  readonly recognitions: readonly RecognitionRecord[]
}

const order: readonly Tally['standing'][] = ['listed', 'registered', 'recognised']

const counted = ({ of, standing }: Tally, subordinates: readonly SubordinateRecord[]): number =>
  subordinates.filter((one) => of.includes(one.subject) && order.indexOf(one.standing) >= order.indexOf(standing))
    .length

const told = (declaration: FigureDeclaration, { year, subordinates, recognitions }: Records) => {
  if (declaration.type === 'count') return declaration.tally && counted(declaration.tally, subordinates)
  if (declaration.type !== 'recognition') return undefined
  const wanted = declaration.year === 'same' ? year : year - 1
  return recognitions.find((one) => one.scheme === declaration.scheme && one.year === wanted)?.recognised
}

/**
 * The figures of a rule set that nobody is asked for, since the record tells them: counts over subordinate subjects,
 * and other recognitions that a criterion depends on. A recognition that was not decided yet stays unknown.
 *
 * @example
 * ```ts
 * const subordinates = [{ subject: 'neighbourhood', standing: 'recognised' }, { subject: 'school', standing: 'listed' }] as const
 * toldByRecords(commune2022, { year: 2022, subordinates, recognitions: [] }) // => { 'subjects.total': 2, 'subjects.registered': 1, 'subjects.recognised': 1 }
 * ```
 */
export const toldByRecords = ({ figures }: { readonly figures: FigureDeclarations }, records: Records): Figures =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([id, declaration]) => {
      const value = told(declaration, records)
      return value === undefined ? [] : [[id, value]]
    }),
  )
