import { accessSync, constants, realpathSync } from 'node:fs'
import { dirname } from 'node:path'

/** Whether who asks may write a data file: the file, and beside it, where its log goes. */
export const mayWrite = (path: string): boolean => {
  try {
    const real = realpathSync(path)
    for (const one of [real, dirname(real)]) accessSync(one, constants.W_OK)
    return true
  } catch {
    return false
  }
}
