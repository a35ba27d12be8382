import type { ClientProblem } from '@anlang/adapters/client'
import { describe, expect, it } from 'vitest'
import { inPlace, summaryOf, targetOfPath } from './target-of.js'

const data = { documents: [{ kind: 'plan', number: 'x y', on: '2020-10-08' }], figures: {} } as const

const problem = (more: Partial<ClientProblem>): ClientProblem =>
  Object.assign({ code: 'missing_documents', status: 422, sentences: [], refusals: [], faults: [] } as const, more)

describe('where a problem is mended', () => {
  it.each([
    ['data.documents.0.number', 'document-plan-number'],
    ['data.documents.0.on', 'document-plan-on'],
    ['data.documents.7.on', undefined],
    ['data.figures.households.all', 'figure-households-all'],
    ['data.session.ballot', 'session-ballot'],
    ['data.session.members', 'session-members'],
    ['data.reason', 'reason'],
    ['act', undefined],
  ])('a place in what was sent is a control: %s', (path, target) => {
    expect(targetOfPath(path, data)).toBe(target)
  })

  it('each refusal leads to its first control and speaks at all of them', () => {
    const missing = problem({
      sentences: ['Thiếu hai văn bản.', 'Sai chức vụ.'],
      refusals: [
        { code: 'missing_documents', documents: ['plan', 'survey_report'] },
        { code: 'same_person', act: 'a', earlier: 'b' },
      ],
    })
    expect(summaryOf(missing, data)).toEqual([
      { sentence: 'Thiếu hai văn bản.', target: 'document-plan-number' },
      { sentence: 'Sai chức vụ.', target: undefined },
    ])
    expect([...inPlace(missing, data, 'Còn thiếu.')]).toEqual([
      ['document-plan-number', 'Còn thiếu.'],
      ['document-survey_report-number', 'Còn thiếu.'],
    ])
  })

  it.each([
    [{ members: 9, present: 10, inFavour: 5 }, 'session-present'],
    [{ members: 9, present: 5, inFavour: 6 }, 'session-inFavour'],
    [{ members: 9, present: 8, inFavour: 7, recused: [{ reason: 'relative', count: 2 }] }, 'session-recused-relative'],
  ] as const)('a session that cannot be leads to the number that parts from the others: %j', (counts, target) => {
    const session = { ballot: 'open', ...counts } as const
    const refused = problem({ sentences: ['Không hợp lệ.'], refusals: [{ code: 'impossible_session', session }] })
    expect(summaryOf(refused, data)).toEqual([{ sentence: 'Không hợp lệ.', target }])
  })

  it('faults of the form are told by their own sentences', () => {
    const malformed = problem({
      code: 'malformed_request',
      sentences: ['Có chỗ không đúng mẫu.'],
      faults: [{ path: 'data.documents.0.number', fault: 'not_a_reference', sentence: 'Số không có dấu cách.' }],
    })
    expect(summaryOf(malformed, data)).toEqual([{ sentence: 'Số không có dấu cách.', target: 'document-plan-number' }])
  })
})
