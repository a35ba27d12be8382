import { execFileSync, spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { beforeAll, expect, it } from 'vitest'
import { isOutlet } from './is-outlet.js'
import { office } from './office.fixture.js'
import { recordEvaluation } from './recorded.fixture.js'

const { at, ask, folder, write } = office('is-outlet')

const file = at('an-lang.db')

beforeAll(() => recordEvaluation(file))

/** What comes out of a named pipe while work is done. */
const through = async (name: string, work: (pipe: string) => Promise<unknown>): Promise<string> => {
  execFileSync('mkfifo', [at(name)])
  const reader = spawn('cat', [at(name)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const told = text(reader.stdout)
  await work(at(name))
  return told
}

it('a file and a folder keep what is written, a device passes it on', () => {
  expect([write('a.txt', ''), folder, at('none')].map(isOutlet)).toEqual([false, false, false])
  expect(isOutlet('/dev/null')).toBe(true)
})

it('a checkpoint, a key and an export are written to a pipe, and no word of ours beside them', async () => {
  const secret = await through('secret', (pipe) => ask('key', 'xa.example', '--out', pipe))
  expect(secret).toMatch(/^PRIVATE\+KEY\+xa\.example\+.*\n$/)
  write('secret.key', secret)
  const checkpoint = ['checkpoint', file, '--key', at('secret.key')]
  const note = await through('note', async (pipe) => {
    expect(await ask(...checkpoint, '--out', pipe)).toMatchObject({ exit: 0, printed: '' })
  })
  expect(note.trimEnd()).toBe((await ask(...checkpoint)).printed)
  const archive = await through('archive', async (pipe) => {
    expect(await ask('journal', 'export', file, '--out', pipe)).toMatchObject({ exit: 0, printed: '' })
  })
  expect(archive.trimEnd()).toBe((await ask('journal', 'export', file)).printed)
})
