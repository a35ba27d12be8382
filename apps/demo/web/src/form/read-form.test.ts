import type { StepForm } from '@anlang/adapters/client'
import { describe, expect, it } from 'vitest'
import { openingValues } from './form-values.js'
import { readForm } from './read-form.js'

const text = (vi: string) => ({ vi, en: vi })

const figure = (id: string, more: Partial<StepForm['figures'][number]> = {}): StepForm['figures'][number] => ({
  id,
  label: text(id),
  type: 'count',
  required: false,
  expected: null,
  unit: null,
  minimum: null,
  maximum: null,
  step: null,
  latest: null,
  choices: [],
  partOf: [],
  present: null,
  closed: false,
  ...more,
})

const plan: StepForm['documents'][number] = {
  kind: 'plan',
  label: text('Kế hoạch'),
  required: true,
  requiredWhen: null,
  present: null,
  closed: false,
}

const form: StepForm = {
  documents: [plan],
  figures: [
    figure('households'),
    figure('calm', { type: 'yesNo' }),
    figure('met', { type: 'day' }),
    figure('points', { type: 'points' }),
  ],
  session: {
    of: 'council',
    fields: [
      { id: 'members', label: text('Thành viên'), required: true },
      { id: 'present', label: text('Có mặt'), required: true },
      { id: 'consulted', label: text('Lấy ý kiến'), required: false },
      { id: 'inFavour', label: text('Tán thành'), required: true },
    ],
    ballots: [],
    ballot: null,
    recusals: [{ value: 'relative', label: text('Người thân') }],
    quorum: null,
    majority: null,
    law: text('Điều 8'),
  },
  reason: { required: false, choices: [{ value: 'papers_doubtful', label: text('Giấy tờ') }] },
  items: null,
  empty: false,
}

const opening = openingValues(form, 'vi')

describe('a form that is read', () => {
  it('sends nothing of what is left empty: the host says what is needed', () => {
    expect(readForm(form, opening, 'vi')).toEqual({ data: {}, faults: [] })
  })

  it('sends what is typed as values, in the language it is typed in', () => {
    const values = {
      ...opening,
      documents: { plan: { number: ' 45/KH\u2011UBND\u00a0', on: '8/10/2020' } },
      figures: { households: '1.250', calm: 'no', met: '08.10.2020', points: '2,25' },
      reason: 'papers_doubtful',
      session: { counts: { members: '9', present: '8', inFavour: '7' }, ballot: 'secret', recused: { relative: '1' } },
    }
    expect(readForm(form, values, 'vi')).toEqual({
      faults: [],
      data: {
        documents: [{ kind: 'plan', number: '45/KH-UBND', on: '2020-10-08' }],
        figures: { households: 1250, calm: false, met: '2020-10-08', points: 2.25 },
        reason: 'papers_doubtful',
        session: {
          members: 9,
          present: 8,
          inFavour: 7,
          recused: [{ reason: 'relative', count: 1 }],
          ballot: 'secret',
        },
      },
    })
  })

  it('says of each thing that cannot be read what it is, and where', () => {
    const values = {
      ...opening,
      documents: { plan: { number: '45/KH', on: '31/02/2020' } },
      figures: { households: '<b>mười</b>', met: 'hôm qua' },
      session: { counts: { members: '8,5', present: '8' }, ballot: '', recused: {} },
    }
    expect(readForm(form, values, 'vi').faults.map(({ target, fault }) => [target, fault])).toEqual([
      ['document-plan-on', 'noSuchDay'],
      ['figure-households', 'number'],
      ['figure-met', 'day'],
      ['session-members', 'whole'],
      ['session-inFavour', 'count'],
      ['session-ballot', 'ballot'],
    ])
  })

  it('asks for the number of a document that has only a day', () => {
    const values = { ...opening, documents: { plan: { number: ' ', on: '08/10/2020' } } }
    expect(readForm(form, values, 'vi').faults).toMatchObject([{ target: 'document-plan-number' }])
  })

  it('does not send a number that is longer than one may be, and says so of its field', () => {
    const values = { ...opening, documents: { plan: { number: '4'.repeat(121), on: '08/10/2020' } } }
    const { data, faults } = readForm(form, values, 'vi')
    expect(data.documents).toBeUndefined()
    expect(faults).toMatchObject([{ target: 'document-plan-number', fault: 'documentLong' }])
  })

  it('does not send what is closed, nor a reason that the form does not have', () => {
    const closed = {
      ...form,
      documents: [{ ...plan, closed: true }],
      figures: [figure('households', { closed: true })],
    }
    const values = {
      ...opening,
      documents: { plan: { number: '1', on: '08/10/2020' } },
      figures: { households: '5' },
      reason: '<script>',
    }
    expect(readForm(closed, values, 'vi')).toEqual({ data: {}, faults: [] })
  })
})

it('a form opens with what is on file, as it is typed', () => {
  const onFile: StepForm = {
    ...form,
    documents: [{ ...plan, present: { kind: 'plan', number: '45/KH', on: '2020-10-08' } }],
    figures: [figure('households', { present: 1250 }), figure('calm', { type: 'yesNo', present: true })],
  }
  expect(openingValues(onFile, 'vi')).toMatchObject({
    documents: { plan: { number: '45/KH', on: '08/10/2020' } },
    figures: { households: '1.250', calm: 'yes' },
  })
})
