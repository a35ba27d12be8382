import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** A disk of its own that can be filled to the last page. */
export interface SmallDisk {
  readonly folder: string
  readonly fill: () => void
  readonly free: () => void
  readonly remove: () => void
}

const writeWhileThereIsRoom = (file: number, piece: Buffer): void => {
  try {
    for (;;) if (writeSync(file, piece) < piece.length) return
  } catch {
    // it is full: that was the aim
  }
}

/** Mounts a small disk in memory, or says why it cannot be had: only root may mount. */
export const smallDisk = (within: string, megabytes: number): SmallDisk | { readonly without: string } => {
  const folder = join(within, 'disk')
  mkdirSync(folder, { mode: 0o777 })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=777`, 'tmpfs', folder], { stdio: 'pipe' })
  } catch (error) {
    return { without: `no disk can be mounted (${String(error).split('\n').at(-2) ?? ''})` }
  }
  const remove = () => {
    process.off('exit', remove)
    execFileSync('umount', ['--lazy', folder])
  }
  // before the folder that it stands in is removed
  process.prependOnceListener('exit', remove)
  const ballast = join(folder, 'ballast')
  return {
    folder,
    fill: () => {
      const file = openSync(ballast, 'a')
      for (const size of [2 ** 22, 2 ** 12]) writeWhileThereIsRoom(file, Buffer.alloc(size))
      closeSync(file)
    },
    free: () => rmSync(ballast, { force: true }),
    remove,
  }
}
