import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from './run.js'

const folder = mkdtempSync(join(tmpdir(), 'an-lang-new-'))
afterAll(() => rmSync(folder, { recursive: true }))

const ask = async (...args: string[]) => {
  const [printed, complained]: [string[], string[]] = [[], []]
  const exit = await run(args, { print: (line) => printed.push(line), complain: (line) => complained.push(line) })
  return { exit, printed: printed.join('\n'), complained: complained.join('\n') }
}
const make = (id: string, unit: string, ...more: string[]) =>
  ask('new', 'province', id, '--unit', unit, '--name', 'Ninh Bình', ...more)

describe('anlang new province', () => {
  it('writes a file that verifies at once', async () => {
    const file = join(folder, 'a.yaml')
    expect(await make('ninh-binh-moi', 'p37@2025-07-01', '--out', file)).toMatchObject({ exit: 0, complained: '' })
    expect(await ask('verify', file)).toMatchObject({ exit: 0, complained: '' })
  })

  it('points editors to the schema that ships', async () => {
    const file = join(folder, 'b.yaml')
    await make('b', 'p26', '--out', file)
    const [, schema = ''] = /^# yaml-language-server: \$schema=(.*)$/m.exec(readFileSync(file, 'utf8')) ?? []
    expect(existsSync(resolve(folder, schema))).toBe(true)
  })

  it('prints it when no file is named, with the days of a unit that has ended', async () => {
    const { printed } = await make('vinh-phuc-cu', 'p26')
    expect(printed).toContain('from: 2022-02-10\nto: 2025-06-30\n')
  })

  it('composes marks that were typed apart', async () => {
    const { printed } = await make('ninh-bình'.normalize('NFD'), 'p37')
    expect(printed).toContain('id: "ninh-bình"')
  })

  it('answers JSON', async () => {
    const { printed } = await make('a', 'p37', '--json')
    expect(JSON.parse(printed)).toMatchObject({ command: 'new', exit: 0, id: 'a', unit: 'p37', diagnostics: [] })
  })

  it('overwrites nothing', async () => {
    const file = join(folder, 'mine.yaml')
    writeFileSync(file, 'của tôi')
    expect(await make('a', 'p37', '--out', file)).toMatchObject({ exit: 2 })
    expect(readFileSync(file, 'utf8')).toBe('của tôi')
    expect((await make('a', 'p37', '--out', join(folder, 'none', 'a.yaml'))).complained).toContain('[unwritable]')
  })

  it.each([
    ['a malformed id', 'a b', 'p37', '“a b” không phải mã'],
    ['an unknown unit', 'a', 'p3z', 'Có phải là “p30” (tỉnh Hải Dương, đến 30/06/2025)?'],
    [
      'a name where the id of a unit is wanted',
      'a',
      'Ninh Bình',
      'Có phải là “p37” (tỉnh Ninh Bình, đến 30/06/2025); “p37@2025-07-01” (tỉnh Ninh Bình)?',
    ],
    [
      'a name as it is typed without a Vietnamese keyboard',
      'a',
      'tinh ninh binh',
      'Có phải là “p37” (tỉnh Ninh Bình, đến 30/06/2025); “p37@2025-07-01” (tỉnh Ninh Bình)?',
    ],
    ['a unit that is like none', 'a', 'somewhere-else-entirely', 'thêm --units THƯ_MỤC'],
    ['a neighbourhood', 'a', 'n08779.anh-dung', 'Hãy nêu tỉnh, huyện hoặc xã'],
  ])('refuses %s', async (_, id, unit, sentence) => {
    const { exit, complained } = await make(id, unit)
    expect(exit).toBe(2)
    expect(complained).toContain(sentence)
  })

  it('names the options that it lacks', async () => {
    const { exit, complained } = await ask('new', 'province', 'a')
    expect(exit).toBe(2)
    expect(complained).toContain('--unit')
    expect(complained).toContain('--name')
  })
})
