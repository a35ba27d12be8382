import { describe, expect, it } from 'vitest'
import { law, unverifiedLaw } from '../bases/instruments.js'
import type { Figures } from '../figures/figure.js'
import { commune2022 } from '../national/circular-124/commune.js'
import { neighbourhood2022 } from '../national/circular-124/neighbourhood.js'
import { evaluate } from './evaluate.js'
import { explain } from './explain.js'
import { basis, explained, finding, from, setOf } from './explained-rule-set.fixture.js'
import type { Rule } from './rule.js'
import * as rule from './rule-builders.js'
import { defineRuleSet, type RuleSet } from './rule-set.js'

describe('a verdict in words', () => {
  const complete: Figures = { 'party.cell': false }

  it('counts what is met, what is not, and what cannot be told', () => {
    expect(explained(neighbourhood2022, {}, 'vi').verdict).toBe(
      'Chưa xác định: 16 tiêu chí còn thiếu căn cứ, 0 tiêu chí đạt.',
    )
    expect(explained(neighbourhood2022, { ...complete, 'event.abuse': true }, 'en').verdict).toBe(
      'Not met: 1 not met, 0 met, 14 cannot be told yet.',
    )
  })

  it('says that all that apply are met', () => {
    const one: Rule = { kind: 'attested', figure: 'held', expected: true }
    expect(explained(setOf(one), { held: true }, 'vi').verdict).toBe('Đạt: cả 1 tiêu chí áp dụng đều đạt.')
    expect(explained(setOf(one), { held: true }, 'en').verdict).toBe('Met: every criterion that applies is met (1).')
  })

  it('stands under the title of its rule set', () => {
    expect(explained(commune2022, {}, 'vi').title).toBe(
      'Xã, phường, thị trấn đạt tiêu chuẩn "An toàn về an ninh, trật tự"',
    )
  })
})

describe('a verdict as a paragraph of a report', () => {
  const met: Rule = rule.yes('held')

  it('says who was assessed, by what, and that all is met', () => {
    expect(explained(setOf(met), { held: true }, 'vi').paragraph).toBe(
      'Kết quả xét xã, phường, đặc khu đến ngày 14/11/2022: Bộ thử (khoản 1 Điều 8 Thông tư 124/2021/TT-BCA). Đạt: cả 1 tiêu chí áp dụng đều đạt.',
    )
    expect(explained(setOf(met), { held: true }, 'en').paragraph).toBe(
      'Result for commune, ward or special zone as of 14/11/2022: Test set (Circular 124/2021/TT-BCA, Art. 8(1)). Met: every criterion that applies is met (1).',
    )
  })

  it('names the subject as its caller writes it', () => {
    const answer = evaluate(setOf(met), { held: true }, { asOf: '2022-11-14' })
    expect(answer.ok && explain(answer.value, 'vi', 'xã Lập Thạch').paragraph).toMatch(
      /^Kết quả xét xã Lập Thạch đến ngày/,
    )
  })

  it('tells what is not met with its remedy, and what cannot be told yet', () => {
    const ruleSet = setOf(rule.atLeast('posts', rule.since(from, 2, basis)))
    const both = {
      ...ruleSet,
      criteria: [
        ...ruleSet.criteria,
        { id: 'two', text: { vi: 'Tiêu chí hai', en: 'Criterion two' }, basis, rule: met },
      ],
    }
    expect(explained(both, { posts: 1 }, 'vi').paragraph).toMatch(
      /Chưa đạt: 1 tiêu chí chưa đạt, 0 tiêu chí đạt, 1 tiêu chí còn thiếu căn cứ\. Tiêu chí chưa đạt: Một tiêu chí\. Số điểm trực: 1; yêu cầu ít nhất 2\. Còn thiếu 1\. Còn thiếu số liệu: “Đã họp dân”\.$/,
    )
    expect(explained(both, { posts: 2 }, 'en').paragraph).toMatch(
      /Undetermined: 1 cannot be told yet, 1 met\. Not given: “The people met”\.$/,
    )
  })
})

describe('a set that establishes a ground against the subject', () => {
  const ground: RuleSet = { ...setOf(rule.yes('held')), establishes: 'ground' }

  it('is never said to be met: there is a ground, or there is none', () => {
    expect(explained(ground, { held: true }, 'vi')).toMatchObject({
      verdict: 'Có căn cứ.',
      findings: [{ label: 'có căn cứ' }],
    })
    expect(explained(ground, { held: false }, 'vi').verdict).toBe('Không có căn cứ.')
    expect(explained(ground, {}, 'vi').verdict).toBe('Chưa đủ số liệu để kết luận có căn cứ hay không.')
    expect(explained(ground, { held: true }, 'en').findings[0]?.label).toBe('ground found')
    expect(explained(ground, { held: false }, 'en').verdict).toBe('There is no ground.')
    expect(explained(ground, {}, 'en').verdict).toBe('Too little is known to say whether there is a ground.')
  })

  it('proposes nothing by which there would be one', () => {
    const { findings, paragraph } = explained(ground, { held: false }, 'vi')
    expect(findings[0]).not.toHaveProperty('remedy')
    expect(paragraph).toMatch(/Không có căn cứ\.$/)
  })
})

describe('a share that falls short', () => {
  const figures = { 'subjects.total': 25, 'subjects.recognised': 16 }

  it('says what was counted, what is wanted, what is lacking, and where it stands', () => {
    expect(finding(commune2022, 'xa-4b', figures)).toEqual({
      criterion: 'xa-4b',
      status: 'not_met',
      label: 'chưa đạt',
      text: 'Từ 70 % trở lên được công nhận',
      sentence: 'Số được công nhận: 16/25 (64 %); yêu cầu ít nhất 70 %.',
      remedy: 'Cần đạt 18/25: còn thiếu 2.',
      basis: 'khoản 4 Điều 5 Thông tư 124/2021/TT-BCA',
      links: [law('tt-124-2021', '5.4')],
    })
    expect(finding(commune2022, 'xa-4b', figures, 'en')).toEqual({
      criterion: 'xa-4b',
      status: 'not_met',
      label: 'not met',
      text: '70 % or more are recognised',
      sentence: 'Of which recognised: 16/25 (64 %); at least 70 % required.',
      remedy: '18/25 needed: 2 more.',
      basis: 'Circular 124/2021/TT-BCA, Art. 5(4)',
      links: [law('tt-124-2021', '5.4')],
    })
  })

  it('is cut, never rounded up to the limit', () => {
    const { sentence } = finding(commune2022, 'xa-4b', { 'subjects.total': 10000, 'subjects.recognised': 6999 })
    expect(sentence).toBe('Số được công nhận: 6.999/10.000 (69,9 %); yêu cầu ít nhất 70 %.')
  })

  it('has no percentage when there is nothing to share', () => {
    const none = { 'subjects.total': 0, 'subjects.recognised': 0 }
    expect(finding(commune2022, 'xa-4b', none).sentence).toMatch(/: 0, không tính được tỷ lệ\.$/)
    expect(finding(commune2022, 'xa-4b', none, 'en').sentence).toMatch(/: 0, no share can be told\.$/)
  })

  it('may be one that has to stay below', () => {
    const one: Rule = {
      kind: 'ratio',
      part: 'posted',
      whole: 'posts',
      bound: 'atMost',
      percent: [{ from, value: 50, basis }],
    }
    const over = { posts: 4, posted: 3 }
    expect(finding(setOf(one), 'one', over)).toMatchObject({
      sentence: 'Số điểm có người: 3/4 (75 %); yêu cầu không quá 50 %.',
      remedy: 'Không quá 2/4: vượt 1.',
    })
    expect(finding(setOf(one), 'one', over, 'en')).toMatchObject({
      sentence: 'Posts that are staffed: 3/4 (75 %); at most 50 % required.',
      remedy: 'At most 2/4: 1 too many.',
    })
  })
})

describe('a figure that nobody gave', () => {
  it('is named instead of a measure, and has no remedy', () => {
    expect(finding(commune2022, 'xa-4b', { 'subjects.total': 25 })).toMatchObject({
      label: 'chưa xác định',
      sentence: 'Còn thiếu số liệu: “Số được công nhận”.',
    })
    expect(finding(commune2022, 'xa-4b', { 'subjects.total': 25 })).not.toHaveProperty('remedy')
    expect(finding(commune2022, 'xa-4b', { 'subjects.total': 25 }, 'en').sentence).toBe(
      'Not given: “Of which recognised”.',
    )
  })
})

describe('a criterion that does not apply', () => {
  it('says only that', () => {
    expect(finding(neighbourhood2022, 'kdc-1a', { 'party.cell': false })).toMatchObject({
      label: 'không áp dụng',
      sentence: 'Không áp dụng cho đối tượng này.',
    })
    expect(finding(neighbourhood2022, 'kdc-1a', { 'party.cell': false }, 'en').label).toBe('not applicable')
  })
})

describe('a count', () => {
  const atLeast: Rule = { kind: 'compare', figure: 'posts', bound: 'atLeast', limit: [{ from, value: 2, basis }] }
  const atMost: Rule = { ...atLeast, bound: 'atMost' }

  it('says how many more, or how many too many', () => {
    expect(finding(setOf(atLeast), 'one', { posts: 0 })).toMatchObject({
      sentence: 'Số điểm trực: 0; yêu cầu ít nhất 2.',
      remedy: 'Còn thiếu 2.',
    })
    expect(finding(setOf(atLeast), 'one', { posts: 0 }, 'en')).toMatchObject({
      sentence: 'Posts: 0; at least 2 required.',
      remedy: '2 more needed.',
    })
    expect(finding(setOf(atMost), 'one', { posts: 5 }).remedy).toBe('Vượt 3.')
    expect(finding(setOf(atMost), 'one', { posts: 5 }, 'en').remedy).toBe('3 too many.')
  })

  it('has nothing to be compared with on a day without a limit', () => {
    const later: Rule = { ...atLeast, limit: [{ from: '2023-01-01', value: 2, basis }] }
    expect(finding(setOf(later), 'one', { posts: 5 }).sentence).toBe('Không có mức quy định cho ngày 14/11/2022.')
    expect(finding(setOf(later), 'one', {}, 'en').sentence).toBe('No limit is set for 14/11/2022.')
  })
})

describe('a trend', () => {
  it('shows both periods and cannot be made good', () => {
    const figures = { 'violations.now': 5, 'violations.before': 5 }
    expect(finding(commune2022, 'xa-2.4a', figures)).toMatchObject({
      sentence:
        'Số vụ tội phạm, tệ nạn xã hội, vi phạm pháp luật trong kỳ: 5; số vụ tội phạm, tệ nạn xã hội, vi phạm pháp luật kỳ trước: 5; yêu cầu giảm.',
      remedy: 'Đây là việc đã xảy ra trong kỳ, không bổ sung được; chỉ kỳ sau mới thay đổi.',
    })
    expect(finding(commune2022, 'xa-2.4a', figures, 'en').remedy).toBe(
      'This happened in the period and cannot be made good; only the next period can change it.',
    )
  })

  it('keeps an abbreviation as it is written', () => {
    const one: Rule = { kind: 'trend', now: 'posts', before: 'before' }
    expect(finding(setOf(one), 'one', { posts: 2, before: 1 }).sentence).toBe(
      'Số điểm trực: 2; ANTT kỳ trước: 1; yêu cầu giảm.',
    )
  })
})

describe('something attested', () => {
  it('is yes or no, and is to be done when it is wanted', () => {
    expect(finding(commune2022, 'xa-2.2', { 'policy.implemented': false })).toMatchObject({
      sentence: 'Thực hiện đầy đủ chủ trương, chính sách, pháp luật và quy định của địa phương về ANTT: không.',
      remedy: 'Cần thực hiện và có xác nhận.',
    })
    expect(finding(commune2022, 'xa-2.2', { 'policy.implemented': true }, 'en').sentence).toMatch(/: yes\.$/)
    expect(finding(commune2022, 'xa-2.2', { 'policy.implemented': false }, 'en').remedy).toBe(
      'It has to be done and attested.',
    )
  })

  it('offers no exception that was denied already', () => {
    const figures = {
      'seriousCrime.occurred': true,
      'seriousCrime.forceMajeure': false,
      'seriousCrime.reportedAtOnce': false,
    }
    expect(finding(commune2022, 'xa-2.4b', figures).remedy).toContain('chỉ kỳ sau mới thay đổi')
    expect(finding(commune2022, 'xa-2.4b', figures, 'en').remedy).toContain('only the next period')
  })

  it('cites the limit where it stands elsewhere than the criterion', () => {
    const limit = { instrument: 'qd-12-2023', at: '2' }
    const province: RuleSet = {
      ...commune2022,
      instruments: {
        'qd-12-2023': {
          number: '12/2023/QĐ-UBND',
          kind: { vi: 'Quyết định', en: 'Decision' },
          title: commune2022.title,
          from: '2022-02-10',
          standing: 'verified',
        },
      },
      criteria: commune2022.criteria.map((criterion) =>
        criterion.rule.kind === 'ratio'
          ? { ...criterion, rule: { ...criterion.rule, percent: [{ from: '2022-02-10', value: 80, basis: limit }] } }
          : criterion,
      ),
    }
    const figures = { 'subjects.total': 25, 'subjects.recognised': 18 }
    expect(finding(province, 'xa-4b', figures).basis).toBe(
      'khoản 4 Điều 5 Thông tư 124/2021/TT-BCA; Điều 2 Quyết định 12/2023/QĐ-UBND',
    )
  })

  it('says which exception excuses it', () => {
    const figures = { 'incident.occurred': true, 'incident.forceMajeure': true }
    expect(finding(commune2022, 'xa-2.4d', figures)).toMatchObject({
      label: 'đạt',
      sentence: 'Có cháy, nổ, tai nạn lao động chết người, sự cố nghiêm trọng: có. Được xét trường hợp bất khả kháng.',
    })
    expect(finding(commune2022, 'xa-2.4d', figures, 'en').sentence).toMatch(/: yes\. Excused: force majeure\.$/)
  })
})

describe('a document', () => {
  it('shows its day and the days it was due', () => {
    expect(finding(commune2022, 'xa-1b', { plan: '2022-04-01' })).toMatchObject({
      sentence: 'Ngày kế hoạch của UBND: 01/04/2022; yêu cầu từ 01/01/2022 đến hết 31/03/2022.',
      remedy: 'Văn bản phải có ngày từ 01/01/2022 đến hết 31/03/2022; sau hạn không bổ sung được.',
    })
    expect(finding(commune2022, 'xa-1b', { plan: '2022-04-01' }, 'en')).toMatchObject({
      sentence: "Day of the People's Committee's plan: 01/04/2022; from 01/01/2022 through 31/03/2022 required.",
      remedy: 'The document must be dated from 01/01/2022 through 31/03/2022; it cannot be supplied later.',
    })
  })
})

describe('a limit that stands on a reading of ours', () => {
  it('shows the criterion as not verified', () => {
    expect(finding(commune2022, 'xa-1b', { plan: '2022-03-31' }).basis).toBe(
      'khoản 1 Điều 5 Thông tư 124/2021/TT-BCA (chưa kiểm chứng)',
    )
  })
})

describe('several rules together', () => {
  it('are all measured, and the remedy speaks of those not met', () => {
    const figures = { 'force.rating': 'notDone', 'force.disciplined': false }
    expect(finding(neighbourhood2022, 'kdc-5', figures)).toMatchObject({
      sentence:
        'Kết quả phân loại lực lượng tham gia bảo vệ ANTT ở cơ sở: không hoàn thành nhiệm vụ; yêu cầu hoàn thành nhiệm vụ trở lên. Có thành viên bị xử lý kỷ luật: không.',
      remedy: 'Cần được xếp loại hoàn thành nhiệm vụ trở lên.',
    })
    expect(finding(neighbourhood2022, 'kdc-5', figures, 'en').remedy).toBe(
      'A rating of task completed or better is needed.',
    )
  })

  it('offer every way where one of them is enough', () => {
    const one: Rule = {
      kind: 'any',
      of: [
        { kind: 'attested', figure: 'held', expected: true },
        { kind: 'attested', figure: 'asked', expected: true },
      ],
    }
    const figures = { held: false, asked: false }
    expect(finding(setOf(one), 'one', figures)).toMatchObject({
      sentence: 'Một trong các điều kiện: Đã họp dân: không. Đã lấy ý kiến: không.',
      remedy: 'Một trong các cách: Cần thực hiện và có xác nhận. Cần thực hiện và có xác nhận.',
    })
    expect(finding(setOf(one), 'one', figures, 'en').sentence).toBe(
      'One of: The people met: no. Opinions were asked: no.',
    )
  })
})

describe('a basis', () => {
  it('is shown as not verified where it is our reading', () => {
    expect(finding(neighbourhood2022, 'kdc-4a', {}).basis).toBe(
      'điểm a khoản 4 Điều 4 Thông tư 124/2021/TT-BCA (chưa kiểm chứng)',
    )
    const ours = defineRuleSet({
      ...setOf({ kind: 'attested', figure: 'held', expected: true }),
      criteria: setOf({ kind: 'attested', figure: 'held', expected: true }).criteria.map((criterion) => ({
        ...criterion,
        basis: unverifiedLaw('tt-124-2021', '8.1'),
      })),
    })
    expect(finding(ours, 'one', {}, 'en').basis).toBe('Circular 124/2021/TT-BCA, Art. 8(1) (unverified)')
  })
})

describe('an amendment whose wording we do not have', () => {
  it('is not spoken of before it is in force', () => {
    expect(explained(commune2022, {}, 'vi', '2025-06-30').notes).toEqual([])
  })

  it('is noted from its first day, as not verified', () => {
    expect(explained(commune2022, {}, 'vi', '2025-07-01').notes).toEqual([
      'Từ 01/7/2025 một số cụm từ được thay theo chính quyền hai cấp; chưa có toàn văn để đối chiếu (Thông tư 48/2025/TT-BCA (chưa kiểm chứng)).',
    ])
    expect(explained(commune2022, {}, 'en', '2025-07-01').notes).toEqual([
      'From 1 July 2025 some phrases are replaced for two-level government; the full text was not at hand (Circular 48/2025/TT-BCA (unverified)).',
    ])
  })
})
