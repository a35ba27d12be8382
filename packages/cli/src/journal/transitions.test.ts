import { openSqliteJournal } from '@anlang/adapters/sqlite-file'
import { fixedClock, trustingDirectory } from '@anlang/adapters/training'
import { createEngine } from '@anlang/workflows'
import { beforeAll, describe, expect, it } from 'vitest'
import { office } from '../office.fixture.js'

const { at, ask, inJson } = office('transitions')
const file = at('an-lang.db')

/** A covenant that a district was to recognise, and an evaluation of a commune that was merged on 1 July 2025. */
beforeAll(async () => {
  const opened = openSqliteJournal(file)
  if (!opened.ok) throw new Error('a new file can be opened')
  const clock = fixedClock('2023-03-03T08:00:00+07:00')
  const engine = createEngine({ journal: opened.value.journal, directory: trustingDirectory, clock })
  const village = 'n08779.anh-dung'
  const head = { position: 'neighbourhoodHead', unit: village, person: 'p-1' } as const
  const committee = { position: 'committee', unit: 'c08803', person: 'p-2' } as const
  const covenant = { procedure: 'covenant', subject: village, year: 2023, by: head }
  const drafted = await engine.open({ id: 'c-1', dossier: 'hương-ước', ...covenant })
  clock.moveTo('2025-03-03T08:00:00+07:00')
  const evaluation = { procedure: 'evaluate', subject: committee.unit, year: 2025, by: committee }
  const answers = [drafted, await engine.open({ id: 'c-2', dossier: 'xã', ...evaluation })]
  opened.value.close()
  const [refused] = answers.filter(({ ok }) => !ok)
  if (refused) throw new Error(JSON.stringify(refused))
})

const asked = (...more: readonly string[]) => ask('journal', 'transitions', file, ...more)

describe('anlang journal transitions', () => {
  it('names the dossiers that are to be closed or handed over, why, and who may, and changes nothing', async () => {
    const { exit, printed, complained } = await asked('--on', '2025-07-01')
    expect({ exit, complained }).toEqual({ exit: 0, complained: '' })
    const [moving, closing, summary] = printed.split('\n')
    expect(closing).toMatch(
      /^xã: Kết thúc hồ sơ của đơn vị không còn\. Xã Nhân Đạo đã được nhập vào xã Hải Lựu\. Hồ sơ của đơn vị cũ được kết thúc/,
    )
    expect(closing).toMatch(/Thẩm quyền: .*xã Hải Lựu; .*tỉnh Phú Thọ/)
    expect(moving).toMatch(
      /^hương-ước: Chuyển hồ sơ công nhận hương ước, quy ước từ huyện về xã\. .*chưa kiểm chứng.* Thẩm quyền: .*xã Hải Lựu/,
    )
    expect(summary).toBe(
      'Tính đến ngày 01/07/2025: 1 hồ sơ cần kết thúc vì đơn vị không còn, 1 hồ sơ cần chuyển sang quy trình hiện hành. Sổ không bị thay đổi gì.',
    )
    expect((await asked('--on', '2025-07-01')).printed).toBe(printed)
  })

  it('names none on a day on which all stands as it was', async () => {
    const { exit, printed } = await asked('--on', '2025-06-30', '--lang', 'en')
    expect([exit, printed]).toEqual([
      0,
      'As of 30/06/2025: 0 dossiers to be closed, as the unit is no more, 0 dossiers to be handed over to the procedure of today. Nothing was changed.',
    ])
  })

  it('answers programs with kinds, rules, heirs and offices', async () => {
    expect(await inJson('journal', 'transitions', file, '--on', '2025-07-01')).toMatchObject({
      command: 'journal transitions',
      exit: 0,
      on: '2025-07-01',
      dossiers: [
        { dossier: 'hương-ước', kind: 'migrate', rule: 'covenant-to-commune' },
        { dossier: 'xã', kind: 'close', change: 'merged', heirs: ['c08782@2025-07-01'] },
      ],
    })
  })
})
