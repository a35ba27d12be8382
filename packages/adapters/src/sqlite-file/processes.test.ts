import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { checkChain, type Journal } from '@anlang/workflows'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSqliteJournal } from './open-sqlite-journal.js'
import { readSqliteJournal } from './read-sqlite-journal.js'

const program = fileURLToPath(new URL('../../test/append.mjs', import.meta.url))

interface Appender {
  readonly process: ChildProcess
  /** The versions it has said it won so far. */
  readonly won: () => readonly number[]
  /** Resolves when it is gone; its complaint, if any. */
  readonly gone: Promise<string>
}

const startAppender = (path: string, name: string, last: number): Appender => {
  const child = spawn(process.execPath, [program, path, 'hồ-sơ-1', name, String(last)])
  let said = ''
  let complaint = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  child.stderr.on('data', (chunk) => {
    complaint += chunk
  })
  return {
    process: child,
    // what stands after the last line break is not said yet
    won: () => said.split('\n').slice(0, -1).map(Number),
    gone: once(child, 'close').then(() => complaint),
  }
}

const killedAtRandom = async (appender: Appender): Promise<readonly number[]> => {
  const enough = Math.floor(Math.random() * 40)
  while (appender.won().length <= enough && appender.process.exitCode === null) await sleep(1)
  await sleep(Math.random() * 3)
  appender.process.kill('SIGKILL')
  expect(await appender.gone).toBe('')
  return appender.won()
}

let folder = ''
let path = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anlang-'))
  path = join(folder, 'hồ sơ.db')
})

afterEach(() => rmSync(folder, { recursive: true }))

const reading = async <Answer>(read: (journal: Journal) => Promise<Answer>): Promise<Answer> => {
  const opened = openSqliteJournal(path)
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
  try {
    return await read(opened.value.journal)
  } finally {
    opened.value.close()
  }
}

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

describe('a data file whose program is killed', () => {
  it('keeps every act that was acknowledged, each once, with the chain whole', { timeout: 60_000 }, async () => {
    const acknowledged: number[] = []
    for (const round of upTo(10)) {
      // one after another: each opens what the one before left behind
      acknowledged.push(...(await killedAtRandom(startAppender(path, `máy-${round}`, Number.MAX_SAFE_INTEGER))))
      const facts = await reading((journal) => journal.read('hồ-sơ-1'))
      expect(checkChain(facts)).toBeUndefined()
      expect(facts.map(({ version }) => version)).toEqual(upTo(facts.length))
      expect(facts.length).toBeGreaterThanOrEqual(acknowledged.at(-1) ?? 0)
    }
    expect(new Set(acknowledged).size).toBe(acknowledged.length)
  })

  it('has head, command, claim and waiting work of its last fact, whichever that is', { timeout: 60_000 }, async () => {
    await killedAtRandom(startAppender(path, 'máy-1', Number.MAX_SAFE_INTEGER))
    await reading(async (journal) => {
      const last = (await journal.read('hồ-sơ-1')).at(-1)
      const version = last?.version ?? 0
      expect((await journal.head('hồ-sơ-1'))?.hash).toBe(last?.hash)
      expect((await journal.command(`máy-1/${version}`))?.recorded).toEqual(last)
      expect(await journal.command(`máy-1/${version + 1}`)).toBeUndefined()
      expect(await journal.holder(`last/${version}`)).toBe('hồ-sơ-1')
      expect(await journal.holder(`last/${version - 1}`)).toBeUndefined()
      expect(await journal.inbox({ position: 'police', unit: 'c08779' }, { limit: 10 })).toHaveLength(1)
    })
  })
})

describe('a data file that a process writes to', () => {
  it('is read whole by others at the same time, and told as far as it was acknowledged', {
    timeout: 60_000,
  }, async () => {
    const appender = startAppender(path, 'máy-1', Number.MAX_SAFE_INTEGER)
    while (appender.won().length === 0 && appender.process.exitCode === null) await sleep(1)
    for (let last = 0; last < 60; ) {
      const acknowledged = appender.won().at(-1) ?? 0
      const read = readSqliteJournal(path)
      if (!read.ok) throw new Error(JSON.stringify(read.refusals))
      const facts = await read.value.journal.read('hồ-sơ-1')
      read.value.close()
      expect(checkChain(facts)).toBeUndefined()
      expect(facts.length).toBeGreaterThanOrEqual(acknowledged)
      last = facts.length
      await sleep(1)
    }
    appender.process.kill('SIGKILL')
    expect(await appender.gone).toBe('')
  })
})

describe('offices that write into one data file at once', () => {
  it('win each version once, from the first one of a new file on', { timeout: 60_000 }, async () => {
    const last = 150
    const rivals = ['công-an', 'ủy-ban', 'ban-chỉ-đạo'].map((name) => startAppender(path, name, last))
    expect(await Promise.all(rivals.map(({ gone }) => gone))).toEqual(['', '', ''])
    const won = rivals.flatMap((rival) => rival.won()).toSorted((a, b) => a - b)
    expect(won).toEqual(upTo(last))
    const facts = await reading((journal) => journal.follow(0, last + 1))
    expect(facts.map(({ position }) => position)).toEqual(upTo(last))
    expect(checkChain(facts.map(({ recorded }) => recorded))).toBeUndefined()
    for (const { recorded } of facts) {
      const winner = rivals.findIndex((rival) => rival.won().includes(recorded.version))
      expect(recorded.fact.by.person).toBe(['công-an', 'ủy-ban', 'ban-chỉ-đạo'][winner])
    }
  })
})
