/** The middle value, or the mean of the two in the middle. */
export const median = (values: readonly number[]): number => {
  const ordered = values.toSorted((a, b) => a - b)
  const middle = ordered.length / 2
  const below = ordered[Math.ceil(middle) - 1] ?? Number.NaN
  return (below + (ordered[Math.floor(middle)] ?? Number.NaN)) / 2
}
