import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commune2022 } from '@anlang/core'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from './run.js'

const folder = mkdtempSync(join(tmpdir(), 'an-lang-explain-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, value: unknown) => {
  const file = join(folder, name)
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value, null, 2))
  return file
}
const ask = async (...args: string[]) => {
  const [printed, complained]: [string[], string[]] = [[], []]
  const exit = await run(args, {
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line.replaceAll(`${folder}/`, '')),
  })
  return { exit, printed: printed.join('\n'), complained: complained.join('\n') }
}

const rules = write('rules.json', commune2022)
const figures = write('figures.json', { 'subjects.total': 25, 'subjects.registered': 25, 'subjects.recognised': 16 })

describe('anlang explain', () => {
  it('says what each criterion demands, with its law', async () => {
    const { exit, printed } = await ask('explain', rules, '--lang', 'en')
    expect(exit).toBe(0)
    expect(printed).toContain('(antt.commune 2022.1; from 10/02/2022)')
    expect(printed).toMatch(/^- xa-4b: 70 % or more are recognised \(Circular 124\/2021\/TT-BCA, Art\. .*\)$/m)
  })

  it('says what figures come to on a day', async () => {
    const { exit, printed } = await ask('explain', rules, '--figures', figures, '--on', '2022-11-15', '--lang', 'en')
    expect(exit).toBe(0)
    expect(printed).toMatch(/^✕ xa-4b .*18\/25 needed: 2 more\./m)
    expect(printed).toMatch(/^\? xa-1a /m)
  })

  it('asks about today, or the last day of rules that have ended', async () => {
    const ended = write('ended.json', { ...commune2022, to: '2024-12-31' })
    expect((await ask('explain', ended, '--figures', figures)).printed).toContain('(31/12/2024)')
    expect((await ask('explain', rules, '--figures', figures)).exit).toBe(0)
  })

  it('answers JSON', async () => {
    const found = JSON.parse(
      (await ask('explain', rules, '--figures', figures, '--on', '2022-11-15', '--json')).printed,
    )
    expect(found).toMatchObject({ command: 'explain', exit: 0, on: '2022-11-15', diagnostics: [] })
    expect(found.explained.findings).toContainEqual(expect.objectContaining({ criterion: 'xa-4b', status: 'not_met' }))
    expect(JSON.parse((await ask('explain', rules, '--json')).printed).criteria).toHaveLength(19)
  })

  it.each([
    ['an unknown figure', '{\n  "subjects.totl": 1\n}', ':2:3: ', 'unknown_figure'],
    ['a figure of another kind', '{\n  "subjects.total": -1\n}', ':2:21: ', 'malformed_figure'],
    ['a part beyond its whole', '{ "subjects.total": 1, "subjects.recognised": 2 }', ':1:47: ', 'part_exceeds_whole'],
    ['what is no figure', '{ "subjects.total": [1] }', ':1:21: ', 'malformed_figures'],
    ['what are no figures', '[]', ':1:1: ', 'malformed_figures'],
  ])('names the place of %s', async (_, text, place, code) => {
    const wrong = write('wrong.json', text)
    const { exit, complained } = await ask('explain', rules, '--figures', wrong, '--on', '2022-11-15')
    expect(exit).toBe(1)
    expect(complained).toContain(`wrong.json${place}`)
    expect(complained).toContain(`[${code}]`)
  })

  it('refuses a day before the rules, a faulty rule set and files that are not there', async () => {
    expect((await ask('explain', rules, '--figures', figures, '--on', '2021-01-01')).complained).toContain(
      '[rule_set_not_in_force]',
    )
    expect((await ask('explain', write('faulty.json', '{}'))).exit).toBe(1)
    expect((await ask('explain', join(folder, 'none.json'))).exit).toBe(2)
    expect((await ask('explain', rules, '--figures', join(folder, 'none.json'))).exit).toBe(2)
  })
})
