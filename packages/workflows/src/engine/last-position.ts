/** What comes after a position, at most so much of it: `journal.follow`, `journal.outbox`. */
type Following = (after: number, limit: number) => Promise<readonly unknown[]>

/**
 * The position of the last fact or message, found by some eighty questions at most, however many there are and however
 * far apart they lie; 0 where there is none.
 *
 * @example
 * ```ts
 * const positions = [3, 900]
 * await lastPosition(async (after, limit) => positions.filter((position) => position > after).slice(0, limit)) // => 900
 * ```
 */
export const lastPosition = async (following: Following): Promise<number> => {
  const isBeyond = async (position: number): Promise<boolean> => (await following(position, 1)).length === 0
  let low = 0
  let high = 1
  while (!(await isBeyond(high))) {
    low = high
    high *= 2
  }
  // there is something after `low`, unless there is nothing at all, and nothing after `high`
  if (await isBeyond(low)) return low
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (await isBeyond(middle)) high = middle
    else low = middle
  }
  return high
}
