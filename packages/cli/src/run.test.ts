import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commune2022 } from '@anlang/core'
import { nationalProcedures } from '@anlang/workflows'
import { afterAll, describe, expect, it } from 'vitest'
import type { Streams } from './output.js'
import { run } from './run.js'

const folder = mkdtempSync(join(tmpdir(), 'an-lang-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const askIn = async (streams: Partial<Streams>, ...args: string[]) => {
  const [printed, complained]: [string[], string[]] = [[], []]
  const exit = await run(args, {
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
    ...streams,
  })
  return { exit, printed: printed.join('\n'), complained: complained.join('\n') }
}
const ask = (...args: string[]) => askIn({}, ...args)

const inJson = async (...args: string[]) => {
  const { exit, printed, complained } = await ask(...args, '--json')
  return { exit, complained, ...JSON.parse(printed) }
}

describe('anlang verify', () => {
  it('finds every definition that ships sound, and says how much it walked', async () => {
    const { exit, printed, complained } = await ask('verify')
    expect({ exit, complained }).toEqual({ exit: 0, complained: '' })
    expect(printed.split('\n').filter((line) => line.startsWith('✓')).length).toBeGreaterThan(nationalProcedures.length)
    expect(printed).toContain('evaluate.neighbourhood 2022.1')
  })

  it('certifies the packs that ship', async () => {
    const file = join(folder, 'packs.json')
    expect((await ask('verify', '--certificate', file)).exit).toBe(0)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toContainEqual(
      expect.objectContaining({ overlay: expect.objectContaining({ id: 'ninh-binh' }) }),
    )
  })

  it('wants a file for a roster', async () => {
    expect(await ask('verify', '--roster', 'r.json')).toMatchObject({ exit: 2 })
  })
})

describe('anlang rules', () => {
  const file = join(folder, 'rules.json')
  const asked = (text: string) => {
    writeFileSync(file, text)
    return ask('rules', file)
  }

  it('reads a rule set', async () => {
    const { exit, printed } = await asked(JSON.stringify(commune2022))
    expect({ exit, printed }).toEqual({ exit: 0, printed: '✓ antt.commune 2022.1 (19 tiêu chí, 29 chỉ tiêu)' })
    expect(await inJson('rules', file)).toMatchObject({ sound: true, id: 'antt.commune', criteria: 19 })
  })

  it('names the place of a typo and what was probably meant', async () => {
    const { exit, complained } = await asked(
      JSON.stringify(commune2022).replaceAll('"figure":"plan"', '"figure":"plna"'),
    )
    expect(exit).toBe(1)
    expect(complained.replace(/:1:\d+:/, ':1:x:')).toBe(
      `${file}:1:x: xa-1b: Chỉ tiêu “plna” chưa được khai báo. Hãy khai báo hoặc sửa tên. Có phải là “plan”? [unknown_figure]`,
    )
    expect(await inJson('rules', file)).toMatchObject({
      exit: 1,
      diagnostics: [{ code: 'unknown_figure', place: 'xa-1b' }],
    })
  })

  it('reads YAML, and names line and column', async () => {
    const yaml = 'id: a\nversion: "1"\nscheme: a\nsubject: comune\n'
    const { exit, complained } = await asked(yaml)
    expect(exit).toBe(1)
    expect(complained).toContain(`${file}:4:10: `)
    expect(complained).toContain('Có phải là “commune”? [malformed]')
  })

  it('refuses ten megabytes without parsing them, and what is not there', async () => {
    expect((await asked(`[${'0,'.repeat(5_000_000)}0]`)).complained).toContain('[too_long]')
    expect((await ask('rules', join(folder, 'none.json'))).exit).toBe(2)
  })

  it('refuses what is no text in UTF-8', async () => {
    writeFileSync(file, Buffer.from([0xff, 0xfe, 0x7b, 0x00]))
    expect(await ask('rules', file)).toMatchObject({ exit: 2 })
    expect((await ask('rules', file)).complained).toContain('[not_utf8]')
  })
})

describe('anlang units', () => {
  it('names the files it needs when they are not there', async () => {
    const { exit, complained } = await ask('units', folder)
    expect(exit).toBe(2)
    expect(complained).toContain('units-before-2025-07-01.csv')
    expect(await ask('units', 'import', folder)).toEqual({ exit, printed: '', complained })
  })

  it('names the line of a fault', async () => {
    writeFileSync(join(folder, 'units-before-2025-07-01.csv'), 'code,level,name,parent\n01,planet,Thành phố Hà Nội,\n')
    writeFileSync(join(folder, 'units-since-2025-07-01.csv'), 'code,level,name,parent\n')
    writeFileSync(join(folder, 'lineage-2025-07-01.csv'), 'level,old_code,old_name,new_code,new_name,part\n')
    const { exit, complained } = await ask('units', folder)
    expect(exit).toBe(1)
    expect(complained).toContain('units-before-2025-07-01.csv: dòng 2: cột level: “planet” không hợp lệ.')
    expect(await inJson('units', folder)).toMatchObject({ diagnostics: [{ code: 'malformed_value', line: 2 }] })
  })

  it('counts the units on both sides of the reform', async () => {
    writeFileSync(join(folder, 'units-before-2025-07-01.csv'), 'code,level,name,parent\n')
    expect(await ask('units', 'import', folder)).toMatchObject({ exit: 0, complained: '' })
    expect(await inJson('units', 'import', folder)).toMatchObject({
      counts: [{ on: '2025-06-30' }, { on: '2025-07-01', province: 34 }],
    })
  })
})

describe('a command line that cannot be followed', () => {
  it.each([
    [['fly'], 'unknown_command', 'Có: verify, new, diff'],
    [['verfy'], 'unknown_command', 'Có phải là “verify”?'],
    [['audit'], 'wrong_words', 'Sau “audit” còn thiếu điều phải nêu'],
    [['simulate'], 'wrong_words', 'anlang simulate TỆP --journal TỆP_DỮ_LIỆU'],
    [['diff'], 'wrong_words', 'anlang diff TỆP [TỆP_CŨ]'],
    [['diff', 'a', 'b', 'c'], 'wrong_words', '3 từ theo sau'],
    [['new', 'commune', 'x'], 'wrong_words', 'anlang new province MÃ'],
    [['new', 'province', 'x'], 'missing_option', '“--unit”'],
    [['units', 'export', 'x'], 'wrong_words', 'anlang units --help'],
    [['diff', 'x', '--roster', 'r'], 'unknown_option', 'Có: --over, --units, --out'],
    [['diff', 'x', '--ovr', 'r'], 'unknown_option', 'Có phải là “--over”?'],
    [['diff', 'x', '--out'], 'missing_value', '“--out”'],
    [['diff', 'x', '--out', '--json=yes'], 'missing_value', '“--out”'],
    [['verify', '--notes=yes'], 'needless_value', '“--notes”'],
    [['explain', 'a', '--on', '2026-01-01', '--on', '2026-01-02'], 'repeated_option', '“--on”'],
    [['explain', 'a', '--on', '2026-02-30'], 'malformed_day', 'NNNN-TT-NN'],
    [['explain', 'a', '--over', 'b'], 'without_option', '“--overlay”'],
    [['journal', 'an-lang.db'], 'moved_command', 'nay là: anlang audit an-lang.db'],
    [['journal'], 'unfinished_command', 'anlang journal export SỔ'],
    [['journal', 'exprt', 'a.db'], 'unknown_command', 'Có phải là “journal export”?'],
    [['outbox', 'x'], 'unknown_command', 'Có: outbox status, outbox parked, outbox replay'],
    [['journal', 'export', 'a.db', '--into', 'b.db'], 'unknown_option', 'Có: --out'],
    [['journal', 'copy', 'a.db'], 'wrong_words', 'anlang journal copy SỔ_CŨ SỔ_MỚI'],
    [['journal', 'backup', 'a.db'], 'missing_option', 'Lệnh “journal backup” cần “--out”'],
    [['diagram', 'survey', '--overlay', 'a', '--overlay', 'b'], 'repeated_option', '“--overlay”'],
    [['journal', 'check'], 'wrong_words', 'anlang journal check MÔ_ĐUN'],
    [['journal', 'check', 'a.mjs', '--limit', 'soon'], 'malformed_number', '“--limit soon”'],
    [['journal', 'check', 'a.mjs', '--limit', '0'], 'malformed_number', '0,1 đến 3600'],
    [['key', 'xã'], 'missing_option', '“--out”'],
    [['checkpoint', 'a.db', '--key', 'a', '--key', 'b'], 'repeated_option', '“--key”'],
    [['audit', 'a.db', '--checkpoint', 'a.note'], 'without_option', '“--key”'],
    [['audit', 'a.db', '--key', 'a'], 'without_option', '“--checkpoint”'],
    [
      ['receipt', 'a.db', 'd-1', '--checkpoint', 'a', '--checkpoint', 'b', '--key', 'k'],
      'repeated_option',
      'HỒ_SƠ [SỐ]',
    ],
    [['receipt', 'a.db', 'd-1', '--key', 'k'], 'missing_option', '“--checkpoint”'],
    [['verify-receipt', 'a.json'], 'missing_option', '“--key”'],
    [['verifier-page', 'a.html', '--key', 'k'], 'wrong_words', 'anlang verifier-page --key KHÓA'],
    [['verify', '--lang', 'fr'], 'unknown_language', '“fr”'],
    [['--colour'], 'unknown_option', '--colour'],
    [[], 'no_command', 'Các lệnh:'],
  ])('is answered with why and how to call it, in one language: %j', async (args, code, why) => {
    const { exit, printed, complained } = await ask(...args)
    expect({ exit, printed }).toEqual({ exit: 2, printed: '' })
    expect(complained).toContain(`[${code}]`)
    expect(complained).toContain(why)
    expect(complained).not.toContain('FILE')
    expect((await ask('--lang', 'en', ...args)).complained).not.toContain('TỆP')
  })

  it('is answered in JSON where JSON is asked for', async () => {
    expect(await inJson('verfy', '--lang', 'en')).toMatchObject({
      complained: '',
      command: 'verfy',
      exit: 2,
      diagnostics: [{ code: 'unknown_command', sentence: 'There is no command “verfy”. Is “verify” meant?' }],
    })
    expect(await inJson('diff', 'a', '--colour')).toMatchObject({
      command: 'diff',
      exit: 2,
      diagnostics: [{ code: 'unknown_option' }],
    })
    expect(await inJson()).toMatchObject({ command: null, exit: 2, diagnostics: [{ code: 'no_command' }] })
  })
})

describe('help', () => {
  it('is of the whole command line, or of one command', async () => {
    expect(await ask('--help', '--lang', 'en')).toMatchObject({ exit: 0, complained: '' })
    for (const args of [
      ['diff', '--help'],
      ['help', 'diff'],
      ['diff', 'a', 'b', 'c', '-h'],
    ]) {
      expect((await ask(...args)).printed).toContain('anlang diff TỆP [TỆP_CŨ]')
    }
    for (const args of [
      ['journal', 'copy', '--help'],
      ['help', 'journal', 'copy'],
    ]) {
      expect((await ask(...args)).printed).toMatch(/^anlang journal copy: /)
    }
    expect(await inJson('--help')).toMatchObject({ command: null, exit: 0, help: expect.any(String) })
  })

  it('is of all commands that begin with the same word', async () => {
    const { printed } = await ask('outbox', '--help', '--lang', 'en')
    expect(printed).toContain('anlang outbox replay JOURNAL')
    expect(printed).toMatch(/^ {2}outbox parked +the messages that did not arrive/m)
    expect(printed).not.toContain('anlang verify')
  })

  it('is not needed to learn the version', async () => {
    expect((await ask('--version')).printed).toMatch(/^\d+\.\d+\.\d+/)
    expect(await inJson('-V')).toMatchObject({ version: expect.any(String) })
  })
})

describe('where it runs', () => {
  it('speaks the language of the surroundings', async () => {
    const { printed } = await askIn({ environment: { LANG: 'en_GB.UTF-8' } }, '--help')
    expect(printed).toContain('anlang COMMAND')
  })

  it('has colours on a terminal only', async () => {
    const file = join(folder, 'rules.json')
    writeFileSync(file, JSON.stringify(commune2022))
    expect((await askIn({ isTerminal: true, environment: {} }, 'rules', file)).printed).toContain('\u001b[32m✓')
    const environment = { NO_COLOR: '1' }
    expect((await askIn({ isTerminal: true, environment }, 'rules', file)).printed).not.toContain('\u001b')
  })
})
