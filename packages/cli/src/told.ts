import type { OverlayPath } from '@anlang/workflows'

/** Something found or refused: a stable code, a sentence, and where it stands as far as that is known. */
export interface Told {
  readonly code: string
  readonly sentence: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
  /** Id of what it is about: a state, a criterion, an overlay. */
  readonly place?: string
  readonly path?: OverlayPath
  /** Titles of the steps of the shortest story in which it goes wrong. */
  readonly way?: readonly string[]
}

const placeOf = ({ file, line, column }: Told): string => {
  if (file === undefined) return ''
  // a list names its line in its sentence: it has no columns that an editor could jump to
  return line === undefined || column === undefined ? `${file}: ` : `${file}:${line}:${column}: `
}

/** What was told as one line that editors can jump from: `file:line:column: sentence [code]`. */
export const lineOf = (told: Told): string => `${placeOf(told)}${told.sentence} [${told.code}]`
