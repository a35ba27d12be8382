import { createUnitRegister, nationalUnits } from '@anlang/core'
import type { Province } from '@anlang/workflows'
import { parseOverlay, verifyProvince } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { compareDescriptions } from './compare-descriptions.js'
import { describeOverlay } from './describe-overlay.js'
import { words } from './words.js'

const ground = { table: nationalUnits, units: createUnitRegister(nationalUnits) }
const text = (vi: string, en: string) => ({ vi, en })
const basis = { instrument: 'qd-12', at: '2.1' }
const life = { from: '2022-02-10' }

const overlay: Province = {
  id: 'tinh-a',
  unit: 'p26',
  name: text('Tỉnh A', 'Province A'),
  from: '2022-02-10',
  to: '2023-12-31',
  instruments: {
    'qd-12': {
      number: '12/2022/QĐ-UBND',
      kind: text('Quyết định', 'Decision'),
      title: text('Quy định', 'Rules'),
      from: '2022-02-10',
      standing: 'verified',
    },
  },
  ruleSets: {
    'antt.commune': {
      figures: { cameras: { type: 'yesNo', label: text('Có camera', 'Has cameras') } },
      adds: [
        {
          id: 'a-1',
          text: text('Có camera ở mọi ngõ', 'Cameras in every lane'),
          basis,
          rule: { kind: 'attested', figure: 'cameras', expected: true },
        },
      ],
      tightens: { 'xa-4b': [{ from: '2023-01-01', value: 80, basis }] },
    },
  },
  procedures: {
    'evaluate.neighbourhood': {
      inserts: [
        {
          command: 'giveFrontOpinion',
          fact: 'FrontOpinionGiven',
          before: 'recognise',
          title: text('Mặt trận cho ý kiến', 'Give the opinion of the Front'),
          by: [{ position: 'front', at: 'commune' }],
          requires: [{ kind: 'documents', documents: ['opinion_letter'] }],
          deadline: { workingDays: 1, whenPassed: 'remind', basis },
          issues: 'opinion_letter',
          basis,
        },
      ],
      requires: { appraise: [{ kind: 'reason', basis }] },
      shortens: { recognise: { workingDays: 3, basis } },
      rewords: { acts: { register: text('Đăng ký thi đua', 'Sign up') } },
    },
  },
  positions: { neighbourhoodHead: text('Trưởng thôn', 'Head of the village') },
  models: [{ id: 'm', name: text('Tổ tự quản', 'Group'), domains: [{ id: 'd', name: text('Tự phòng', 'Guard') }] }],
  commitments: [
    { id: 'c', name: text('3 an toàn', '3 safeties'), parts: [{ name: text('an toàn', 'safeties'), count: 3 }] },
  ],
  quotas: [
    {
      form: 'fighter.grassroots',
      of: 'worker.advanced',
      share: { numerator: 10, denominator: 100 },
      rounding: 'down',
      ...life,
      to: '2023-12-31',
      basis,
    },
  ],
  voteRules: [
    {
      forms: ['certificate.province'],
      ...life,
      to: '2023-12-31',
      quorum: { share: { numerator: 3, denominator: 4 }, basis },
      majority: { share: 90, basis },
    },
  ],
  indicators: { i: { kind: 'count', label: text('Vụ', 'Cases'), of: text('vụ', 'cases') } },
}

const linesOf = (of: Province, locale: 'vi' | 'en') =>
  describeOverlay([of], ground, locale).flatMap(({ title, items }) => [title, ...items.map((item) => item.text)])

describe('what an overlay changes', () => {
  it('is told of an overlay that can be read', () => {
    expect(parseOverlay(overlay).ok).toBe(true)
    expect(verifyProvince(overlay).faults.filter(({ code }) => code.startsWith('unknown'))).toEqual([])
  })

  it('is each thing before and after, with its days and the law', () => {
    expect(linesOf(overlay, 'en')).toEqual([
      'Scope',
      'Unit: tỉnh Vĩnh Phúc. Id: tinh-a.',
      'In force from 10/02/2022 until 31/12/2023.',
      'Instruments of the unit',
      'Decision 12/2022/QĐ-UBND: Rules. In force from 10/02/2022.',
      'Rule set: Commune, ward or township safe in security and order (2022.1)',
      'Adds criterion **a-1**: Cameras in every lane. Decision 12/2022/QĐ-UBND, Art. 2(1).',
      'Adds figure “Has cameras” (cameras).',
      'Tightens criterion **xa-4b** (70 % or more are recognised): at least 70 % → **at least 80 %**. In force from 01/01/2023; Decision 12/2022/QĐ-UBND, Art. 2(1).',
      expect.stringMatching(/^Procedure: Evaluation of a neighbourhood \(evaluate\.neighbourhood 2022\.1\)$/),
      'Puts in step **Give the opinion of the Front** (giveFrontOpinion), before “Recognise”. By: Fatherland Front of the commune. Term: 1 working day (a reminder when it has passed). Needs: documents: Written opinion. Issues: Written opinion. Basis: Decision 12/2022/QĐ-UBND, Art. 2(1).',
      expect.stringMatching(/^“.+” needs further: a reason \(Decision 12\/2022\/QĐ-UBND, Art\. 2\(1\)\)\.$/),
      expect.stringMatching(/^Shortens the term of “Recognise”: .+ → \*\*3 working days\*\*; Decision/),
      expect.stringMatching(/^Title of the act \(register\): .+ → \*\*Sign up\*\*\.$/),
      'Quotas',
      expect.stringMatching(
        /: at most 15 % → \*\*at most 10 %\*\*\. In force from 10\/02\/2022 until 31\/12\/2023; Decision/,
      ),
      'Votes',
      expect.stringMatching(
        /^Vote on “.+”: present at least 2\/3 → \*\*at least 3\/4\*\* \(.+\); in favour not laid down → \*\*at least 90 %\*\*/,
      ),
      'Names of positions and bodies',
      'Name of the position (neighbourhoodHead): Head → **Head of the village**.',
      'Models',
      '**Group**, with Guard.',
      'Commitments',
      '**3 safeties**: 3 safeties.',
      'Figures',
      'Indicators: 1. Sheets of figures: 0. Targets: 0.',
    ])
  })

  it('is said in Vietnamese as fully', () => {
    const [vi, en] = [linesOf(overlay, 'vi'), linesOf(overlay, 'en')]
    expect(vi).toHaveLength(en.length)
    expect(vi).toContain(
      'Siết tiêu chí **xa-4b** (Từ 70 % trở lên được công nhận): ít nhất 70 % → **ít nhất 80 %**. Có hiệu lực từ 01/01/2023; căn cứ khoản 1 Điều 2 Quyết định 12/2022/QĐ-UBND.',
    )
    expect(vi.join(' ')).not.toMatch(/undefined|\[object/)
  })

  it('speaks of every requirement and term there is', () => {
    const requires: NonNullable<NonNullable<Province['procedures']>[string]['requires']>[string] = [
      { kind: 'figures', figures: ['subjects.total'] },
      { kind: 'attested', figure: 'subjects.total', is: false, basis },
      { kind: 'criteria' },
      { kind: 'separation', from: 'register', basis },
      { kind: 'vote', of: 'council', majority: { share: 90, basis }, basis },
      { kind: 'advice', of: 'appraise', is: 'for', basis },
      { kind: 'elapsed', since: 'register', days: 7, basis },
      { kind: 'authority', form: 'certificate.province' },
      { kind: 'subordinates', procedure: 'evaluate', under: 'commune', basis },
      { kind: 'soleAward', basis },
      { kind: 'notBefore', monthDay: '11-01', basis },
    ]
    const shortens = {
      appraise: { days: 2, after: 'selfAssess', basis },
      selfAssess: { before: '11-01', nextYear: true, basis },
    } as const
    const more = {
      ...overlay,
      procedures: { 'evaluate.neighbourhood': { requires: { recognise: requires }, shortens } },
    }
    for (const locale of ['vi', 'en'] as const) {
      const told = linesOf(more, locale).join('\n')
      expect(told).not.toMatch(/undefined|\[object/)
      expect(told).toContain('01/11')
    }
    expect(linesOf(more, 'en').join('\n')).toContain('**2 days after “Self-assess and submit”**')
  })

  it('is told of what stands above it, where it lies over another', () => {
    const commune: Province = {
      id: 'xa-b',
      unit: 'c08824',
      name: text('Xã B', 'Commune B'),
      over: 'tinh-a',
      from: '2023-01-01',
      to: '2023-12-31',
      ruleSets: { 'antt.commune': { tightens: { 'xa-4b': [{ from: '2023-06-01', value: 90, basis }] } } },
    }
    const told = describeOverlay([overlay, commune], ground, 'en').flatMap(({ items }) =>
      items.map((item) => item.text),
    )
    expect(told.join('\n')).toContain('at least 80 % → **at least 90 %**. In force from 01/06/2023; Decision 12/2022')
  })

  it('stands for itself where it speaks of what there is not', () => {
    const astray: Province = {
      id: 'a',
      unit: 'p26',
      name: text('A', 'A'),
      ruleSets: { 'antt.planet': { tightens: { x: [] }, adds: [] } },
      procedures: { arrest: { shortens: { go: { days: 3, basis } } } },
    }
    expect(linesOf(astray, 'en').join('\n')).toContain('Shortens the term of “go”: not laid down → **3 days**; qd-12')
  })
})

describe('two versions of an overlay', () => {
  it('are told apart by what came, changed and went', () => {
    const { commitments, ...older } = overlay
    const newer: Province = {
      ...older,
      models: [{ id: 'n', name: text('Camera', 'Cameras'), domains: [] }],
      ruleSets: { 'antt.commune': { tightens: { 'xa-4b': [{ from: '2023-01-01', value: 85, basis }] } } },
    }
    const said = (of: Province) => describeOverlay([of], ground, 'en')
    expect(commitments).toHaveLength(1)
    expect(
      compareDescriptions(said(newer), said(overlay), words.en).map(({ key, items }) => [key, items.length]),
    ).toEqual([
      ['ruleSet antt.commune', 3],
      ['models', 2],
      ['commitments', 1],
    ])
    expect(compareDescriptions(said(newer), said(overlay), words.en)[1]?.items.map((item) => item.text)).toEqual([
      'Added: **Cameras**.',
      'Dropped: ~~**Group**, with Guard.~~',
    ])
    expect(compareDescriptions(said(overlay), said(overlay), words.en)).toEqual([])
  })
})
