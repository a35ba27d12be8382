// read by node as it is, which resolves only what is written
import { installFromDebian, isRootOfDebian } from './debian.ts'
import { findServerProgram, type ServerProgram, serverPrograms } from './server-programs.ts'

const missing = (): readonly ServerProgram[] => serverPrograms.filter((name) => findServerProgram(name) === undefined)

/** Installs what tests start and this machine has not, where that can be done; says what is missing after it. */
export const haveServerPrograms = (): readonly ServerProgram[] => {
  const wanted = missing()
  if (wanted.length === 0 || !isRootOfDebian()) return wanted
  console.log(`» ${wanted.join(', ')}`)
  try {
    installFromDebian(wanted)
  } catch (error) {
    console.warn(error instanceof Error ? error.message : error)
  }
  return missing()
}
