/** The distances of one more letter of a word to every beginning of the other, from those of the two letters before. */
const nextRow = (one: string, other: string, row: number, last: readonly number[], before: readonly number[]) => {
  const next = [row]
  for (let column = 1; column <= other.length; column += 1) {
    const same = one[row - 1] === other[column - 1]
    const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
    const changed = (last[column - 1] ?? 0) + (same ? 0 : 1)
    const least = Math.min(changed, (last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1)
    next.push(swapped ? Math.min(least, (before[column - 2] ?? 0) + 1) : least)
  }
  return next
}

/** How many letters must be put in, taken out, changed or swapped with their neighbour to make one word the other. */
const distance = (one: string, other: string): number => {
  let before: readonly number[] = []
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, place) => place)
  for (let row = 1; row <= one.length; row += 1) {
    const next = nextRow(one, other, row, last, before)
    before = last
    last = next
  }
  return last[other.length] ?? 0
}

/**
 * The known word that was probably meant: the nearest by typing mistakes, when it is near at all.
 *
 * @example
 * ```ts
 * nearest('housholds.total', ['households.total', 'subjects.total']) // => 'households.total'
 * ```
 */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const near = known
    .map((candidate) => ({ candidate, far: distance(word.slice(0, 80), candidate) }))
    .filter(({ candidate, far }) => far <= Math.max(1, Math.floor(candidate.length / 3)))
    .toSorted((one, other) => one.far - other.far)
  return near[0]?.candidate
}
