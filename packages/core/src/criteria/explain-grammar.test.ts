import { describe, expect, it } from 'vitest'
import { basis, explained, finding, from, setOf } from './explained-rule-set.fixture.js'
import type { Rule } from './rule.js'
import * as rule from './rule-builders.js'
import type { RuleSet } from './rule-set.js'

describe('a limit that is passed only beyond it', () => {
  const over = setOf(rule.moreThan('posts', rule.since(from, 2, basis)))
  const under = setOf(rule.shareLessThan('posted', 'posts', rule.since(from, { numerator: 2, denominator: 3 }, basis)))

  it('says so, and counts what is lacking to the next whole number', () => {
    expect(finding(over, 'one', { posts: 2 })).toMatchObject({
      sentence: 'Số điểm trực: 2; yêu cầu trên 2.',
      remedy: 'Còn thiếu 1.',
    })
    expect(finding(over, 'one', { posts: 2 }, 'en').sentence).toBe('Posts: 2; more than 2 required.')
    expect(finding(under, 'one', { posts: 3, posted: 2 })).toMatchObject({
      sentence: 'Số điểm có người: 2/3 (66,6 %); yêu cầu dưới 2/3.',
      remedy: 'Không quá 1/3: vượt 1.',
    })
    expect(finding(under, 'one', { posts: 3, posted: 2 }, 'en').sentence).toMatch(/less than 2\/3 required\.$/)
  })
})

describe('a share just beside its limit', () => {
  const half = rule.since(from, 50, basis)
  const told = (wanted: Rule, posted: number) => finding(setOf(wanted), 'one', { posts: 10_000, posted }).sentence

  it('reads on the side of the limit on which it is', () => {
    expect(told(rule.shareAtMost('posted', 'posts', half), 5001)).toMatch(/50,1 %\); yêu cầu không quá 50 %\.$/)
    expect(told(rule.shareMoreThan('posted', 'posts', half), 5001)).toMatch(/50,1 %\); yêu cầu trên 50 %\.$/)
    expect(told(rule.shareAtLeast('posted', 'posts', half), 4999)).toMatch(/49,9 %\); yêu cầu ít nhất 50 %\.$/)
    expect(told(rule.shareLessThan('posted', 'posts', half), 4999)).toMatch(/49,9 %\); yêu cầu dưới 50 %\.$/)
  })
})

describe('a limit by region', () => {
  const regional = setOf(rule.atLeast('posts', { by: 'region', cases: { upland: rule.since(from, 2, basis) } }))

  it('waits for the region, and says when the region has none', () => {
    expect(finding(regional, 'one', { posts: 1 }).sentence).toBe('Còn thiếu số liệu: “Vùng”.')
    expect(finding(regional, 'one', { posts: 1, region: 'upland' }).remedy).toBe('Còn thiếu 1.')
    expect(finding(regional, 'one', { posts: 1, region: 'lowland' }).sentence).toBe(
      'Không có mức quy định cho trường hợp này vào ngày 14/11/2022.',
    )
    expect(finding(regional, 'one', { posts: 1, region: 'lowland' }, 'en').sentence).toBe(
      'No limit is set for this case on 14/11/2022.',
    )
  })
})

describe('another recognition', () => {
  const dependent = setOf(rule.recognised('safe'))

  it('is there, or has to come first', () => {
    expect(finding(dependent, 'one', { safe: true }).sentence).toBe('Xã an toàn: đã được công nhận.')
    expect(finding(dependent, 'one', { safe: false })).toMatchObject({
      sentence: 'Xã an toàn: chưa được công nhận.',
      remedy: 'Cần được công nhận trước.',
    })
    expect(finding(dependent, 'one', { safe: false }, 'en')).toMatchObject({
      sentence: 'Safe commune: not recognised.',
      remedy: 'That recognition has to come first.',
    })
  })
})

describe('points', () => {
  const items = [{ figure: 'order' }, { figure: 'unity', weight: 2 }]
  const scored: RuleSet = {
    ...setOf(rule.pointsShare(items, rule.since(from, 80, basis))),
    classification: {
      items,
      bands: rule.since(from, [{ id: 'good', label: { vi: 'khá', en: 'good' }, atLeast: 12 }], basis),
    },
  }

  it('are shown as a sum of the most that can be had', () => {
    expect(finding(scored, 'one', { order: 8, unity: 2.25 })).toMatchObject({
      sentence: 'Tổng điểm: 12,5/18 điểm; yêu cầu ít nhất 80 % (14,4 điểm).',
      remedy: 'Còn thiếu 1,9 điểm.',
    })
    expect(finding(scored, 'one', { order: 8, unity: 2.25 }, 'en')).toMatchObject({
      sentence: 'Sum: 12.5/18 points; at least 80 % (14.4 points) required.',
      remedy: '1.9 more points needed.',
    })
    const plain = setOf(rule.points(items, rule.since(from, 13, basis)))
    expect(finding(plain, 'one', { order: 8, unity: 2 }).sentence).toBe(
      'Tổng điểm: 12/18 điểm; yêu cầu ít nhất 13 điểm.',
    )
    expect(finding(plain, 'one', { order: 9, unity: 2 }).status).toBe('met')
  })

  it('are not summed while one is missing, whichever it is', () => {
    for (const figures of [{ order: 8 }, { unity: 2 }, {}]) {
      expect(finding(scored, 'one', figures).status).toBe('undetermined')
    }
    expect(finding(scored, 'one', { unity: 2 }).sentence).toBe('Còn thiếu số liệu: “Trật tự”.')
  })

  it('classify, unless they are too few or not all given', () => {
    expect(explained(scored, { order: 8, unity: 2 }, 'vi').classified).toBe('Tổng điểm 12/18: xếp loại khá.')
    expect(explained(scored, { order: 8, unity: 2 }, 'en').classified).toBe('12/18 points: good.')
    expect(explained(scored, { order: 8, unity: 1.75 }, 'vi').classified).toBe('Tổng điểm 11,5/18: dưới mức thấp nhất.')
    expect(explained(scored, { order: 8, unity: 1.75 }, 'en').classified).toBe(
      '11.5/18 points: below the lowest class.',
    )
    expect(explained(scored, { order: 8 }, 'vi').classified).toBe('Chưa đủ điểm để xếp loại.')
    expect(explained(scored, { order: 8 }, 'en').classified).toBe('Not enough points to classify.')
    expect(explained(setOf(rule.yes('held')), {}, 'vi')).not.toHaveProperty('classified')
  })
})

describe('several rules of which one is open', () => {
  it('ask for what is open only, not for excuses of what did not happen', () => {
    const excuse = { name: { vi: 'lý do', en: 'reason' }, all: ['asked'] }
    const both = setOf(rule.all(rule.no('held', excuse), rule.atLeast('posts', rule.since(from, 1, basis))))
    expect(finding(both, 'one', { held: false }).sentence).toBe('Còn thiếu số liệu: “Số điểm trực”.')
  })
})

describe('some of several rules', () => {
  const two = setOf(
    rule.some(2, rule.yes('held'), rule.yes('asked'), rule.atLeast('posts', rule.since(from, 1, basis))),
  )

  it('say how many are met and how many more are needed', () => {
    const figures = { held: true, asked: false, posts: 0 }
    expect(finding(two, 'one', figures)).toMatchObject({
      sentence: 'Đạt 1/3, yêu cầu ít nhất 2: Đã họp dân: có. Đã lấy ý kiến: không. Số điểm trực: 0; yêu cầu ít nhất 1.',
      remedy: 'Cần đạt thêm 1 trong số: Cần thực hiện và có xác nhận. Còn thiếu 1.',
    })
    expect(finding(two, 'one', figures, 'en')).toMatchObject({
      sentence:
        '1/3 met, at least 2 required: The people met: yes. Opinions were asked: no. Posts: 0; at least 1 required.',
      remedy: '1 more needed of: It has to be done and attested. 1 more needed.',
    })
  })
})
