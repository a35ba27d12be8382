import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { tellAbout } from '../../test/outbox.js'
import { sqliteJournal } from '../sqlite/index.js'

const program = fileURLToPath(new URL('../../test/deliver.mjs', import.meta.url))

let folder = ''
let path = ''
const alive = new Set<ChildProcess>()

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anlang-'))
  path = join(folder, 'hồ sơ.db')
})

afterEach(() => {
  for (const child of alive) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
})

const fill = async (dossiers: readonly string[]): Promise<readonly string[]> => {
  const database = new DatabaseSync(path)
  const keys = await tellAbout(sqliteJournal(database), ...dossiers)
  database.close()
  return keys
}

/** Starts a worker that adds what it delivers to a list. */
const startWorker = (name: string, arrived: string[]) => {
  const child = spawn(process.execPath, [program, path, name])
  alive.add(child)
  let said = ''
  let complaint = ''
  child.stdout.on('data', (chunk) => {
    const lines = `${said}${chunk}`.split('\n')
    said = lines.pop() ?? ''
    arrived.push(...lines)
  })
  child.stderr.on('data', (chunk) => {
    complaint += chunk
  })
  const gone = once(child, 'close').then(() => {
    alive.delete(child)
    return complaint
  })
  return { child, gone }
}

it('no message is lost however workers are killed, and those of a dossier come in order', {
  timeout: 120_000,
}, async () => {
  const dossiers = Array.from({ length: 300 }, (_, place) => `d${place % 12}`)
  const keys = await fill(dossiers)
  const arrived: string[] = []
  for (let round = 1; round <= 6; round += 1) {
    const heard = arrived.length
    const { child, gone } = startWorker(`máy-${round}`, arrived)
    while (arrived.length <= heard + Math.random() * 20 && new Set(arrived).size < keys.length) await sleep(1)
    child.kill('SIGKILL')
    expect(await gone).toBe('')
  }
  const heirs = ['máy-a', 'máy-b'].map((name) => startWorker(name, arrived))
  while (new Set(arrived).size < keys.length) await sleep(5)
  for (const { child } of heirs) child.kill('SIGTERM')
  expect(await Promise.all(heirs.map(({ gone }) => gone))).toEqual(['', ''])
  const firsts = [...new Set(arrived)]
  expect(firsts.toSorted()).toEqual([...keys].toSorted())
  for (const dossier of new Set(dossiers)) {
    const ofDossier = (key: string) => key.startsWith(`${dossier}/`)
    expect(firsts.filter(ofDossier)).toEqual(keys.filter(ofDossier))
  }
})
