import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { heldPositions } from '@anlang/workflows'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from './run.js'

const folder = mkdtempSync(join(tmpdir(), 'an-lang-verify-'))
afterAll(() => rmSync(folder, { recursive: true }))

const at = (name: string) => join(folder, name)
const write = (name: string, text: string) => {
  writeFileSync(at(name), text)
  return at(name)
}

const ask = async (...args: string[]) => {
  const [printed, complained, progress]: [string[], string[], string[]] = [[], [], []]
  const exit = await run(args, {
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line.replaceAll(`${folder}/`, '')),
    progress: (line) => progress.push(line),
  })
  return { exit, printed: printed.join('\n').replaceAll(`${folder}/`, ''), complained, progress }
}

const head = (id: string, unit: string, more = '') => `id: ${id}
unit: ${unit}
name: { vi: Tỉnh A, en: Province A }
from: 2025-07-01
${more}instruments:
  qd-1:
    number: 1/QĐ-UBND
    kind: { vi: Quyết định, en: Decision }
    title: { vi: Quy định, en: Rules }
    from: 2025-07-01
    standing: memory
`
const sound = `${head('tinh-a', 'p37@2025-07-01')}procedures:
  evaluate.neighbourhood:
    inserts:
      - command: giveFrontOpinion
        fact: FrontOpinionGiven
        before: recognise
        title: { vi: Mặt trận cho ý kiến, en: Give the opinion of the Front }
        by: [{ position: front, at: commune }]
        deadline: { workingDays: 1, whenPassed: remind, basis: { instrument: qd-1 } }
        basis: { instrument: qd-1 }
`

describe('a file that is sound', () => {
  const file = write('sound.yaml', sound)

  it('is told with what was proven, and what was not', async () => {
    const { exit, printed, complained, progress } = await ask('verify', file, '--lang', 'en')
    expect({ exit, complained }).toEqual({ exit: 0, complained: [] })
    expect(printed).toMatch(
      /^✓ Province A \(sound\.yaml\): sound, .*no looser than the nation, timely, cited: [\d,]+ procedures, [\d,]+ states\n/,
    )
    expect(printed).toContain('that every step is staffed was not proven')
    expect(progress[0]).toContain('(1/1)')
    expect(progress.at(-1)).toBe('')
  })

  it('is certified', async () => {
    const certificate = at('certificate.json')
    expect((await ask('verify', file, '--certificate', certificate)).exit).toBe(0)
    expect(JSON.parse(readFileSync(certificate, 'utf8'))).toMatchObject([{ overlay: { id: 'tinh-a' } }])
    expect((await ask('verify', file, '--certificate', at('none/c.json'))).exit).toBe(2)
  })

  it('says in JSON what it says in words', async () => {
    const { printed, complained } = await ask('verify', file, '--json')
    expect(complained).toEqual([])
    expect(JSON.parse(printed)).toMatchObject({
      command: 'verify',
      exit: 0,
      overlays: [{ id: 'tinh-a', sound: true, proven: ['sound', 'refines', 'tightens', 'timely', 'cited'] }],
      diagnostics: [],
    })
  })

  it('may lie over another file', async () => {
    const below = write('below.yaml', head('xa-b', 'c14620@2025-07-01', 'over: tinh-a\n'))
    expect(await ask('verify', below)).toMatchObject({
      exit: 1,
      complained: [expect.stringContaining('below.yaml:5:7: xa-b: Không có định nghĩa “tinh-a”')],
    })
    expect(await ask('verify', below, file)).toMatchObject({ exit: 0, complained: [] })
  })
})

describe('a roster', () => {
  const file = write('staffed.yaml', sound)

  it('lets staffing be proven, or tells who is missing', async () => {
    const subjects = ['c14620@2025-07-01']
    const offices = [...subjects, 'p37@2025-07-01', 'bo-cong-an'].flatMap((unit) =>
      heldPositions.flatMap((position) =>
        ['a', 'b'].map((who) => ({ position, unit, person: `${who}/${position}@${unit}` })),
      ),
    )
    const roster = write('roster.json', JSON.stringify({ on: '2025-08-01', offices, subjects }))
    const { exit, printed } = await ask('verify', file, '--roster', roster)
    expect(exit).toBe(0)
    expect(printed).toContain('bước nào cũng có người làm')
    const nobody = write('nobody.json', JSON.stringify({ on: '2025-08-01', offices: [], subjects: [] }))
    expect((await ask('verify', file, '--roster', nobody)).complained.join('\n')).toContain('[roster_elsewhere]')
    const empty = write(
      'empty.json',
      JSON.stringify({ on: '2025-08-01', offices: [], subjects: ['c14620@2025-07-01'] }),
    )
    const missing = await ask('verify', file, '--roster', empty)
    expect(missing.exit).toBe(1)
    expect(missing.complained.join('\n')).toContain('[nobody_holds]')
  })

  it('is refused when it is not of its shape', async () => {
    const roster = write('malformed.json', '{\n  "on": "2025-08-01",\n  "offices": 3,\n  "subjects": []\n}')
    expect(await ask('verify', file, '--roster', roster)).toMatchObject({
      exit: 1,
      complained: ['malformed.json:3:14: “offices” phải là danh sách. [malformed_roster]'],
    })
    expect((await ask('verify', file, '--roster', at('nowhere.json'))).exit).toBe(2)
  })
})

describe('a file with faults', () => {
  const told = async (text: string) => (await ask('verify', write('faulty.yaml', text))).complained

  it('names line and column of each, in the order of the file', async () => {
    const faulty = sound
      .replace('before: recognise', 'before: recognize')
      .concat('    shortens:\n      recogniz: { workingDays: 1, basis: { instrument: qd-1 } }\n')
      .concat('  evaluate.neighbourhod: {}\n')
    expect((await told(faulty)).map((line) => line.replace(/: .* \[/, ' ['))).toEqual([
      'faulty.yaml:17:17 [unknown_act]',
      'faulty.yaml:23:7 [unknown_act]',
      'faulty.yaml:24:3 [unknown_procedure]',
    ])
  })

  it.each([
    ['a key that nobody knows', `${sound}removes: [xa-4b]\n`, 22, 1, 'removes'],
    ['a value that is missing', sound.replace(/^name:.*\n/m, ''), 1, 1, 'malformed_overlay'],
    [
      'a looser limit',
      `${sound}ruleSets:\n  antt.commune:\n    tightens:\n      xa-4b:\n        - { from: 2025-07-01, value: 60, basis: { instrument: qd-1 } }\n`,
      26,
      11,
      'loosens',
    ],
    ['an unknown position', sound.replace('position: front', 'position: fornt'), 19, 26, 'unknown_position'],
    ['an unknown unit', sound.replace('p37@2025-07-01', 'p370'), 2, 7, 'unknown_unit'],
    ['broken syntax', `${sound}models: [\n`, 23, 1, 'syntax_error'],
    ['a key that stands twice', `${sound}unit: p26\n`, 22, 1, 'duplicate_key'],
    ['an empty file', '', 1, 1, 'empty'],
  ])('names the place of %s', async (_, text, line, column, code) => {
    const lines = await told(text)
    expect(lines[0]).toMatch(new RegExp(`^faulty\\.yaml:${line}:${column}: .*\\[${code}\\]$`))
  })

  it.each([
    ['at its top', sound.replace('procedures:', 'procedure:'), 'procedures'],
    ['within a step', sound.replace('deadline:', 'dealine:'), 'deadline'],
    ['within an instrument', sound.replace('standing:', 'standng:'), 'standing'],
  ])('names the key that was probably meant: %s', async (_, text, key) => {
    expect(await told(text)).toContainEqual(
      expect.stringMatching(new RegExp(`Không có mục “.*Có phải là “${key}”\\? \\[malformed_overlay\\]$`)),
    )
  })

  it('gives the same in JSON', async () => {
    const file = write('faulty.json', JSON.stringify({ id: 'a', unit: 'p26', name: { vi: 'A' } }, null, 2))
    const { exit, printed } = await ask('verify', file, '--json', '--lang', 'en')
    expect(exit).toBe(1)
    expect(JSON.parse(printed)).toMatchObject({
      exit: 1,
      overlays: [{ sound: false }],
      diagnostics: [{ code: 'malformed_overlay', line: 4, column: 3, path: ['name', 'en'], place: 'a' }],
    })
  })

  it('is not certified, and neither are the others', async () => {
    const certificate = at('not-written.json')
    const [good, bad] = [write('good.yaml', sound), write('bad.yaml', 'id: b\n')]
    const { exit, complained } = await ask('verify', good, bad, '--certificate', certificate)
    expect(exit).toBe(1)
    expect(complained.at(-1)).toContain('[not_certified]')
    expect(() => readFileSync(certificate)).toThrow('ENOENT')
  })

  it('is told when it speaks for the unit of another on the same days', async () => {
    const [one, two] = [write('one.yaml', sound), write('two.yaml', head('tinh-b', 'p37@2025-07-01'))]
    const { exit, complained } = await ask('verify', one, two)
    expect(exit).toBe(1)
    expect(complained).toContainEqual(expect.stringMatching(/^two\.yaml:2:7: .*\[contradicts_overlay\]$/))
    const again = write('again.yaml', head('tinh-a', 'p01'))
    expect((await ask('verify', one, again)).complained).toContainEqual(
      expect.stringMatching(/^again\.yaml:1:5: .*\[contradicts_overlay\]$/),
    )
  })

  it('may speak in the place of a pack', async () => {
    const own = 'id: cua-toi\nunit: p37\nname: { vi: Ninh Bình, en: Ninh Bình }\n'
    expect(await ask('verify', write('own.yaml', own))).toMatchObject({ exit: 0, complained: [] })
  })

  it('could not be asked when it is not there', async () => {
    expect(await ask('verify', at('nowhere.yaml'))).toMatchObject({ exit: 2 })
  })
})

describe('notes', () => {
  it('are counted, and printed when asked for', async () => {
    const file = write(
      'noted.yaml',
      `${head('tinh-a', 'p37@2025-07-01')}procedures:\n  survey:\n    rewords:\n      title: { vi: Khảo sát, en: Survey }\n`,
    )
    expect((await ask('verify', file)).printed).toMatch(/\d ghi chú \(xem bằng --notes\)/)
    expect((await ask('verify', file, '--notes')).printed).toMatch(/\d ghi chú:\n {2}- survey/)
  })
})
