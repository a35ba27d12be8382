import type { OverlayDiagnostic, OverlayPath } from '../province/overlay-diagnostic.js'
import type { Rename } from './rename.js'

/** A word that was rewritten, and where. */
export interface Rewritten {
  readonly path: OverlayPath
  readonly from: string
  readonly to: readonly string[]
}

/** The words that stand for a word today; itself where nobody renamed it. */
export type Today = (word: string) => readonly [string, ...string[]]

/** One release's rewriting of an overlay: what its words are today, and what is told of it. */
export interface Rewriting {
  readonly today: (kind: Rename['kind'], of?: string) => Today
  readonly note: (path: OverlayPath, from: string, to: readonly string[]) => void
  readonly fault: (fault: Omit<OverlayDiagnostic, 'place'>) => void
}

/** Whether a word is today what it was. */
export const isSame = (word: string, to: readonly string[]): boolean => to.length === 1 && to[0] === word

/** The word of today at a place, when one is wanted: the last part of what was split has it done. */
export const lastWord = (word: string, today: Today, path: OverlayPath, { note }: Rewriting): string => {
  const to = today(word)
  if (!isSame(word, to)) note(path, word, to)
  return to.at(-1) ?? word
}
