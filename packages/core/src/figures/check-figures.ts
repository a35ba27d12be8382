import { isIsoDate } from '../days/iso-date.js'
import type { FigureDeclaration, FigureDeclarations, FigureFault, Figures, FigureValue } from './figure.js'

/** A part that may not exceed its whole: households that signed, of all households. */
export interface PartOfWhole {
  readonly part: string
  readonly whole: string
}

/** A part that is larger than its whole. */
export interface PartExceedsWhole {
  readonly code: 'part_exceeds_whole'
  readonly part: string
  readonly whole: string
  readonly measured: number
  readonly limit: number
}

/** What is wrong with one figure, and where. */
export type FigureRefusal =
  | { readonly code: 'unknown_figure'; readonly figure: string; readonly known: readonly string[] }
  | {
      readonly code: 'malformed_figure'
      readonly figure: string
      readonly value: FigureValue
      readonly fault: FigureFault
      readonly allowed?: readonly string[]
    }
  | PartExceedsWhole

const isCount = (value: FigureValue): boolean => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

/** Points are given in quarters, so that their sums are exact. */
const isPoints = (value: FigureValue, maximum: number): boolean =>
  typeof value === 'number' && value >= 0 && value <= maximum && Number.isInteger(value * 4)

/** What is wrong with a value as a figure of its declaration; `undefined` when nothing is. */
export const faultOf = (declaration: FigureDeclaration, value: FigureValue): FigureFault | undefined => {
  switch (declaration.type) {
    case 'count':
      return isCount(value) ? undefined : 'not_a_count'
    case 'points':
      return isPoints(value, declaration.maximum) ? undefined : 'not_points'
    case 'yesNo':
    case 'recognition':
      return typeof value === 'boolean' ? undefined : 'not_yes_or_no'
    case 'day':
      return typeof value === 'string' && isIsoDate(value) ? undefined : 'not_a_day'
    case 'grade':
      return declaration.scale.some((grade) => grade.id === value) ? undefined : 'not_on_the_scale'
  }
}

const checkOne = (
  declarations: FigureDeclarations,
  [figure, value]: readonly [string, FigureValue],
): readonly FigureRefusal[] => {
  const declaration = Object.hasOwn(declarations, figure) ? declarations[figure] : undefined
  if (!declaration) return [{ code: 'unknown_figure', figure, known: Object.keys(declarations) }]
  const fault = faultOf(declaration, value)
  if (!fault) return []
  const allowed = declaration.type === 'grade' ? { allowed: declaration.scale.map((grade) => grade.id) } : {}
  return [{ code: 'malformed_figure', figure, value, fault, ...allowed }]
}

const checkPart = (figures: Figures, { part, whole }: PartOfWhole): readonly PartExceedsWhole[] => {
  const measured = figures[part]
  const limit = figures[whole]
  return typeof measured === 'number' && typeof limit === 'number' && measured > limit
    ? [{ code: 'part_exceeds_whole', part, whole, measured, limit }]
    : []
}

/**
 * Lists the parts that exceed their whole; a part or whole that nobody gave is not wrong.
 *
 * @example
 * ```ts
 * checkParts([{ part: 'signed', whole: 'all' }], { signed: 9, all: 8 })[0]?.code // => 'part_exceeds_whole'
 * ```
 */
export const checkParts = (parts: readonly PartOfWhole[], figures: Figures): readonly PartExceedsWhole[] =>
  parts.flatMap((pair) => checkPart(figures, pair))

/**
 * Lists what is wrong with figures before anything is decided from them: an id that nobody declared,
 * a value of another kind, a part larger than its whole. An absent figure is not wrong, only unknown.
 *
 * @example
 * ```ts
 * checkFigures(commune2022.figures, [], { 'models.effective': -1 })[0]?.code // => 'malformed_figure'
 * ```
 */
export const checkFigures = (
  declarations: FigureDeclarations,
  parts: readonly PartOfWhole[],
  figures: Figures,
): readonly FigureRefusal[] => {
  const wrong = Object.entries(figures).flatMap((entry) => checkOne(declarations, entry))
  return [...wrong, ...checkParts(parts, figures)]
}
