import type { Sized } from './chart.js'

const narrow = /[ fijlrtI.,:;'’|()[\]/-]/
const wide = /[mwMW—…%@]/

/** About how many ems a letter takes in a plain sans-serif; on the generous side, so that no box is too small. */
const emsOf = (letter: string): number => {
  if (narrow.test(letter)) return 0.36
  if (wide.test(letter)) return 0.92
  return letter === letter.toLowerCase() ? 0.57 : 0.72
}

/** About how wide a line of text is, in the unit of `size`. */
export const widthOf = (line: string, size: number): number => {
  // an accent stands over its letter and takes no room of its own
  const letters = Array.from(line.normalize('NFD').replace(/\p{M}/gu, ''))
  return letters.reduce((ems, letter) => ems + emsOf(letter), 0) * size
}

/** Breaks a text between words into lines of about this width at most; a longer word stands alone. */
export const wrap = (text: string, size: number, width: number): readonly string[] => {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    const longer = `${last} ${word}`
    if (last !== undefined && widthOf(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** A kind of lettering. */
export interface Lettering {
  /** Of the letters. */
  readonly size: number
  /** Height of a line. */
  readonly line: number
  /** How much wider than plain letters they may be drawn, as bold ones are. */
  readonly weight: number
  /** Width at which a line is broken. */
  readonly breakAt: number
  /** Room on each side, across and up or down. */
  readonly around: readonly [x: number, y: number]
}

/** The letterings of a chart. */
export const letterings = {
  box: { size: 14, line: 19, weight: 1.1, breakAt: 150, around: [14, 10] },
  heading: { size: 13, line: 18, weight: 1.1, breakAt: 260, around: [6, 2] },
  arrow: { size: 12.5, line: 16, weight: 1, breakAt: 140, around: [5, 3] },
} as const satisfies Record<string, Lettering>

/** Lines of about the same length, no more of them than are needed. */
const balanced = (text: string, { size, breakAt }: Lettering): readonly string[] => {
  let lines = wrap(text, size, breakAt)
  for (let width = breakAt - size; width > 0; width -= size) {
    const narrower = wrap(text, size, width)
    if (narrower.length > lines.length) break
    lines = narrower
  }
  return lines
}

/** A text in lines, and the room it takes. */
export const sized = (text: string, lettering: Lettering): Sized => {
  const { size, line, weight, around } = lettering
  const lines = balanced(text, lettering)
  const widest = Math.max(...lines.map((words) => widthOf(words, size * weight)))
  return { lines, width: Math.ceil(widest) + 2 * around[0], height: lines.length * line + 2 * around[1] }
}
