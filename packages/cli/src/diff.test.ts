import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from './run.js'

const folder = mkdtempSync(join(tmpdir(), 'an-lang-diff-'))
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string) => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}
const ask = async (...args: string[]) => {
  const [printed, complained]: [string[], string[]] = [[], []]
  const exit = await run(args, {
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line.replaceAll(`${folder}/`, '')),
  })
  return { exit, printed: printed.join('\n').replaceAll(`${folder}/`, ''), complained: complained.join('\n') }
}

const of = (title: string) => `id: tinh-a
unit: p26
name: { vi: Tỉnh *A*, en: Province A }
to: 2025-06-30
procedures:
  survey:
    rewords:
      title: { vi: "${title}", en: Survey here }
`

describe('anlang diff', () => {
  const file = write('new.yaml', of('Khảo sát tại chỗ'))
  const older = write('old.yaml', of('Khảo sát'))

  it('is Markdown of what a file changes', async () => {
    const { exit, printed } = await ask('diff', file)
    expect(exit).toBe(0)
    expect(printed).toMatch(/^# Tỉnh \\\*A\\\*\n\n## Phạm vi\n\n- Đơn vị: tỉnh Vĩnh Phúc\. Mã: tinh-a\./)
    expect(printed).toMatch(/- Tên quy trình: .+ → \*\*Khảo sát tại chỗ\*\*\.$/)
  })

  it('is Markdown of what is other than in the older version', async () => {
    const { exit, printed } = await ask('diff', file, older)
    expect(exit).toBe(0)
    expect(printed).toMatch(/^# Tỉnh \\\*A\\\*: so với old\.yaml\n\n## Quy trình: .+\n\n- Sửa: ~~.+~~ → .+$/)
    expect((await ask('diff', file, file, '--lang', 'en')).printed).toBe(
      '# Province A: against new.yaml\n\nIt changes nothing.',
    )
  })

  it('answers JSON', async () => {
    expect(JSON.parse((await ask('diff', file, '--json')).printed)).toMatchObject({
      command: 'diff',
      exit: 0,
      overlay: 'tinh-a',
      parts: [{ key: 'about' }, { key: 'procedure survey', items: [{ key: 'title' }] }],
      diagnostics: [],
    })
  })

  it('names the place of what is not of its shape, and what is not there', async () => {
    const faulty = write('faulty.yaml', `${of('Khảo sát')}removes: []\n`)
    expect(await ask('diff', faulty)).toMatchObject({ exit: 1, printed: '' })
    expect((await ask('diff', file, faulty)).complained).toMatch(/^faulty\.yaml:9:1: .*\[removes\]$/)
    const below = write('below.yaml', `${of('Khảo sát')}over: nowhere\n`)
    expect((await ask('diff', below)).complained).toMatch(/^below\.yaml:9:7: .*\[unknown_overlay\]$/)
    expect((await ask('diff', join(folder, 'none.yaml'))).exit).toBe(2)
  })
})
