import { createHash } from 'node:crypto'
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openSqliteJournal } from '@anlang/adapters/sqlite-file'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { consumer, recordDeliveries } from './delivered.fixture.js'
import { office } from './office.fixture.js'
import { stricterOverlay } from './overlays.fixture.js'

const { at, ask, write } = office('reads-only')

const [written, secret, key, note] = [at('written.db'), at('secret.key'), at('public.key'), at('a.note')]

/** How a data file lies there, in a folder of its own, and what stands beside it. */
const lying = [
  ['was closed', 'closed', ['']],
  ['was left by a process that was killed', 'killed', ['', '-wal', '-shm']],
  ['was copied with its log alone', 'copied', ['', '-wal']],
] as const

const fileIn = (folder: string): string => join(at(folder), 'an-lang.db')

const leaveIn = (folder: string, besides: readonly string[]): void => {
  mkdirSync(at(folder))
  for (const more of besides) {
    copyFileSync(written + more, fileIn(folder) + more)
    chmodSync(fileIn(folder) + more, 0o444)
  }
  chmodSync(at(folder), 0o555)
}

/** Every file of a folder by its bytes and the moment it was last written. */
const contentsOf = (folder: string) =>
  readdirSync(folder).map((name) => {
    const file = join(folder, name)
    return [name, createHash('sha256').update(readFileSync(file)).digest('hex'), statSync(file).mtimeMs]
  })

beforeAll(async () => {
  const alive = openSqliteJournal(written)
  if (!alive.ok) throw new Error('a new file can be opened')
  // all of it stands in the log as long as one program has the file open
  await recordDeliveries(written, 3, { reached: 1, parked: [1] })
  for (const [, folder, besides] of lying.slice(1)) leaveIn(folder, besides)
  alive.value.close()
  leaveIn('closed', [''])
  write('public.key', (await ask('key', 'xa.example', '--out', secret)).printed)
  await ask('checkpoint', written, '--key', secret, '--out', note)
  write('tinh.yaml', stricterOverlay)
  write('luu-tru.yaml', 'rules: []\n')
})

afterAll(() => {
  for (const [, folder] of lying) chmodSync(at(folder), 0o755)
})

const commands: readonly (readonly [string, (file: string) => readonly string[]])[] = [
  ['audit', (file) => ['audit', file]],
  ['audit by a checkpoint', (file) => ['audit', file, '--checkpoint', note, '--key', key]],
  ['checkpoint', (file) => ['checkpoint', file, '--key', secret]],
  ['receipt', (file) => ['receipt', file, 'd-2026', '--checkpoint', note, '--key', key]],
  ['simulate', (file) => ['simulate', at('tinh.yaml'), '--journal', file]],
  ['journal status', (file) => ['journal', 'status', file]],
  ['journal verify', (file) => ['journal', 'verify', file]],
  ['journal export', (file) => ['journal', 'export', file]],
  ['journal transitions', (file) => ['journal', 'transitions', file]],
  ['journal retention', (file) => ['journal', 'retention', file, '--policy', at('luu-tru.yaml')]],
  ['journal backup', (file) => ['journal', 'backup', file, '--out', at('made.db')]],
  ['journal restore', (file) => ['journal', 'restore', file, '--out', at('made.db')]],
  ['journal copy', (file) => ['journal', 'copy', file, at('made.db')]],
  ['outbox status', (file) => ['outbox', 'status', file]],
  ['outbox parked', (file) => ['outbox', 'parked', file, '--consumer', consumer]],
]

describe.each(lying)('a data file that %s', (_, folder) => {
  it.each(commands)('is the same file after anlang %s, which tells all that it holds', async (_name, words) => {
    const toldOf = async (place: string) => {
      const { exit, printed, complained } = await ask(...words(fileIn(place)))
      rmSync(at('made.db'), { force: true })
      return { exit, told: `${printed}\n${complained}`.replaceAll(`${place}/`, '') }
    }
    const before = contentsOf(at(folder))
    const told = await toldOf(folder)
    expect(contentsOf(at(folder))).toEqual(before)
    expect(told.exit).not.toBe(2)
    expect(told).toEqual(await toldOf('closed'))
  })
})
