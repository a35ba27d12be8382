import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** The server that `@restatedev/restate-server` brings for this platform; none where it brings none. */
const installed = (): string | undefined => {
  const ours = createRequire(import.meta.url)
  const theirs = createRequire(ours.resolve('@restatedev/restate-server/package.json'))
  try {
    const manifest = theirs.resolve(`@restatedev/restate-server-${process.platform}-${process.arch}/package.json`)
    const binary = join(dirname(manifest), 'bin', 'restate-server')
    return existsSync(binary) ? binary : undefined
  } catch {
    return undefined
  }
}

/** The binary, or nothing where there is none: said loudly, since its tests then do not run. */
export const restateBinary: string | undefined = installed()

if (restateBinary === undefined) {
  console.warn(
    `\n!!! NO RESTATE SERVER for ${process.platform}-${process.arch}: the journal is NOT tested on a real server here !!!\n`,
  )
}

/** One server of our own, in a scratch folder, on ports of its own. */
interface RestateNode {
  /** Where calls come in. */
  readonly ingress: string
  readonly start: () => Promise<void>
  /** Kills it, as a power cut of the machine would. */
  readonly kill: () => Promise<void>
}

/** How services are served to them. */
export type HttpVersion = '1.1' | '2'

/** Servers that are one: each keeps what two of them have to have written, where there are three. */
export interface RestateServers {
  readonly nodes: readonly RestateNode[]
  readonly ingresses: readonly string[]
  /** Tells them where services are served, and how. */
  readonly register: (uri: string, http: HttpVersion) => Promise<void>
  /** Stops them and removes what they kept. */
  readonly remove: () => Promise<void>
}

interface Ports {
  readonly name: string
  readonly cluster: string
  readonly admin: string
  readonly ingress: string
}

/** Ports of this machine that nobody listens on at the moment. */
const freePorts = async (count: number): Promise<readonly number[]> => {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'))
  await Promise.all(servers.map((server) => once(server, 'listening')))
  const ports = servers.flatMap((server) => {
    const address = server.address()
    return typeof address === 'object' && address ? [address.port] : []
  })
  await Promise.all(servers.map((server) => once(server.close(), 'close')))
  return ports
}

const local = (port: number | undefined): string => `127.0.0.1:${port}`

const configOf = (own: Ports, all: readonly Ports[], folder: string): string => `
cluster-name = "an-lang"
node-name = "${own.name}"
base-dir = ${JSON.stringify(folder)}
listen-mode = "tcp"
bind-address = "${own.cluster}"
advertised-address = "http://${own.cluster}"
auto-provision = ${own === all[0]}
default-num-partitions = 4
default-replication = ${all.length > 1 ? 2 : 1}
disable-telemetry = true
rocksdb-total-memory-size = "128 MiB"
log-filter = "error,octocrab=off"
log-disable-ansi-codes = true
[metadata-client]
addresses = [${all.map(({ cluster }) => `"http://${cluster}"`).join(', ')}]
[admin]
bind-address = "${own.admin}"
advertised-address = "http://${own.admin}"
disable-web-ui = true
[ingress]
bind-address = "${own.ingress}"
advertised-address = "http://${own.ingress}"
`

const running = new Set<number>()

const killOne = (pid: number): void => {
  running.delete(pid)
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // it is gone already
  }
}

// whatever becomes of the tests, no server is left behind
process.once('exit', () => {
  for (const pid of running) killOne(pid)
})

const isUp = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(1_000) })).ok
  } catch {
    return false
  }
}

/** A server that was started: its process, and when that has ended. */
interface Started {
  readonly pid: number
  readonly gone: Promise<unknown>
}

const launch = async (binary: string, config: string, { admin, ingress }: Ports): Promise<Started> => {
  const child = spawn(binary, ['--config-file', config], { stdio: ['ignore', 'ignore', 'inherit'] })
  if (child.pid === undefined) throw new Error('the Restate server could not be run')
  const started = { pid: child.pid, gone: once(child, 'exit') }
  running.add(started.pid)
  for (let waited = 0; waited < 600 && child.exitCode === null && child.signalCode === null; waited += 1) {
    if ((await isUp(`http://${ingress}/restate/health`)) && (await isUp(`http://${admin}/health`))) return started
    await sleep(50)
  }
  throw new Error('the Restate server did not start')
}

const nodeOn = (binary: string, folder: string, own: Ports, all: readonly Ports[]): RestateNode => {
  const config = join(folder, `${own.name}.toml`)
  writeFileSync(config, configOf(own, all, folder))
  let started: Started | undefined
  return {
    ingress: `http://${own.ingress}`,
    start: async () => {
      started = await launch(binary, config, own)
    },
    kill: async () => {
      if (started) killOne(started.pid)
      await started?.gone
      started = undefined
    },
  }
}

/** Registers until a server takes it: for a moment after its start, a cluster has nobody who could. */
const registerAt = async (admins: readonly string[], uri: string, http: HttpVersion): Promise<void> => {
  let said = ''
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      const answer = await fetch(`http://${admins[attempt % admins.length]}/deployments`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ uri, force: true, use_http_11: http === '1.1' }),
      })
      if (answer.ok) return
      said = await answer.text()
    } catch (error) {
      said = String(error)
    }
    await sleep(100)
  }
  throw new Error(`the services were not registered: ${said}`)
}

/** Starts one server, or three that are one. */
export const startRestate = async (count: 1 | 3 = 1): Promise<RestateServers> => {
  if (restateBinary === undefined) throw new Error('there is no Restate server for this platform')
  const binary = restateBinary
  const folder = mkdtempSync(join(tmpdir(), 'anlang-restate-'))
  const ports = await freePorts(count * 3)
  const all = Array.from({ length: count }, (_, place) => ({
    name: `n${place + 1}`,
    cluster: local(ports[place * 3]),
    admin: local(ports[place * 3 + 1]),
    ingress: local(ports[place * 3 + 2]),
  }))
  const nodes = all.map((own) => nodeOn(binary, folder, own, all))
  await Promise.all(nodes.map(({ start }) => start()))
  return {
    nodes,
    ingresses: nodes.map(({ ingress }) => ingress),
    register: (uri, http) =>
      registerAt(
        all.map(({ admin }) => admin),
        uri,
        http,
      ),
    remove: async () => {
      await Promise.all(nodes.map(({ kill }) => kill()))
      rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
    },
  }
}
