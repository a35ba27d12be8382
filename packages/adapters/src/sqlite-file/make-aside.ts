import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A place for a copy that only this process reads. */
export interface Aside {
  readonly path: string
  readonly remove: () => void
}

/** Makes a copy in a folder of its own among the temporary ones, which nobody else may look into. */
export const makeAside = (make: (path: string) => void): Aside => {
  const folder = mkdtempSync(join(tmpdir(), 'anlang-'))
  const path = join(folder, 'copy.db')
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    make(path)
    return { path, remove }
  } catch (error) {
    remove()
    throw error
  }
}
