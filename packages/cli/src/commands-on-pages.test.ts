import { copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesFrom } from '../../../scripts/codes-in.js'
import { type PostgresServer, postgresBinaries, startPostgres } from '../../adapters/test/postgres-server.js'
import { recordDeliveries } from './delivered.fixture.js'
import { office } from './office.fixture.js'
import { readArguments } from './read-arguments.js'
import { understand } from './understand.js'

const root = fileURLToPath(new URL('../../../', import.meta.url))

const textOf = (page: string): string => readFileSync(`${root}${page}`, 'utf8')

/** The words of a line of a shell, without its remark and where its output goes. */
const wordsOf = (line: string): readonly string[] =>
  [...line.replace(/\s#\s.*$|\s>\s.*$/, '').matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, plain]) => single ?? double ?? plain ?? '',
  )

/** The calls of the command in the blocks of a page that are for a shell. */
const callsOn = (page: string): readonly string[] =>
  [...textOf(page).matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) =>
    block.split('\n').filter((line) => line.startsWith('anlang ')),
  )

const pages = globSync(['README.md', 'packages/*/README.md', 'docs/*.md'], { cwd: root }).toSorted()
const calls = pages.flatMap((page) => callsOn(page).map((line) => ({ page, line })))

describe('the calls on the pages', () => {
  it.each(calls.filter(({ line }) => !/COMMAND/.test(line)))('can be followed: $page: $line', ({ line }) => {
    expect(understand(readArguments(wordsOf(line).slice(1), {}))).not.toHaveProperty('faults')
  })
})

describe.runIf(postgresBinaries)('the calls on the page about operations', () => {
  const { at, ask } = office('operations')
  const page = 'docs/operations.md'
  let server: PostgresServer | undefined

  /** Files of the page are files of a scratch folder, and its host a scratch server. */
  const ours = (word: string): string => {
    if (word.startsWith('postgres://')) return `postgres://postgres@localhost/postgres?host=${server?.host}`
    return /\.(db|gz|yaml|note|key)$/.test(word) ? at(word) : word
  }

  beforeAll(async () => {
    server = await startPostgres()
    for (const folder of ['data', 'backups']) mkdirSync(at(folder))
    await recordDeliveries(at('story.db'), 4, { by: 'so-van-ban', reached: 3, parked: [1, 3] })
    writeFileSync(at('public.key'), (await ask('key', 'xa.example', '--out', at('secret.key'))).printed)
    await ask('checkpoint', at('story.db'), '--key', at('secret.key'), '--out', at('2026-03.note'))
    const [, policy = ''] = /^```yaml\n([\s\S]*?)^```/m.exec(textOf(page)) ?? []
    writeFileSync(at('luu-tru.yaml'), policy)
  }, 60_000)
  afterAll(() => server?.remove())

  /** What these find is told by their exit. */
  const findsSomething = /^anlang (journal status|outbox status|outbox parked) /

  it('do what they say, one after another, each on the journal as it was', async () => {
    const lines = callsOn(page)
    expect(lines.length).toBeGreaterThan(12)
    for (const line of lines) {
      copyFileSync(at('story.db'), at('data/an-lang.db'))
      const [, ...words] = wordsOf(line)
      const { exit, complained } = await ask(...words.map(ours))
      expect({ line, exit, complained: exit < 2 ? '' : complained }).toEqual({
        line,
        exit: findsSomething.test(line) ? 1 : 0,
        complained: '',
      })
    }
  })
})

describe('the page about operations', () => {
  it('says what to do at every code that its commands have', () => {
    const [, section = ''] = textOf('docs/operations.md').split('\n### Of the command itself\n')
    const told = [...(section.split('\n#')[0] ?? '').matchAll(/^\| `([a-z_]+)` /gm)].map(([, code]) => code)
    const ofOthers = ['unknown_procedure', 'not_utf8']
    const files = filesFrom('cli/src/commands.ts').filter((file) => /^cli\/src\/(journal|outbox|place)\//.test(file))
    expect(files.length).toBeGreaterThan(20)
    const named = files.flatMap((file) =>
      [...readFileSync(`${root}packages/${file}`, 'utf8').matchAll(/\bcode: '([a-z_]+)'/g)].map(([, code]) => code),
    )
    const ours = [...new Set(named)].filter((code) => code !== undefined && !ofOthers.includes(code))
    // those of the adapters, in the tables above
    expect(told).toEqual(expect.arrayContaining(ours.filter((code) => code !== 'database_unavailable')))
    expect(textOf('docs/operations.md')).toContain('| `database_unavailable` ')
  })
})
