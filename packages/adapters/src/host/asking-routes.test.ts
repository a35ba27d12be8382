import { describe, expect, it } from 'vitest'
import { type DeskServed, serveDesk } from '../../test/desk-served.js'
import { codeOf, given, id, work } from '../../test/desk-work.js'
import { papers, village } from '../../test/office.js'

const worked = async (...steps: Parameters<typeof work>[1][]) => {
  const desk = await serveDesk('in the page')
  await work(desk, ...steps)
  return desk
}

/** Takes the recognition back, as far as a decision. */
const revoke = async (desk: DeskServed, decision: 'revokeRecognition' | 'keepRecognition') => {
  const opening = { dossier: 'hủy', procedure: 'revoke', subject: village, year: 2022, follows: id }
  desk.clock.moveTo('2022-12-05T08:00:00+07:00')
  given(await desk.clientOf('thường-trực').open(opening, { key: 'huy' }))
  const figures = { 'recognition.flawed': true, 'year.spoilt': false }
  const on = '2022-12-05'
  for (const [person, act, data] of [
    ['thường-trực', 'proposeRevocation', { documents: papers(on, 'submission'), figures, reason: 'new_evidence' }],
    ['công-an', 'supportAsPolice', {}],
    ['mặt-trận', 'supportAsFront', {}],
    [
      'chủ-tịch',
      decision,
      {
        reason: 'new_evidence',
        ...(decision === 'revokeRecognition' ? { documents: papers(on, 'revocation_decision') } : {}),
      },
    ],
  ] as const) {
    given(await desk.clientOf(person).act('hủy', { act, data }, { key: act }))
  }
}

describe('the registers', () => {
  it('say of a recognition that was revoked that it stands no more, and by which paper', async () => {
    const desk = await worked('register', 'selfAssess', 'appraise', 'recognise')
    const client = desk.clientOf('công-an')
    // what was read before is read on from there
    expect(given(await client.register('recognised')).rows[0]?.undone).toBeNull()
    await revoke(desk, 'revokeRecognition')
    const { rows } = given(await client.register('recognised'))
    expect(rows).toMatchObject([
      {
        id,
        undone: {
          dossier: 'hủy',
          state: 'Đã hủy bỏ',
          on: '2022-12-05',
          decision: { label: 'Quyết định hủy bỏ công nhận' },
        },
      },
    ])
    expect(given(await client.register('cancelled')).rows).toMatchObject([{ id: 'hủy', undone: null }])
  })

  it('say nothing of the kind where the recognition was kept', async () => {
    const desk = await worked('register', 'selfAssess', 'appraise', 'recognise')
    await revoke(desk, 'keepRecognition')
    expect(given(await desk.clientOf('công-an').register('recognised')).rows[0]?.undone).toBeNull()
    expect(given(await desk.clientOf('công-an').register('cancelled')).rows).toEqual([])
  })

  it('hold what was recognised, with who decided and by which paper', async () => {
    const desk = await worked('register', 'selfAssess', 'appraise', 'recognise')
    const { title, rows, next } = given(await desk.clientOf('công-an').register('recognised'))
    expect([title, next]).toEqual(['Đã công nhận', null])
    expect(rows).toMatchObject([
      {
        id,
        on: '2022-11-10',
        subject: { id: village, name: 'thôn Anh Dũng' },
        by: { name: 'Chủ tịch Ủy ban nhân dân xã Bạch Lưu' },
        decision: { label: 'Quyết định công nhận', number: '01/VB' },
      },
    ])
    expect(given(await desk.clientOf('công-an').register('commended')).rows).toEqual([])
  })

  it('hold nothing of what is still under way', async () => {
    const desk = await worked('register', 'selfAssess', 'appraise')
    expect(given(await desk.clientOf('công-an').register('recognised')).rows).toEqual([])
  })

  it('come in pages', async () => {
    const desk = await worked('register', 'selfAssess', 'appraise', 'recognise')
    const client = desk.clientOf('công-an')
    const first = given(await client.register('recognised', { limit: 1 }))
    // a page that is full and the last says so: nobody is led to an empty one
    expect([first.rows.length, first.next]).toEqual([1, null])
    expect(given(await client.register('recognised', { limit: 1, after: id }))).toMatchObject({ rows: [], next: null })
  })

  it('are four, and a fifth is no address', async () => {
    const desk = await worked()
    const headers = { 'x-anlang-persona': encodeURIComponent('chủ-tịch') }
    const answer = await desk.host.fetch(new Request(`${desk.base}/registers/x`, { headers }))
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ code: 'unknown_register' })
  })
})

describe('what an office may open', () => {
  it('is what begins with one of its steps, for the units it is asked about', async () => {
    const desk = await worked()
    const { procedures } = given(await desk.clientOf('trưởng-thôn').procedures())
    const evaluation = procedures.find(({ procedure }) => procedure === 'evaluate')
    expect(evaluation).toMatchObject({
      subjects: expect.arrayContaining(['neighbourhood']),
      units: [{ id: village, name: 'thôn Anh Dũng' }],
      years: [2022, 2021],
      follows: { required: false },
    })
    expect(procedures.some(({ procedure }) => procedure === 'survey')).toBe(false)
  })

  it('is opened as it is told', async () => {
    const desk = await serveDesk('in the page')
    const client = desk.clientOf('trưởng-thôn')
    const told = given(await client.procedures()).procedures.find(({ procedure }) => procedure === 'evaluate')
    if (!told) throw new Error('the head of a neighbourhood registers it')
    const opening = { procedure: told.procedure, subject: told.units[0]?.id ?? '', year: told.years[0] ?? 0 }
    expect(codeOf(await client.open({ dossier: id, ...opening }, { key: 'k' }))).toBe('accepted')
  })

  it('is nothing that needs a model where no model is known', async () => {
    const desk = await serveDesk('in the page')
    const names = given(await desk.clientOf('công-an').procedures()).procedures.map(({ procedure }) => procedure)
    expect(names).not.toContain('survey')
  })

  it('has its chart as data, by id', async () => {
    const desk = await worked()
    const { procedure, title, basis } = given(await desk.clientOf('công-an').procedure('survey'))
    expect([procedure.id, title.length > 0, basis.length > 0]).toEqual(['survey', true, true])
    expect(codeOf(await desk.clientOf('công-an').procedure('x'))).toBe('unknown_procedure')
  })
})

describe('what the criteria would say', () => {
  const ask = { scheme: 'antt', subject: 'commune', asOf: '2022-11-15' } as const

  it('is said of any figures, with law, distance, and the least that would turn it', async () => {
    const desk = await worked()
    const figures = { 'subjects.total': 25, 'subjects.registered': 25, 'subjects.recognised': 16 }
    const { verdict, explanation, remedies } = given(await desk.clientOf('công-an').explain({ ...ask, figures }))
    expect(verdict).toBe('not_met')
    const finding = explanation.findings.find(({ criterion }) => criterion === 'xa-4b')
    expect(finding).toMatchObject({ status: 'not_met', margin: -2, basis: expect.stringContaining('Thông tư') })
    expect(finding?.remedy).toContain('18/25')
    expect(remedies.sentences[0]).toMatch(/từ 16 thành 18/)
  })

  it('is said of a dossier with the papers that would come along: some figures are their days', async () => {
    const desk = await worked()
    const client = desk.clientOf('trưởng-thôn')
    const paper = { kind: 'registration_form', number: '01/ĐK', on: '2022-03-01' } as const
    const { figures } = given(await client.explain({ dossier: id, documents: [paper] }))
    expect(figures.registration).toBe('2022-03-01')
    expect(given(await client.explain({ dossier: id })).figures).not.toHaveProperty('registration')
    const unread = { dossier: id, documents: [{ ...paper, on: 'hôm qua' }] }
    expect(codeOf(await client.explain(unread))).toBe('malformed_request')
  })

  it.each([
    ['a scheme that nobody knows', { ...ask, scheme: 'x', figures: {} }, 'no_rule_set'],
    ['a figure that nobody knows', { ...ask, figures: { x: 1 } }, 'unknown_figure'],
    ['a figure that is none', { ...ask, figures: { 'subjects.total': 'nhiều' } }, 'malformed_figure'],
    ['a day that is none', { ...ask, asOf: '2022-02-30', figures: {} }, 'malformed_request'],
    ['a dossier that nobody opened', { dossier: 'x' }, 'unknown_dossier'],
  ] as const)('is not said of %s', async (_, body, code) => {
    const desk = await worked()
    expect(codeOf(await desk.clientOf('công-an').explain(body))).toBe(code)
  })
})

describe('the findings of a dossier', () => {
  it('are told in words and as values, side by side', async () => {
    const desk = await worked('register', 'selfAssess')
    const { assessment, explanation } = given(await desk.clientOf('chủ-tịch').findings(id))
    expect(assessment?.verdict).toBe('met')
    expect(explanation?.findings.map(({ value }) => value)).toEqual(assessment?.findings)
    expect(explanation?.paragraph).toContain('thôn Anh Dũng')
  })
})

describe('a dossier that follows another', () => {
  it('says which, by procedure, subject and year', async () => {
    const desk = await worked('register', 'selfAssess', 'appraise', 'recognise')
    await revoke(desk, 'keepRecognition')
    const [vi, en] = [desk.clientOf('công-an'), desk.clientOf('công-an', { lang: 'en' })]
    expect(given(await vi.dossier('hủy')).follows).toEqual({
      id,
      procedure: { id: 'evaluate.neighbourhood', title: expect.stringContaining('khu dân cư') },
      subject: { id: village, name: 'thôn Anh Dũng', level: 'neighbourhood' },
      entity: null,
      model: null,
      year: 2022,
    })
    expect(given(await en.dossier('hủy')).follows?.procedure.title).toMatch(/neighbourhood/i)
    expect(given(await vi.dossier(id)).follows).toBeNull()
  })
})
