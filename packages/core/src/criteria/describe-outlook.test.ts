import { describe, expect, it } from 'vitest'
import type { Figures } from '../figures/figure.js'
import { commune2022 } from '../national/circular-124/commune.js'
import { neighbourhood2022 } from '../national/circular-124/neighbourhood.js'
import { type ComparedCriterion, compareYears, type YearChange } from './compare-years.js'
import { describeNearMiss, describeRemedy, describeYears } from './describe-outlook.js'
import { evaluate } from './evaluate.js'
import type { Finding } from './finding.js'
import type { Change } from './remedy.js'

const remedy = (...changes: readonly Change[]) => ({ changes, criteria: [] })

describe('a remedy in words', () => {
  it.each([
    [
      { figure: 'subjects.recognised', from: 16, to: 18 },
      'Cần: “Số được công nhận”: từ 16 thành 18 (thêm 2).',
      'Needed: “Of which recognised”: from 16 to 18 (2 more).',
    ],
    [
      { figure: 'models.effective', from: 3, to: 1 },
      'Cần: “Số mô hình được xây dựng, củng cố hoặc duy trì hiệu quả”: từ 3 thành 1 (bớt 2).',
      'Needed: “Models built, consolidated or maintained effectively”: from 3 to 1 (2 fewer).',
    ],
    [
      { figure: 'plan', from: '2021-12-31', to: '2022-03-31' },
      'Cần: “Ngày kế hoạch của UBND”: từ 31/12/2021 thành 31/03/2022.',
      "Needed: “Day of the People's Committee's plan”: from 31/12/2021 to 31/03/2022.",
    ],
    [
      { figure: 'police.effective', from: false, to: true },
      'Cần: “Công an xã chủ động, tham mưu, thực hiện có hiệu quả”: từ không thành có.',
      'Needed: “The commune police are proactive, advise and act effectively”: from no to yes.',
    ],
    [
      { figure: 'police.effective', from: null, to: true },
      'Cần: “Công an xã chủ động, tham mưu, thực hiện có hiệu quả”: có.',
      'Needed: “The commune police are proactive, advise and act effectively”: yes.',
    ],
  ] as const)('says what has to be: %j', (change, vi, en) => {
    expect(describeRemedy(remedy(change), commune2022, 'vi')).toBe(vi)
    expect(describeRemedy(remedy(change), commune2022, 'en')).toBe(en)
  })

  it('calls grades by their labels', () => {
    const graded = remedy({ figure: 'force.rating', from: 'notDone', to: 'done' })
    expect(describeRemedy(graded, neighbourhood2022, 'vi')).toContain(
      'từ không hoàn thành nhiệm vụ thành hoàn thành nhiệm vụ',
    )
  })

  it('says that several changes belong together', () => {
    const both = remedy(
      { figure: 'police.effective', from: false, to: true },
      { figure: 'models.effective', from: 0, to: 1 },
    )
    expect(describeRemedy(both, commune2022, 'vi')).toMatch(
      /^Cần cùng lúc: .*; “Số mô hình .*từ 0 thành 1 \(thêm 1\)\.$/,
    )
    expect(describeRemedy(both, commune2022, 'en')).toMatch(/^Needed together: /)
  })
})

describe('a near miss in words', () => {
  it('says how much is short, rounded up', () => {
    expect(describeNearMiss({ criterion: 'xa-4b', short: 0.0101 }, commune2022, 'vi')).toBe(
      'Từ 70 % trở lên được công nhận: chỉ còn thiếu 1,1 % so với yêu cầu.',
    )
    expect(describeNearMiss({ criterion: 'xa-4b', short: 0.05 }, commune2022, 'en')).toBe(
      '70 % or more are recognised: only 5 % short of what is required.',
    )
  })
})

describe('two years in words', () => {
  const of = (year: number, figures: Figures) => {
    const answer = evaluate(commune2022, figures, { asOf: `${year}-11-15` })
    if (!answer.ok) throw new Error(answer.refusals[0].code)
    return answer.value
  }
  const shares = (recognised: number) => ({ 'subjects.total': 25, 'subjects.recognised': recognised })

  it('begin with both verdicts and speak only of what changed', () => {
    const worse = compareYears(of(2022, shares(20)), of(2023, shares(16)))
    expect(describeYears(worse, [commune2022], 'vi')).toEqual([
      'Ngày 15/11/2022: chưa xác định. Ngày 15/11/2023: chưa đạt.',
      'Từ 70 % trở lên được công nhận: trước đạt, nay chưa đạt. Kém hơn 4.',
    ])
    const better = compareYears(of(2022, shares(18)), of(2023, shares(20)))
    expect(describeYears(better, [commune2022], 'en')).toEqual([
      '15/11/2022: undetermined. 15/11/2023: undetermined.',
      '70 % or more are recognised: unchanged. Better by 2.',
    ])
  })

  const findingOf = (status: Finding['status']): Finding => {
    const [finding] = of(2022, {}).findings
    if (!finding) throw new Error('the commune has criteria')
    return { ...finding, status }
  }
  const inWords = (one: ComparedCriterion) => {
    const comparison = { ...compareYears(of(2022, {}), of(2023, {})), criteria: [one] }
    return [describeYears(comparison, [commune2022], 'vi')[1], describeYears(comparison, [commune2022], 'en')[1]]
  }

  it.each([
    ['gained', 'not_met', 'met', 'trước chưa đạt, nay đạt.', 'not met before, met now.'],
    ['lost', 'met', 'not_met', 'trước đạt, nay chưa đạt.', 'met before, not met now.'],
    ['lost', 'met', 'undetermined', 'trước đạt, nay chưa xác định.', 'met before, undetermined now.'],
    ['other', 'not_met', 'undetermined', 'trước chưa đạt, nay chưa xác định.', 'not met before, undetermined now.'],
    ['other', 'not_met', 'not_applicable', 'trước chưa đạt, nay không áp dụng.', 'not met before, not applicable now.'],
    ['other', 'not_applicable', 'met', 'trước không áp dụng, nay đạt.', 'not applicable before, met now.'],
  ] as const)('tell of a criterion that is %s: %s, then %s', (change, was, is, vi, en) => {
    const before = findingOf(was)
    const after = findingOf(is)
    const [one] = compareYears({ ...of(2022, {}), findings: [before] }, { ...of(2023, {}), findings: [after] }).criteria
    expect(one?.change).toBe(change)
    expect(inWords({ criterion: 'xa-3', change, before, after })).toEqual([
      expect.stringMatching(new RegExp(`${vi}$`)),
      expect.stringMatching(new RegExp(`${en}$`)),
    ])
  })

  it.each([
    ['new', 'tiêu chí mới.', 'a new criterion.'],
    ['gone', 'không còn trong bộ tiêu chí.', 'no longer among the criteria.'],
  ] as const)('tell of a criterion that is %s', (change: YearChange, vi, en) => {
    expect(inWords({ criterion: 'xa-3', change })).toEqual([
      expect.stringMatching(new RegExp(`${vi}$`)),
      expect.stringMatching(new RegExp(`${en}$`)),
    ])
  })
})
