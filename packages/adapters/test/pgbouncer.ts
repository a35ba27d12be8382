import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answersOn, connectionTo, type PostgresServer, postgresBinaries, serverUser } from './postgres-server.js'
import { programOf, type StartedProgram, serverProgram } from './server-program.js'

const binary = serverProgram('pgbouncer')

/** Whether a pooler can stand before a server here. */
export const canRunPgbouncer = binary !== undefined && postgresBinaries !== undefined

/** A pooler on a socket of its own. */
export interface Pooler extends StartedProgram {
  /** The folder of its socket, which is what clients take for the host of a server. */
  readonly host: string
  readonly remove: () => Promise<void>
}

/** So few connections that clients do share them, each handed out for one transaction. */
const configOf = (folder: string, { host, port, user }: ReturnType<typeof connectionTo>): string => `
[databases]
* = host=${host} port=${port}
[pgbouncer]
pool_mode = transaction
default_pool_size = 3
listen_addr =
listen_port = ${port}
unix_socket_dir = ${folder}
auth_type = trust
auth_file = ${join(folder, 'users.txt')}
admin_users = ${user}
server_login_retry = 0.1
`

/** Starts PgBouncer before a server, in transaction mode. */
export const startPgbouncer = async (server: PostgresServer): Promise<Pooler> => {
  if (binary === undefined) throw new Error('there is no PgBouncer here')
  const folder = mkdtempSync(join(tmpdir(), 'anlang-pool-'))
  const { user } = connectionTo(server.host)
  const config = join(folder, 'pgbouncer.ini')
  writeFileSync(join(folder, 'users.txt'), `"${user}" ""\n`)
  writeFileSync(config, configOf(folder, connectionTo(server.host)))
  if (serverUser) chownSync(folder, serverUser.uid, serverUser.gid)
  const program = programOf({
    binary,
    args: ['--quiet', config],
    user: serverUser,
    answers: () => answersOn(folder),
  })
  await program.start()
  return {
    ...program,
    host: folder,
    remove: async () => {
      await program.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
