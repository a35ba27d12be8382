import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A copy that only this process reads. */
interface TemporaryCopy {
  readonly path: string
  readonly remove: () => void
}

/** Makes a copy in a folder of its own among the temporary ones, which nobody else may look into. */
export const makeTemporaryCopy = (make: (path: string) => void): TemporaryCopy => {
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
