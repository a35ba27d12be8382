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

/** A kind of lettering: size of the letters, height of a line, width at which it is broken, and room around it. */
export interface Lettering {
  readonly size: number
  readonly line: number
  readonly breakAt: number
  readonly around: readonly [x: number, y: number]
}

/** The letterings of a chart. */
export const letterings = {
  box: { size: 14, line: 19, breakAt: 150, around: [14, 10] },
  heading: { size: 13, line: 18, breakAt: 260, around: [6, 2] },
  arrow: { size: 12.5, line: 16, breakAt: 140, around: [5, 3] },
} as const satisfies Record<string, Lettering>

/** A text in lines, and the room it takes. */
export const sized = (text: string, { size, line, breakAt, around: [x, y] }: Lettering): Sized => {
  const lines = wrap(text, size, breakAt)
  const widest = Math.max(...lines.map((words) => widthOf(words, size)))
  return { lines, width: Math.ceil(widest) + 2 * x, height: lines.length * line + 2 * y }
}
