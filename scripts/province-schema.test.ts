import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { provinces } from '../packages/provinces/src/index.js'
import type { Province } from '../packages/workflows/src/index.js'
import { sampleOverlay } from '../packages/workflows/src/province/sample-overlay.fixture.js'

const file = new URL('../packages/workflows/schema/province.schema.json', import.meta.url)
const validate = new Ajv2020({ allErrors: true, strict: false, validateFormats: false }).compile(
  JSON.parse(readFileSync(file, 'utf8')),
)

/** Where an editor would mark something. */
const marked = (overlay: unknown): readonly string[] => {
  validate(JSON.parse(JSON.stringify(overlay)))
  const errors = validate.errors ?? []
  return [
    ...new Set(
      errors
        .filter(({ keyword }) => ['enum', 'const'].includes(keyword) || keyword === 'propertyNames')
        .map(({ instancePath }) => instancePath),
    ),
  ]
}

const isValid = (overlay: unknown): boolean => validate(JSON.parse(JSON.stringify(overlay)))

const basis = { instrument: 'qd-12-2025' } as const
const insert = {
  command: 'giveFrontOpinion',
  fact: 'FrontOpinionGiven',
  title: sampleOverlay.name,
  by: [{ position: 'front', at: 'commune' }],
  deadline: { workingDays: 3, whenPassed: 'remind', basis },
  basis,
} as const
const procedure = (laid: object): unknown => ({ ...sampleOverlay, procedures: { 'evaluate.neighbourhood': laid } })
const rules = (laid: object): unknown => ({ ...sampleOverlay, ruleSets: { 'antt.commune': laid } })
const requires = (needed: object): unknown => procedure({ requires: { selfAssess: [needed] } })
const criterion = (figure: string) => ({
  id: 'own-1',
  text: sampleOverlay.name,
  basis,
  rule: { kind: 'all', of: [{ kind: 'attested', figure, expected: true }] },
})
const figures = { own: { type: 'yesNo', label: sampleOverlay.name } } as const

describe('the schema that editors complete overlays with', () => {
  it.each(provinces.map((one) => [one.id, one] as const))('marks nothing in the pack %s', (_, pack) => {
    expect(validate(JSON.parse(JSON.stringify(pack))), JSON.stringify(validate.errors)).toBe(true)
  })

  it.each<readonly [string, unknown, string]>([
    ['a procedure', { ...sampleOverlay, procedures: { 'evaluate.neighborhood': {} } }, '/procedures'],
    ['a rule set', { ...sampleOverlay, ruleSets: { 'antt.comune': {} } }, '/ruleSets'],
    ['an act before which', procedure({ inserts: [{ ...insert, before: 'recognize' }] }), '/inserts/0/before'],
    ['an act after which', procedure({ inserts: [{ ...insert, after: 'recognize' }] }), '/inserts/0/after'],
    ['an act beside which', procedure({ inserts: [{ ...insert, beside: 'apraise' }] }), '/inserts/0/beside'],
    ['an act of another procedure', procedure({ inserts: [{ ...insert, before: 'selectSite' }] }), '/inserts/0/before'],
    ['an act that needs more', procedure({ requires: { apraise: [{ kind: 'reason', basis }] } }), '/requires'],
    ['an act with a shorter term', procedure({ shortens: { selfAsess: { before: '11-10', basis } } }), '/shortens'],
    ['an act with another name', procedure({ rewords: { acts: { recognize: sampleOverlay.name } } }), '/rewords/acts'],
    ['a state', procedure({ rewords: { states: { submited: sampleOverlay.name } } }), '/rewords/states'],
    ['an earlier act', requires({ kind: 'separation', from: 'apraise', basis }), '/selfAssess/0/from'],
    ['an act since which', requires({ kind: 'elapsed', since: 'apraise', days: 3, basis }), '/selfAssess/0/since'],
    ['an act of which', requires({ kind: 'advice', of: 'apraise', is: 'for', basis }), '/selfAssess/0/of'],
    ['a criterion', rules({ tightens: { 'xa-9': [] } }), '/ruleSets/antt.commune/tightens'],
    ['a kind of document', requires({ kind: 'documents', documents: ['opinion_leter'] }), '/documents/0'],
    ['a kind of requirement', requires({ kind: 'blessing', basis }), '/selfAssess/0/kind'],
    ['a figure', requires({ kind: 'figures', figures: ['households.totl'] }), '/selfAssess/0/figures/0'],
    ['a figure in a rule', rules({ adds: [criterion('households.totl')] }), '/adds/0/rule/of/0/figure'],
    [
      'a position',
      procedure({ inserts: [{ ...insert, before: 'recognise', by: [{ position: 'king', at: 'commune' }] }] }),
      '/by/0/position',
    ],
    [
      'a place',
      procedure({ inserts: [{ ...insert, before: 'recognise', by: [{ position: 'front', at: 'comune' }] }] }),
      '/by/0/at',
    ],
    [
      'a form',
      {
        ...sampleOverlay,
        quotas: [
          {
            form: 'worker.advancd',
            of: 'headcount',
            share: { numerator: 1, denominator: 2 },
            rounding: 'down',
            from: '2025-08-01',
            basis,
          },
        ],
      },
      '/quotas/0/form',
    ],
  ])('marks %s that is misspelt', (_, overlay, place) => {
    expect(
      marked(overlay).some((path) => path.endsWith(place)),
      marked(overlay).join(),
    ).toBe(true)
  })

  it.each<readonly [string, unknown]>([
    [
      'steps of its own',
      procedure({
        inserts: [{ ...insert, before: 'recognise' }],
        rewords: { acts: { giveFrontOpinion: sampleOverlay.name } },
      }),
    ],
    [
      'a step kept apart from one of its own',
      procedure({
        inserts: [
          { ...insert, before: 'appraise' },
          {
            ...insert,
            command: 'ask',
            fact: 'Asked',
            before: 'recognise',
            requires: [{ kind: 'separation', from: 'giveFrontOpinion', basis }],
          },
        ],
      }),
    ],
    ['figures and criteria of its own', rules({ figures, adds: [criterion('own')] })],
    ['a vote of households', requires({ kind: 'vote', of: 'households', basis })],
    [
      'what is laid over another',
      {
        ...sampleOverlay,
        over: 'tinh',
        procedures: { 'evaluate.neighbourhood': { inserts: [{ ...insert, before: 'actOfTheProvince' }] } },
      } satisfies Province | object,
    ],
  ])('marks nothing in %s', (_, overlay) => {
    expect(isValid(overlay), JSON.stringify(validate.errors)).toBe(true)
  })
})
