import { statSync } from 'node:fs'

/** Whether a name is of something that only passes on what is written to it, such as `/dev/stdout` or a named pipe. */
export const isOutlet = (file: string): boolean => {
  const found = statSync(file, { throwIfNoEntry: false })
  return found !== undefined && !found.isFile() && !found.isDirectory()
}
