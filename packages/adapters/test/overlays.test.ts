import { type Certificate, type Province, refusalNames, verifyProvince } from '@anlang/workflows'
import { soundNeighbourhood } from '@anlang/workflows/testing'
import { describe, expect, it } from 'vitest'
import { at, commune, openOffice, papers, village } from './office.js'

const basis = { instrument: 'tt-124-2021', at: '8.1', unverified: true } as const

const province: Province = {
  id: 'vinh-phuc',
  unit: 'p26',
  name: { vi: 'Vĩnh Phúc', en: 'Vĩnh Phúc' },
  from: '2022-02-10',
  to: '2025-06-30',
  models: [{ id: 'mo-hinh-tinh', name: { vi: 'Mô hình tỉnh', en: 'Model' }, domains: [] }],
  procedures: {
    'evaluate.neighbourhood': {
      inserts: [
        {
          before: 'recognise',
          command: 'giveFrontOpinion',
          fact: 'FrontOpinionGiven',
          title: { vi: 'Mặt trận Tổ quốc cho ý kiến', en: 'Opinion of the Fatherland Front' },
          by: [{ position: 'front', at: 'commune' }],
          accepts: ['opinion_letter'],
          deadline: { workingDays: 3, whenPassed: 'remind', basis },
          basis,
        },
      ],
    },
  },
}

/** The district asks for a paper more; its own commune says nothing. */
const district: Province = {
  id: 'song-lo',
  unit: 'd253',
  over: 'vinh-phuc',
  name: { vi: 'Sông Lô', en: 'Sông Lô' },
  from: '2022-02-10',
  to: '2025-06-30',
  procedures: {
    'evaluate.neighbourhood': { requires: { appraise: [{ kind: 'documents', documents: ['appraisal_record'] }] } },
  },
}

const head = at('neighbourhoodHead', village)
const standing = at('steeringStanding', commune)
const evaluation = { dossier: 'hồ-sơ-1', procedure: 'evaluate', subject: village, year: 2022, by: head } as const

const deeds = [
  {
    on: '2022-03-01',
    by: head,
    act: 'register',
    data: { documents: papers('2022-03-01', 'registration_form', 'party_resolution'), figures: soundNeighbourhood },
  },
  {
    on: '2022-11-02',
    by: head,
    act: 'selfAssess',
    data: { documents: papers('2022-11-02', 'submission', 'result_report', 'meeting_minutes') },
  },
] as const
const appraisal = {
  on: '2022-11-03',
  by: standing,
  act: 'appraise',
  data: { documents: papers('2022-11-03', 'appraisal_record') },
} as const
const recognition = {
  on: '2022-11-09',
  by: at('chairman', commune),
  act: 'recognise',
  data: { documents: papers('2022-11-09', 'recognition_decision') },
} as const

describe('an engine with overlays', () => {
  it('runs the steps that a province puts in, in its own units alone', async () => {
    const office = openOffice({ province })
    await office.open(evaluation, '2022-03-01')
    await office.run('hồ-sơ-1', [...deeds, appraisal])
    expect(await office.act('hồ-sơ-1', recognition)).toMatchObject({
      refusals: [{ code: 'awaits_step', first: 'giveFrontOpinion' }],
    })
    const front = at('front', commune)
    expect(await office.engine.inbox(front)).toMatchObject([{ act: 'giveFrontOpinion', due: '2022-11-08' }])
    const data = { documents: papers('2022-11-08', 'opinion_letter') }
    await office.run('hồ-sơ-1', [{ on: '2022-11-08', by: front, act: 'giveFrontOpinion', data }, recognition])
    const view = await office.engine.dossier('hồ-sơ-1')
    expect(view).toMatchObject({
      value: { dossier: { value: 'recognised', procedure: { version: '2022.1+vinh-phuc' } } },
    })
  })

  it('calls positions as the overlay of the place does', () => {
    const standing138 = { vi: 'Thường trực Ban Chỉ đạo 138', en: 'Standing body of committee 138' }
    const { engine } = openOffice({ province: { ...province, positions: { steeringStanding: standing138 } } })
    const on = '2022-03-01'
    const names = refusalNames({ units: engine.units, on, positions: engine.positionsFor(village, on) }, 'vi')
    expect(names.office(standing)).toBe('Thường trực Ban Chỉ đạo 138 xã Bạch Lưu')
    expect(engine.positionsFor('c14620', on)).toEqual({})
  })

  it('lays a district over its province: what either asks for holds', async () => {
    const office = openOffice({ province, overlays: [district] })
    await office.open(evaluation, '2022-03-01')
    await office.run('hồ-sơ-1', deeds)
    expect(await office.act('hồ-sơ-1', { ...appraisal, data: {} })).toMatchObject({
      refusals: [{ code: 'missing_documents', documents: ['appraisal_record'] }],
    })
    await office.run('hồ-sơ-1', [appraisal])
    expect(await office.engine.current('hồ-sơ-1')).toMatchObject({
      value: { value: 'appraised', procedure: { version: '2022.1+vinh-phuc+song-lo' } },
    })
  })

  it('lets a dossier go on under the overlay it was opened under after that has ended', async () => {
    const office = openOffice({ province })
    const year = { ...evaluation, year: 2024 }
    await office.open(year, '2024-03-01')
    office.on('2025-07-02')
    const { procedure } = (await office.engine.current('hồ-sơ-1')).ok ? year : { procedure: '' }
    expect(procedure).toBe('evaluate')
    expect(await office.engine.allowed({ dossier: 'hồ-sơ-1', by: head })).toMatchObject({ ok: true })
  })
})

describe('an engine in production', () => {
  const certificates = (...overlays: readonly Province[]): readonly Certificate[] =>
    overlays.flatMap((overlay) => {
      const { certificate } = verifyProvince(overlay, { known: overlays })
      return certificate ? [certificate] : []
    })

  it('runs an overlay with the certificate of its verification', () => {
    const given = certificates(province, district)
    expect(given).toHaveLength(2)
    expect(() => openOffice({ province, overlays: [district], production: { certificates: given } })).not.toThrow()
  })

  it('does not start without one, nor with that of what the overlay was before', () => {
    const start = (overlay: Province, given: readonly Certificate[]) => () =>
      openOffice({ province: overlay, production: { certificates: given } })
    expect(start(province, [])).toThrow('vinh-phuc')
    expect(start({ ...province, to: '2024-12-31' }, certificates(province))).toThrow('đã sửa sau khi kiểm chứng')
  })
})
