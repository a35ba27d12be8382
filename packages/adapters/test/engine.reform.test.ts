import { neighbourhood2022 } from '@anlang/core'
import { type ActCommand, type Actor, createEngine, type DocumentKind, type OpenCommand } from '@anlang/workflows'
import { soundNeighbourhood } from '@anlang/workflows/testing'
import { describe, expect, it } from 'vitest'
import { memoryJournal } from '../src/memory/index.js'
import { fixedClock, trustingDirectory } from '../src/training/index.js'

const village = 'n08779.anh-dung'
const head: Actor = { position: 'neighbourhoodHead', unit: village, person: 'p-1' }

const setUp = () => {
  const clock = fixedClock('2024-03-10T08:00:00+07:00')
  const engine = createEngine({ journal: memoryJournal(), clock, directory: trustingDirectory })
  return { clock, engine }
}

const paper = (kind: DocumentKind, on: string) => ({ kind, number: '01/VB', on })
const open: OpenCommand = { id: 'c-1', dossier: 'd-1', procedure: 'evaluate', subject: village, year: 2024, by: head }
const register: ActCommand = {
  id: 'c-2',
  dossier: 'd-1',
  act: 'register',
  by: head,
  data: {
    documents: [paper('registration_form', '2024-03-10'), paper('party_resolution', '2024-02-20')],
    figures: soundNeighbourhood,
  },
}
const selfAssess = {
  id: 'c-3',
  dossier: 'd-1',
  act: 'selfAssess',
  by: head,
  data: {
    documents: (['submission', 'result_report', 'meeting_minutes'] as const).map((kind) => paper(kind, '2024-12-20')),
  },
} satisfies ActCommand
const standingOf = (unit: string): Actor => ({ position: 'steeringStanding', unit, person: 'p-2' })

describe('when xã Bạch Lưu becomes part of xã Hải Lựu on 1 January 2025', () => {
  it('what waited for its office waits for the office of the new commune', async () => {
    const { clock, engine } = setUp()
    await engine.open(open)
    await engine.act(register)
    clock.moveTo('2024-12-20T08:00:00+07:00')
    expect((await engine.act(selfAssess)).ok).toBe(true)
    expect(await engine.inbox(standingOf('c08779'))).toMatchObject([{ dossier: 'd-1', act: 'appraise' }])

    clock.moveTo('2025-01-02T08:00:00+07:00')
    expect(await engine.inbox(standingOf('c08782@2025-01-01'))).toMatchObject([
      { dossier: 'd-1', act: 'appraise', unit: 'c08782@2025-01-01' },
    ])
    const appraise = { id: 'c-4', dossier: 'd-1', act: 'appraise', by: standingOf('c08782@2025-01-01'), data: {} }
    expect(await engine.act({ ...appraise, id: 'c-5', by: standingOf('c08779') })).toMatchObject({
      refusals: [{ code: 'wrong_office' }],
    })
    expect((await engine.act(appraise)).ok).toBe(true)
  })

  it('a dossier about the old commune can only be ended, by the office of the new one', async () => {
    const { clock, engine } = setUp()
    const committee = (unit: string): Actor => ({ position: 'committee', unit, person: 'p-3' })
    await engine.open({ ...open, subject: 'c08779', by: committee('c08779') })
    clock.moveTo('2025-01-02T08:00:00+07:00')
    const act = (name: string, unit: string) =>
      engine.act({ id: `c-${name}-${unit}`, dossier: 'd-1', act: name, by: committee(unit), data: {} })
    expect(await act('register', 'c08782@2025-01-01')).toMatchObject({
      refusals: [{ code: 'outside_unit_life' }, { code: 'missing_documents' }],
    })
    expect(await act('withdrawEvaluation', 'c08779')).toMatchObject({ refusals: [{ code: 'wrong_office' }] })
    expect(await act('withdrawEvaluation', 'c08782@2025-01-01')).toMatchObject({
      ok: true,
      value: { dossier: { value: 'withdrawn' } },
    })
  })
})

describe('when the province is merged on 1 July 2025', () => {
  const province = {
    id: 'vinh-phuc',
    unit: 'p26',
    name: { vi: 'Vĩnh Phúc', en: 'Vĩnh Phúc' },
    instruments: {
      'qd-1-2024': {
        number: '1/2024/QĐ-UBND',
        kind: { vi: 'Quyết định', en: 'Decision' },
        title: neighbourhood2022.title,
        from: '2022-02-10',
        standing: 'verified',
      },
    },
    ruleSets: {
      'antt.neighbourhood': {
        figures: { cameras: { type: 'count', label: { vi: 'Số camera', en: 'Cameras' } } },
        adds: [
          {
            id: 'vp-1',
            text: { vi: 'Có camera', en: 'There are cameras' },
            basis: { instrument: 'qd-1-2024', at: '1' },
            rule: {
              kind: 'compare',
              figure: 'cameras',
              bound: 'atLeast',
              limit: [{ from: '2022-02-10', value: 1, basis: { instrument: 'qd-1-2024', at: '1' } }],
            },
          },
        ],
      },
    },
  } as const

  it('a figure that only its rules knew stays on file and stops nobody', async () => {
    const clock = fixedClock('2025-03-10T08:00:00+07:00')
    const engine = createEngine({ journal: memoryJournal(), clock, directory: trustingDirectory, province })
    await engine.open({ ...open, year: 2025 })
    const documents = [paper('registration_form', '2025-03-10'), paper('party_resolution', '2025-02-20')]
    const figures = { ...soundNeighbourhood, cameras: 0 }
    const registered = await engine.act({ ...register, data: { documents, figures } })
    expect(registered).toMatchObject({ ok: true, value: { dossier: { assessment: { verdict: 'not_met' } } } })

    clock.moveTo('2025-07-10T08:00:00+07:00')
    const data = { documents: selfAssess.data.documents.map((one) => ({ ...one, on: '2025-07-09' })) }
    expect((await engine.act({ ...selfAssess, data })).ok).toBe(true)
    const allowed = await engine.allowed({ dossier: 'd-1', by: head })
    expect(
      allowed.ok && allowed.value.filter(({ refusals }) => refusals.length === 0).map(({ step }) => step.command),
    ).toEqual(['withdrawEvaluation'])
  })
})
