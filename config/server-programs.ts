import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Servers of others that tests start: the name of a program is that of its package in Debian, too. */
export const serverPrograms = ['pgbouncer', 'nats-server'] as const

export type ServerProgram = (typeof serverPrograms)[number]

const folders = (): readonly string[] => [
  ...(process.env.PATH ?? '').split(delimiter),
  // where Debian puts servers, and not everybody looks
  '/usr/sbin',
  '/usr/local/sbin',
]

/** Where this machine has a program; nothing where it has none. */
export const findServerProgram = (name: ServerProgram): string | undefined => {
  const file = process.platform === 'win32' ? `${name}.exe` : name
  return folders()
    .map((folder) => join(folder, file))
    .find((place) => existsSync(place))
}
