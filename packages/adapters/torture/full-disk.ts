import { setTimeout as sleep } from 'node:timers/promises'
import type { Fault } from './fault.ts'
import type { SmallDisk } from './small-disk.ts'

/** The disk is full for a while; then there is room again, and `after` is seen to. */
export const fullDisk = (disk: SmallDisk, after: () => Promise<void> = async () => undefined): Fault => ({
  name: 'disk',
  strike: async (chance) => {
    disk.fill()
    await sleep(200 + chance.below(600))
    disk.free()
    await after()
    return []
  },
})
