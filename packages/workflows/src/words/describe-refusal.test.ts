import { createUnitRegister, nationalUnits } from '@anlang/core'
import { describe, expect, it } from 'vitest'
import type { Refusal } from '../dossier/refusal.js'
import { describeRefusal } from './describe-refusal.js'
import { refusalNames } from './refusal-names.js'
import { en } from './refusals.en.js'
import { vi } from './refusals.vi.js'

const units = createUnitRegister(nationalUnits)
const say = (refusal: Refusal, locale: 'vi' | 'en' = 'vi', on = '2022-11-15') =>
  describeRefusal(refusal, locale, refusalNames({ units, on }, locale))

describe('a refusal in words', () => {
  it('names the deadline, the day and the way out', () => {
    const late: Refusal = { code: 'deadline_passed', act: 'recognise', lastDay: '2022-11-14', on: '2022-11-15' }
    expect(say(late)).toBe(
      '“Quyết định công nhận” chỉ được đến hết ngày 14/11/2022; hôm nay là 15/11/2022. Hãy kết thúc hồ sơ do quá hạn.',
    )
    expect(say(late, 'en')).toContain('through 14/11/2022')
  })

  it('names who has the power', () => {
    const wrong: Refusal = {
      code: 'wrong_office',
      act: 'appraise',
      office: { position: 'steeringStanding', unit: 'c08779' },
      wanted: [{ position: 'steeringStanding', unit: 'd253' }],
    }
    expect(say(wrong)).toContain('không thuộc thẩm quyền của')
    expect(say(wrong)).toContain('Thẩm quyền: Thường trực Ban Chỉ đạo huyện Sông Lô.')
  })

  it('names both numbers that contradict each other', () => {
    const wrong: Refusal = {
      code: 'part_exceeds_whole',
      part: 'households.signed',
      whole: 'households.total',
      measured: 1690,
      limit: 1680,
    }
    expect(say(wrong)).toBe(
      '“Số hộ ký thực hiện quy ước” là 1.690, lớn hơn “Tổng số hộ” là 1.680. Hãy đối chiếu lại hai số này.',
    )
  })

  it('names the successors of a unit that is no more', () => {
    const found = units.find('c08779', '2025-08-01')
    if (found.ok) throw new Error('xã Bạch Lưu ended in 2025')
    expect(say(found.refusals[0] ?? { code: 'missing_vote' }, 'vi', '2025-08-01')).toContain('xã Hải Lựu')
  })

  it('names both decisions that are awaited side by side', () => {
    const early: Refusal = {
      code: 'not_open_here',
      act: 'signCovenant',
      procedure: 'establish',
      state: { deciding: { model: 'decided', steering: 'awaited' } },
      open: ['appointSteeringCommittee'],
    }
    expect(say(early)).toContain(
      '“Chờ các quyết định thành lập (Mô hình: Đã thành lập; Ban Chỉ đạo mô hình: Chờ quyết định thành lập)”',
    )
  })

  it('says that no level has the power any more', () => {
    const office = { position: 'chairman', unit: 'c08782' } as const
    expect(say({ code: 'wrong_office', act: 'recognise', office, wanted: [] })).toContain('chuyển tiếp')
  })

  it('ends every sentence as a sentence, in both languages', () => {
    expect(Object.keys(vi).toSorted()).toEqual(Object.keys(en).toSorted())
    for (const missing of [say({ code: 'missing_vote' }), say({ code: 'missing_vote' }, 'en')]) {
      expect(missing.endsWith('.')).toBe(true)
    }
  })
})
