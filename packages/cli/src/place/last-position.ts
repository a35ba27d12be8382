type Page = (after: number, limit: number) => Promise<readonly unknown[]>

/** The position of the last row that comes in pages, found without reading them all; 0 where there is none. */
export const lastPosition = async (page: Page): Promise<number> => {
  const isBeyond = async (position: number): Promise<boolean> => (await page(position, 1)).length === 0
  let low = 0
  let high = 1
  // oxlint-disable-next-line no-await-in-loop -- each question follows from the answer before
  while (!(await isBeyond(high))) {
    low = high
    high *= 2
  }
  if (await isBeyond(low)) return low
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    // oxlint-disable-next-line no-await-in-loop -- as above
    if (await isBeyond(middle)) high = middle
    else low = middle
  }
  return high
}
