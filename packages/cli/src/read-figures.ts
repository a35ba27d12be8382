import { accept, type Figures, type FigureValue, type Locale, type Outcome, refuse } from '@anlang/core'
import { type ReadFile, readValues } from './read-values.js'
import type { Told } from './told.js'

/** Figures, and where each of them stands. */
export interface FigureFile extends Pick<ReadFile, 'file' | 'locate'> {
  readonly figures: Figures
}

const isFigure = (value: unknown): value is FigureValue => ['number', 'boolean', 'string'].includes(typeof value)

const isFigures = (given: unknown): given is Figures =>
  typeof given === 'object' && given !== null && !Array.isArray(given) && Object.values(given).every(isFigure)

/** Where the first value is that is none of a figure. */
const wrongPlace = (given: unknown): readonly string[] =>
  typeof given === 'object' && given !== null && !Array.isArray(given)
    ? Object.entries(given)
        .filter(([, value]) => !isFigure(value))
        .map(([id]) => id)
        .slice(0, 1)
    : []

/** Reads figures from a file: a number, yes or no, a day or a grade by the id of each. */
export const readFigures = (file: string, locale: Locale): Outcome<FigureFile, Told> => {
  const read = readValues(file, 'figures', locale)
  if (!read.ok) return read
  const { overlay: given, locate } = read.value
  if (isFigures(given)) return accept({ file, figures: given, locate })
  const path = wrongPlace(given)
  const sentence =
    locale === 'vi'
      ? 'Mỗi chỉ tiêu phải là một số, true hoặc false, ngày hoặc mức, ghi theo mã của nó. Hãy sửa giá trị này.'
      : 'Each figure has to be a number, true or false, a day or a grade, by its id. Correct this value.'
  return refuse({ code: 'malformed_figures', sentence, file, ...locate(path), path })
}
