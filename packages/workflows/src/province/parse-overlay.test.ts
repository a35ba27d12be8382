import { describe, expect, it } from 'vitest'
import { describeDiagnostic } from '../words/describe-diagnostic.js'
import { parseOverlay } from './parse-overlay.js'
import { askTheFront, sampleOverlay } from './sample-overlay.fixture.js'

const told = (overlay: unknown) => {
  const parsed = parseOverlay(overlay)
  return parsed.ok
    ? []
    : parsed.refusals.map((fault) => [
        fault.code,
        fault.detail,
        fault.path?.join('.'),
        describeDiagnostic(fault, 'vi').split(': ').slice(1).join(': '),
      ])
}

const inserted = (change: object) =>
  JSON.parse(
    JSON.stringify({
      ...sampleOverlay,
      procedures: { survey: { inserts: [{ ...askTheFront({ before: 'selectSite' }), ...change }] } },
    }),
  )
const at = 'procedures.survey.inserts.0'

describe('what is not of the shape of an overlay', () => {
  it.each([
    ['a key that is missing', { ...sampleOverlay, unit: undefined }, 'missing', 'unit', 'Thiếu mục “unit”'],
    ['one deep within', inserted({ deadline: undefined }), 'missing', `${at}.deadline`, `Thiếu mục “${at}.deadline”`],
    [
      'one of three that there may be',
      inserted({ before: undefined }),
      'missing',
      `${at}.before / after / beside`,
      'before / after / beside',
    ],
    [
      'a value of another kind',
      { ...sampleOverlay, unit: 37 },
      'invalid_type',
      'unit',
      'Mục “unit” phải là chữ: hãy đặt trong dấu nháy.',
    ],
    [
      'a key that there is not',
      { ...sampleOverlay, untl: '2026-01-01' },
      'unrecognized_keys',
      'untl',
      'Không có mục “untl”',
    ],
    ['a file that is a bare word', 'chưa có gì', 'not_a_map', '', '“"chưa có gì"” không phải định nghĩa'],
    ['a file that is a list', [1, 2], 'not_a_map', '', '“[1,2]” không phải định nghĩa'],
  ] as const)('is told as %s', (_, overlay, kind, path, sentence) => {
    const [first] = told(overlay)
    expect(first).toEqual(['malformed_overlay', kind, path, expect.stringContaining(sentence)])
  })

  const law = { instrument: 'circular-124-2021' }
  const rules = (change: object) => ({ ...sampleOverlay, ruleSets: { 'antt.commune': change } })
  const adds = (rule: object) =>
    rules({ adds: [{ id: 'xa-9', text: sampleOverlay.name, rule: { figure: 'plan', ...rule }, basis: law }] })
  const tightens = (value: unknown) => rules({ tightens: { 'xa-1b': [{ from: '2026-01-01', value, basis: law }] } })
  const limit = [{ from: '2026-01-01', value: 3, basis: law }]
  const { deadline } = askTheFront({ before: 'selectSite' })

  it.each([
    [
      'a bound that is almost one',
      adds({ kind: 'compare', bound: 'atleast', limit }),
      'adds.0.rule.bound” phải là atLeast, moreThan, atMost hoặc lessThan. Có phải là “atLeast”?',
    ],
    [
      'a rule that is almost one',
      adds({ kind: 'compar' }),
      'recognised, score, all, any hoặc some. Có phải là “compare”?',
    ],
    [
      'what happens when a term has passed',
      inserted({ deadline: { ...deadline, whenPassed: 'closes' } }),
      'deadline.whenPassed” phải là remind hoặc escalate.',
    ],
    ['a number in quotation marks', tightens('80'), 'xa-1b.0.value” phải là số: hãy bỏ dấu nháy.'],
    [
      'a day that does not exist',
      { ...sampleOverlay, from: '2025-02-30' },
      '“from” phải là một ngày có thật, dạng NNNN-TT-NN.',
    ],
    [
      'a paper that is almost one',
      inserted({ issues: 'survey_reprot' }),
      'có trong lược đồ. Có phải là “survey_report”?',
    ],
  ])('says what is expected in the place of %s', (_, overlay, sentence) => {
    expect(told(overlay).map(([, , , said]) => said)).toEqual([expect.stringContaining(sentence)])
  })

  const days = ['13-40', 'hello', '2026-11-10', '02-31', '11-1', '']
  const ofPlan = (change: object) => ({ ...sampleOverlay, procedures: { plan: change } })
  const notBefore = (monthDay: string) => [{ kind: 'notBefore', monthDay, basis: law }]

  it.each(
    days.flatMap((day): readonly (readonly [string, string, unknown])[] => [
      [
        day,
        'procedures.plan.shortens.issuePlan.before',
        ofPlan({ shortens: { issuePlan: { before: day, basis: law } } }),
      ],
      [day, 'procedures.plan.requires.issuePlan.0.monthDay', ofPlan({ requires: { issuePlan: notBefore(day) } })],
      [day, `${at}.requires.0.monthDay`, inserted({ requires: notBefore(day) })],
    ]),
  )('is “%s”, no month and day, told once at %s', (day, path, overlay) => {
    const sentence = `“${day}” không phải tháng-ngày dạng TT-NN. Hãy ghi một ngày có thật, ví dụ 11-15.`
    expect(told(overlay)).toEqual([['malformed_month_day', undefined, path, sentence]])
  })

  it('is no day of a leap year', () => {
    expect(told(ofPlan({ shortens: { issuePlan: { before: '02-29', basis: law } } }))).toEqual([])
  })

  it.each([
    ['id', { ...sampleOverlay, id: 'Quảng X' }, 'Quảng X', 'Quảng-X'],
    ['over', { ...sampleOverlay, over: '-Sông Lô!' }, '-Sông Lô!', 'Sông-Lô'],
    ['models.0.id', { ...sampleOverlay, models: [{ id: 'a/b', name: sampleOverlay.name, domains: [] }] }, 'a/b', 'a-b'],
  ])('is an id that cannot be one, told with the shape of ids at %s', (path, overlay, id, meant) => {
    const sentence = `“${id}” không dùng làm mã được: mã chỉ gồm chữ, số, dấu chấm, gạch nối, và bắt đầu bằng chữ hoặc số. Có phải là “${meant}”?`
    expect(told(overlay)).toEqual([['malformed_id', meant, path, sentence]])
  })

  it('is an id of which nothing is left', () => {
    expect(told({ ...sampleOverlay, id: '!' })).toEqual([
      ['malformed_id', undefined, 'id', expect.stringContaining('Hãy sửa tên.')],
    ])
  })

  it.each([
    ['command', 'choÝKiến'],
    ['fact', 'front-asked'],
  ])('is a name of a step that charts cannot have: %s', (key, name) => {
    expect(told(inserted({ [key]: name }))).toEqual([
      ['malformed_word', undefined, `${at}.${key}`, expect.stringContaining(`“${name}” không dùng làm tên việc`)],
    ])
  })

  it('is told by a code of its own where it would take away', () => {
    expect(told({ ...sampleOverlay, removes: [] })[0]?.slice(0, 3)).toEqual(['removes', 'unrecognized_keys', 'removes'])
  })

  it.each([
    ['lacks its number', { kind: 'count' }],
    ['has a number that is none', { kind: 'percent', percent: 'eighty' }],
    ['lacks its whole', { kind: 'share', part: 3 }],
    ['has a part above its whole', { kind: 'share', part: 3, whole: 2 }],
    ['goes a way that there is not', { kind: 'trend', direction: 'sideways' }],
    ['has keys that nobody reads', { kind: 'attested', value: true, note: 'x', more: 1 }],
    ['is of a kind that there is not', { kind: 'rumour' }],
  ])('is a statement of a sheet that %s, told once', (_, statement) => {
    const sheet = {
      unit: 'p37@2025-07-01',
      period: { from: '2025-08-01', to: '2025-12-31' },
      source: { title: sampleOverlay.name },
      entries: { households: statement },
    }
    expect(told({ ...sampleOverlay, sheets: [sheet] })).toEqual([
      ['malformed_statement', undefined, 'sheets.0.entries.households', expect.stringContaining('“households')],
    ])
  })

  it('is a target that names no number', () => {
    const target = {
      unit: 'p37@2025-07-01',
      indicator: 'households',
      year: 2030,
      goal: { kind: 'attested', value: true },
      source: { title: sampleOverlay.name },
    }
    expect(told({ ...sampleOverlay, targets: [target] })[0]?.slice(0, 3)).toEqual([
      'malformed_statement',
      undefined,
      'targets.0.goal',
    ])
  })
})
