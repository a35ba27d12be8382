import { mkdirSync } from 'node:fs'
import { journalContract } from '@anlang/workflows/testing'
import { describe, expect, it } from 'vitest'
import { office } from './office.fixture.js'

const { at, ask, inJson, write } = office('check-journal')

const sqlite = import.meta.resolve('@anlang/adapters/sqlite-file')

/** A module on SQLite in memory, and what it makes of each journal. */
const moduleOf = (made: string, more = '') => `
import { openSqliteJournal } from ${JSON.stringify(sqlite)}
const closes = new Map()
export default async () => {
  const { value } = openSqliteJournal(':memory:')
  const journal = ${made}
  closes.set(journal, value.close)
  return journal
}
${more}`

const check = (name: string, text: string, ...more: readonly string[]) =>
  ask('journal', 'check', write(name, text), ...more)

describe('anlang journal check', () => {
  it('says of each promise that it is kept', async () => {
    const close = 'export const close = async (journal) => closes.get(journal)()'
    const { exit, printed, complained } = await check('good.mjs', moduleOf('value.journal', close))
    expect({ exit, complained }).toEqual({ exit: 0, complained: '' })
    const lines = printed.split('\n')
    expect(lines).toHaveLength(journalContract.length + 1)
    expect(lines[0]).toBe(`✓ ${journalContract[0]?.name}`)
    expect(lines.at(-1)).toBe(`${journalContract.length} cam kết, 0 không giữ được.`)
  })

  it('says which is not kept, and why', async () => {
    const forgetful = moduleOf('{ ...value.journal, holder: async () => undefined }')
    const { exit, printed, complained } = await check('forgetful.mjs', forgetful, '--lang', 'en')
    expect(exit).toBe(1)
    expect(printed).toContain('✕ gives a key to one dossier only, until it is given back')
    expect(complained).toMatch(/until it is given back: Error: holder: expected .*\[case_failed\]/)
    const answer = await inJson('journal', 'check', at('forgetful.mjs'))
    expect(answer).toMatchObject({
      exit: 1,
      diagnostics: expect.arrayContaining([expect.objectContaining({ code: 'case_failed' })]),
    })
    expect(answer.cases).toContainEqual({ name: 'keeps the head of the last fact', kept: true })
  })

  it('says which hangs, and goes on with the others', async () => {
    const hanging = moduleOf('{ ...value.journal, outbox: () => new Promise(() => {}) }')
    const { exit, complained } = await check('hanging.mjs', hanging, '--limit', '0.2')
    expect(exit).toBe(1)
    expect(complained).toContain('sau 0,2 giây vẫn chưa xong')
    expect(complained.split('\n').length).toBeLessThan(journalContract.length)
  })

  it('says when a journal cannot be closed', async () => {
    const stuck = moduleOf('value.journal', `export const close = () => { throw new Error('còn bận') }`)
    expect((await check('stuck.mjs', stuck)).complained).toContain('close: Error: còn bận')
  })

  it.each([
    ['a module that is not there', undefined, 2, 'unreadable', 'Không có tệp này'],
    ['one that cannot be loaded', `throw new Error('thiếu mật khẩu')`, 2, 'module_fails', 'thiếu mật khẩu'],
    ['one that never comes to its end', 'await new Promise(() => {})', 2, 'module_fails', 'vẫn chưa xong'],
    [
      'one that offers no function',
      'export default { append: 1 }',
      2,
      'not_a_journal_module',
      'default là object. Xem: anlang journal check --help',
    ],
    ['one that offers nothing', 'export const open = 1', 2, 'not_a_journal_module', 'default là undefined'],
    [
      'one that closes with no function',
      'export default () => {}; export const close = 1',
      2,
      'not_a_journal_module',
      'number',
    ],
    [
      'a journal that cannot be opened',
      `export default () => { throw new Error('sai mật khẩu') }`,
      2,
      'not_opened',
      'sai mật khẩu',
    ],
    ['what is no journal', 'export default async () => ({ append: () => {} })', 1, 'not_a_journal', 'thiếu read, head'],
    ['nothing in place of a journal', 'export default () => undefined', 1, 'not_a_journal', 'thiếu append'],
  ])('refuses %s, clearly', async (name, text, exit, code, why) => {
    const file = at(`${name.replaceAll(' ', '-')}.mjs`)
    if (text !== undefined) write(`${name.replaceAll(' ', '-')}.mjs`, text)
    const answer = await ask('journal', 'check', file, '--limit', '0.5')
    expect(answer).toMatchObject({ exit, printed: '' })
    expect(answer.complained).toContain(`[${code}]`)
    expect(answer.complained).toContain(why)
  })

  it('refuses a folder', async () => {
    mkdirSync(at('folder'))
    expect(await ask('journal', 'check', at('folder'))).toMatchObject({ exit: 2 })
  })
})
