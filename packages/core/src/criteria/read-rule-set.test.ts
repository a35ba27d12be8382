import { describe, expect, it } from 'vitest'
import { commune2022 } from '../national/circular-124/commune.js'
import { nationalRuleSets } from '../national/national-rule-sets.js'
import { formatCount } from '../text/format.js'
import { longestRuleFile, parseRuleSet, readRuleSet } from './read-rule-set.js'

const [first] = commune2022.criteria
const faultsIn = (answer: ReturnType<typeof readRuleSet>) => (answer.ok ? [] : answer.refusals)

describe('a rule file', () => {
  it.each(nationalRuleSets)('of the nation is read as it was written: $id $version', (ruleSet) => {
    expect(readRuleSet(JSON.stringify(ruleSet))).toEqual({ ok: true, value: ruleSet })
  })

  it('with a misspelt word is refused where it stands, and the nearest known word is named', () => {
    const compared = commune2022.criteria.find(({ rule }) => rule.kind === 'compare')
    const file = (rule: object) => ({
      ...commune2022,
      criteria: [{ ...compared, rule: { ...compared?.rule, ...rule } }],
    })
    expect(faultsIn(parseRuleSet({ ...commune2022, titel: 'Xã' }))).toMatchObject([
      { code: 'malformed', place: 'titel', nearest: 'title' },
    ])
    expect(faultsIn(parseRuleSet({ ...commune2022, subject: 'comune' }))).toMatchObject([
      { code: 'malformed', place: 'subject', nearest: 'commune' },
    ])
    expect(faultsIn(parseRuleSet(file({ kind: 'compair' })))).toMatchObject([
      { code: 'malformed', place: 'criteria.0.rule.kind', nearest: 'compare' },
    ])
    expect(faultsIn(parseRuleSet(file({ bound: 'atLest' })))).toMatchObject([
      { code: 'malformed', place: 'criteria.0.rule.bound', nearest: 'atLeast' },
    ])
  })

  it('with a misspelt figure is refused at its criterion, and the nearest figure is named', () => {
    const file = JSON.stringify(commune2022).replaceAll('"figure":"plan"', '"figure":"plna"')
    expect(faultsIn(readRuleSet(file))).toMatchObject([{ code: 'unknown_figure', place: 'xa-1b', nearest: 'plan' }])
  })

  it('says what to do in both languages, without guessing from afar', () => {
    const [fault] = faultsIn(parseRuleSet({ ...commune2022, criteria: [{ ...first, id: 7 }] }))
    expect(fault?.sentence.vi).toBe('“criteria.0.id” phải là chữ: hãy đặt trong dấu nháy.')
    expect(fault?.sentence.en).toBe('“criteria.0.id” has to be text: put it in quotation marks.')
    expect(fault).not.toHaveProperty('nearest')
  })

  it('is told which keys it lacks, and which nobody knows', () => {
    const said = (locale: 'vi' | 'en') =>
      faultsIn(parseRuleSet({ ...commune2022, scheme: undefined, titel: 'Xã', zzz: 1 })).map(
        ({ sentence }) => sentence[locale],
      )
    expect(said('vi')).toEqual([
      'Thiếu mục “scheme”. Hãy bổ sung theo lược đồ bộ tiêu chí.',
      'Không có mục “titel” trong lược đồ bộ tiêu chí. Có phải là “title”?',
      'Không có mục “zzz” trong lược đồ bộ tiêu chí. Hãy sửa tên, hoặc bỏ.',
    ])
    expect(said('en')).toEqual([
      '“scheme” is missing. Add it by the schema of rule sets.',
      'There is no key “titel” in the schema of rule sets. Is “title” meant?',
      'There is no key “zzz” in the schema of rule sets. Correct it, or leave it out.',
    ])
  })

  it('with a word that there is not is told which there are', () => {
    const [fault] = faultsIn(parseRuleSet({ ...commune2022, subject: 'comune' }))
    expect(fault?.sentence.vi).toMatch(/^“subject” phải là .*commune.* Có phải là “commune”\?$/)
  })

  it('without a basis is refused: nothing is demanded without law', () => {
    const { basis: _, ...without } = commune2022.criteria[0] ?? {}
    expect(faultsIn(parseRuleSet({ ...commune2022, criteria: [without] }))).toMatchObject([
      { place: 'criteria.0.basis' },
    ])
  })

  it('that is not JSON is refused with the place', () => {
    expect(faultsIn(readRuleSet('{ id: 1'))).toMatchObject([{ code: 'not_json' }])
    expect(faultsIn(readRuleSet('{ id: 1'))[0]?.sentence.en).toContain('position 2')
    expect(faultsIn(readRuleSet('{ id: 1'))[0]?.sentence.vi).toContain('dòng 1, cột 3')
  })

  it('that is not a rule set at all is refused, and says what one has', () => {
    expect(faultsIn(parseRuleSet('bộ tiêu chí'))[0]?.sentence.vi).toMatch(/^Đây không phải bộ tiêu chí\..*id, version/)
    for (const value of [null, 7, 'x', [], {}]) expect(parseRuleSet(value).ok).toBe(false)
  })

  it('of ten megabytes is refused before it is parsed', () => {
    const answer = readRuleSet(`{"id":"${'a'.repeat(10_000_000)}"}`)
    expect(faultsIn(answer)).toMatchObject([{ code: 'too_long' }])
    expect(faultsIn(answer)[0]?.sentence.en).toContain(formatCount(longestRuleFile, 'en'))
  })

  it('has no more faults told than anyone reads', () => {
    expect(faultsIn(parseRuleSet({ ...commune2022, criteria: Array.from({ length: 5000 }, () => 7) }))).toHaveLength(
      100,
    )
  })

  it('with letters in parts is refused', () => {
    const file = JSON.stringify({ ...commune2022, title: { ...commune2022.title, vi: 'Xã'.normalize('NFD') } })
    expect(faultsIn(readRuleSet(file))).toMatchObject([{ code: 'text_not_composed' }])
  })
})
