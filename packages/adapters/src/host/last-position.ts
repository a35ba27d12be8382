import type { Engine } from '@anlang/workflows'

/** The place of the last fact, found without reading them all. */
export const lastPosition = async ({ follow }: Pick<Engine, 'follow'>): Promise<number> => {
  const isBeyond = async (position: number) => (await follow(position, 1)).length === 0
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
