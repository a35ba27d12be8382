import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteJournal } from '@anlang/adapters/sqlite-file'
import { fixedClock, trustingDirectory } from '@anlang/adapters/training'
import { createEngine, type DocumentKind } from '@anlang/workflows'
import { soundNeighbourhood } from '@anlang/workflows/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stricterOverlay } from './overlays.fixture.js'
import { run } from './run.js'

const folder = mkdtempSync(join(tmpdir(), 'an-lang-simulate-'))
afterAll(() => rmSync(folder, { recursive: true }))

const [journal, overlay, page] = ['an-lang.db', 'tinh.yaml', 'report.html'].map((name) => join(folder, name))

const ask = async (...args: readonly (string | undefined)[]) => {
  const [printed, complained]: [string[], string[]] = [[], []]
  const exit = await run(
    args.map((word) => word ?? ''),
    { print: (line) => printed.push(line), complain: (line) => complained.push(line) },
  )
  return { exit, printed: printed.join('\n'), complained: complained.join('\n') }
}

/** A village that registers and assesses itself in 2022. */
beforeAll(async () => {
  const opened = openSqliteJournal(journal ?? '')
  if (!opened.ok) throw new Error('a new file can be opened')
  const clock = fixedClock('2022-03-01T08:00:00+07:00')
  const engine = createEngine({ journal: opened.value.journal, directory: trustingDirectory, clock })
  const by = { position: 'neighbourhoodHead', unit: 'n08779.anh-dung', person: 'p-1' } as const
  const papers = (on: string, ...kinds: readonly DocumentKind[]) => kinds.map((kind) => ({ kind, number: '01/VB', on }))
  await engine.open({ id: 'c-1', dossier: 'hồ-sơ-1', procedure: 'evaluate', subject: by.unit, year: 2022, by })
  const documents = papers('2022-03-01', 'registration_form', 'party_resolution')
  await engine.act({
    id: 'c-2',
    dossier: 'hồ-sơ-1',
    act: 'register',
    by,
    data: { documents, figures: soundNeighbourhood },
  })
  const brought = papers('2022-03-01', 'submission', 'result_report', 'meeting_minutes')
  await engine.act({ id: 'c-3', dossier: 'hồ-sơ-1', act: 'selfAssess', by, data: { documents: brought } })
  opened.value.close()
  writeFileSync(overlay ?? '', stricterOverlay)
})

describe('anlang simulate', () => {
  it('tells what would have become of the dossiers of a data file', async () => {
    const { exit, printed } = await ask('simulate', overlay, '--journal', journal)
    expect(exit).toBe(0)
    expect(printed).toContain('# Nếu đã áp dụng “Tỉnh A”')
    expect(printed).toContain(
      'hồ-sơ-1 | Đã dừng lại giữa chừng | “Họp tự đánh giá, trình hồ sơ”: thiếu Văn bản tham gia ý kiến',
    )
  })

  it('writes a page, and answers as JSON', async () => {
    const { exit, printed } = await ask('simulate', overlay, '--journal', journal, '--out', page, '--json')
    expect(exit).toBe(0)
    expect(JSON.parse(printed)).toMatchObject({ command: 'simulate', counts: { stopped: 1 }, byAct: { selfAssess: 1 } })
    expect(readFileSync(page ?? '', 'utf8')).toContain('<svg')
  })

  it('replays them under what lies over another file, too', async () => {
    const above = join(folder, 'above.yaml')
    writeFileSync(above, 'id: tinh-a\nunit: p26\nname: { vi: A, en: A }\nfrom: 2022-02-10\nto: 2025-06-30\n')
    const below = join(folder, 'below.yaml')
    writeFileSync(below, stricterOverlay.replace('id: tinh-a\nunit: p26', 'id: huyen-b\nunit: d253\nover: tinh-a'))
    const answer = await ask('simulate', below, '--over', above, '--journal', journal, '--json')
    expect(JSON.parse(answer.printed)).toMatchObject({ overlay: 'huyen-b', counts: { stopped: 1 } })
    expect((await ask('simulate', below, '--journal', journal)).complained).toContain('--over TỆP. [unknown_overlay]')
  })

  it('refuses an overlay that does not verify, at its place, and a data file that is not there', async () => {
    const broken = join(folder, 'broken.yaml')
    writeFileSync(broken, stricterOverlay.replace('selfAssess', 'selfAsses'))
    const faulty = await ask('simulate', broken, '--journal', journal)
    expect(faulty).toMatchObject({ exit: 1, printed: '' })
    expect(faulty.complained).toContain('broken.yaml:9:7')
    expect((await ask('simulate', overlay, '--journal', join(folder, 'none.db'))).exit).toBe(2)
    expect((await ask('simulate', overlay)).complained).toContain('--journal')
  })
})

describe('anlang upgrade', () => {
  it('writes a file that speaks in the words of today as it is, where another is to be written', async () => {
    const other = join(folder, 'same.yaml')
    expect((await ask('upgrade', overlay, '--out', other)).exit).toBe(0)
    expect(readFileSync(other, 'utf8')).toBe(readFileSync(overlay ?? '', 'utf8'))
  })

  it('leaves a file alone that speaks in the words of today, and refuses one that does not verify', async () => {
    const before = readFileSync(overlay ?? '', 'utf8')
    expect(await ask('upgrade', overlay)).toMatchObject({ exit: 0 })
    expect(readFileSync(overlay ?? '', 'utf8')).toBe(before)
    const other = join(folder, 'other.yaml')
    writeFileSync(other, stricterOverlay.replace('selfAssess', 'selfAsses'))
    expect(await ask('upgrade', other)).toMatchObject({ exit: 1 })
    expect((await ask('upgrade', join(folder, 'none.yaml'))).exit).toBe(2)
  })
})
