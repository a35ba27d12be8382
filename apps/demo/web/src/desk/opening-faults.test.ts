import type { ClientProblem } from '@anlang/adapters/client'
import { describe, expect, it } from 'vitest'
import { faultsOfOpening } from './opening-faults.js'

const problem = (more: Partial<ClientProblem>): ClientProblem =>
  Object.assign({ code: 'malformed_request', status: 400, sentences: [], refusals: [], faults: [] } as const, more)

describe('what is wrong with an opening', () => {
  it('leads to the code of the body where that is no reference', () => {
    const faults = [{ path: 'entity.id', fault: 'not_a_reference', sentence: 'Không có dấu cách.' }]
    expect(faultsOfOpening(problem({ faults, sentences: ['Nội dung chưa đúng mẫu.'] }))).toEqual([
      { sentence: 'Không có dấu cách.', key: 'entity' },
    ])
  })

  it('leads to the choice that a refusal is about', () => {
    const refused = problem({
      code: 'wrong_predecessor',
      sentences: ['Năm này chưa mở được.', 'Phải nối tiếp một hồ sơ.'],
      refusals: [
        { code: 'year_out_of_range', year: 2030, on: '2022-12-05' },
        { code: 'wrong_predecessor', procedure: 'commend', follows: 'evaluate', endedIn: 'recognised', given: null },
      ],
    })
    expect(faultsOfOpening(refused).map(({ key }) => key)).toEqual(['year', 'follows'])
  })

  it('leads to none where the matter has its dossier already', () => {
    const refusals = [{ code: 'dossier_exists', dossier: 'khen-1' }] as const
    expect(faultsOfOpening(problem({ code: 'dossier_exists', sentences: ['Đã có hồ sơ.'], refusals }))).toEqual([
      { sentence: 'Đã có hồ sơ.' },
    ])
  })
})
