import { law } from '@anlang/core'
import { describe, expect, it } from 'vitest'
import { checkProvince } from '../province/check-province.js'
import { national } from '../province/nation.js'
import type { Province } from '../province/province.js'
import { askTheFront, ownBasis, sampleOverlay, withInserts } from '../province/sample-overlay.fixture.js'
import { describeDiagnostic } from '../words/describe-diagnostic.js'
import { certificateFault } from './certificate.js'
import { verifyProvince } from './verify-province.js'

const neighbourhood = 'evaluate.neighbourhood'

const limit = (value: number) => [{ from: '2025-08-01', value, basis: ownBasis }]

const stricter: Province = {
  ...sampleOverlay,
  ruleSets: { 'antt.commune': { tightens: { 'xa-4b': limit(80) } } },
}

const codes = (overlay: unknown, known: readonly Province[] = []) =>
  verifyProvince(overlay, { known }).faults.map(({ code }) => code)

describe('an overlay that is right', () => {
  const all: Province = {
    ...stricter,
    models: [{ id: 'mo-hinh', name: sampleOverlay.name, domains: [] }],
    commitments: [
      {
        id: '3-an-toan-4-tu-quan',
        name: { vi: '3 an toàn, 4 tự quản', en: '3 safeties, 4 self-managements' },
        parts: [
          { name: { vi: 'an toàn', en: 'safeties' }, count: 3 },
          { name: { vi: 'tự quản', en: 'self-managements' }, count: 4 },
        ],
      },
    ],
    positions: { steeringStanding: { vi: 'Thường trực Ban Chỉ đạo 138', en: 'Standing body of committee 138' } },
    procedures: {
      [neighbourhood]: {
        inserts: [askTheFront({ beside: 'appraise' })],
        requires: { selfAssess: [{ kind: 'documents', documents: ['opinion_letter'] }] },
        shortens: { selfAssess: { before: '11-10', basis: ownBasis } },
        rewords: { acts: { register: { vi: 'Ghi danh', en: 'Sign up' } } },
      },
    },
  }
  const { faults, certificate, states } = verifyProvince(all)

  it('passes every proof but the one that needs a roster, and is certified', () => {
    expect(faults).toEqual([])
    expect(certificate?.proven).toEqual(['sound', 'refines', 'tightens', 'timely', 'cited'])
    expect(certificate?.states).toBe(states)
  })

  it('has a certificate that names it, the nation and the engine, and fits nothing else', () => {
    expect(certificateFault(certificate, [all], national)).toBeUndefined()
    expect(certificateFault(undefined, [all], national)).toBe('no_certificate')
    expect(certificateFault(certificate, [stricter], national)).toBe('other_overlay')
    expect(certificateFault(certificate, [all], { ...national, procedures: national.procedures.slice(1) })).toBe(
      'other_nation',
    )
    const otherRules = { ...national, ruleSets: national.ruleSets.slice(1) }
    expect(certificateFault(certificate, [all], otherRules)).toBe('other_nation')
    const older = certificate && { ...certificate, engine: '0.0.1' }
    expect(certificateFault(older, [all], national)).toBe('other_engine')
  })

  it('is the same from a file', () => {
    expect(verifyProvince(JSON.parse(JSON.stringify(all))).certificate).toEqual(certificate)
  })
})

describe('an overlay that is wrong', () => {
  const insert = (...inserts: Parameters<typeof withInserts>[1][]) => withInserts(neighbourhood, ...inserts)
  const procedure = (more: object): unknown => ({ ...sampleOverlay, procedures: { [neighbourhood]: more } })
  const rules = (more: object): unknown => ({ ...sampleOverlay, ruleSets: { 'antt.commune': more } })

  it.each<readonly [string, unknown]>([
    ['removes', { ...sampleOverlay, removes: ['xa-4b'] }],
    ['removes', procedure({ removes: ['appraise'] })],
    ['malformed_overlay', { ...sampleOverlay, name: 'Ninh Bình' }],
    ['malformed_overlay', procedure({ inserts: [{ ...askTheFront({ before: 'recognise' }), deadline: undefined }] })],
    ['malformed_overlay', 'không phải là định nghĩa'],
    ['unknown_unit', { ...sampleOverlay, unit: 'p99' }],
    ['unknown_overlay', { ...sampleOverlay, over: 'nobody' }],
    ['unknown_procedure', withInserts('evaluate.neighbourhod', askTheFront({ before: 'recognise' }))],
    // a version that ended before the overlay began is not there to be changed
    ['unknown_procedure', withInserts('commend.merit.district', askTheFront({ before: 'recognise' }))],
    ['unknown_act', insert(askTheFront({ before: 'recognize' }))],
    ['unknown_act', procedure({ requires: { regster: [{ kind: 'reason', basis: ownBasis }] } })],
    ['unknown_act', procedure({ shortens: { nothing: { before: '11-01', basis: ownBasis } } })],
    ['unknown_state', procedure({ rewords: { states: { nowhere: sampleOverlay.name } } })],
    ['act_taken', insert(askTheFront({ before: 'recognise' }, { command: 'register' }))],
    ['act_taken', insert(askTheFront({ before: 'recognise' }), askTheFront({ before: 'appraise' }))],
    [
      'fact_taken',
      insert(askTheFront({ before: 'recognise' }), askTheFront({ before: 'appraise' }, { command: 'ask' })),
    ],
    ['fact_taken', insert(askTheFront({ before: 'recognise' }, { fact: 'Registered' }))],
    ['insert_beside_way_out', withInserts('establish', askTheFront({ beside: 'appointSteeringCommittee' }))],
    ['branch_taken', withInserts('covenant', askTheFront({ beside: 'agreeDraft' }, { command: 'front' }))],
    ['office_not_there', insert(askTheFront({ before: 'recognise' }, { by: [{ position: 'front', at: 'district' }] }))],
    ['insert_after_end', insert(askTheFront({ after: 'recognise' }))],
    ['insert_beside_end', insert(askTheFront({ beside: 'recognise' }))],
    ['requirement_not_open', procedure({ requires: { recognise: [{ kind: 'authority', form: 'order' }] } })],
    [
      'unknown_document',
      procedure({ requires: { selfAssess: [{ kind: 'documents', documents: ['opinion_leter'] }] } }),
    ],
    ['unknown_act', procedure({ requires: { recognise: [{ kind: 'separation', from: 'apraise', basis: ownBasis }] } })],
    [
      'unknown_form',
      procedure({ requires: { recognise: [{ kind: 'vote', of: 'council', form: 'x', basis: ownBasis }] } }),
    ],
    ['unknown_form', { ...sampleOverlay, voteRules: [{ forms: ['x'], from: '2025-08-01' }] }],
    ['figure_not_declared', procedure({ requires: { selfAssess: [{ kind: 'figures', figures: ['nonsense'] }] } })],
    [
      'contradiction',
      procedure({
        requires: {
          selfAssess: [true, false].map((is) => ({ kind: 'attested', figure: 'party.cell', is, basis: ownBasis })),
        },
      }),
    ],
    [
      'figure_not_declared',
      procedure({
        requires: { selfAssess: [{ kind: 'attested', figure: 'households.total', is: true, basis: ownBasis }] },
      }),
    ],
    [
      'never_separate',
      withInserts(
        'establish',
        askTheFront(
          { before: 'launchPilot' },
          {
            by: [{ position: 'committee', at: 'commune' }],
            requires: [{ kind: 'separation', from: 'appointSteeringCommittee', basis: ownBasis }],
          },
        ),
      ),
    ],
    [
      'office_not_there',
      insert(askTheFront({ before: 'recognise' }, { by: [{ position: 'minister', at: 'commune' }] })),
    ],
    [
      'office_not_there',
      insert(askTheFront({ before: 'recognise' }, { by: [{ position: 'entityHead', at: 'entity' }] })),
    ],
    ['instrument_taken', { ...sampleOverlay, instruments: { 'tt-124-2021': sampleOverlay.instruments['qd-12-2025'] } }],
    ['basis_not_in_force', insert(askTheFront({ before: 'recognise' }, { basis: law('tt-23-2012') }))],
    [
      'basis_unknown',
      { ...sampleOverlay, models: [{ id: 'm', name: sampleOverlay.name, domains: [], basis: { instrument: 'qd-0' } }] },
    ],
    ['days_reversed', { ...sampleOverlay, to: '2025-07-15' }],
    ['insert_at_branches', withInserts('establish', askTheFront({ before: 'cancelEstablishment' }))],
    ['malformed_overlay', insert(silent('refuse'))],
    ['malformed_overlay', insert(silent('deem'))],
    ['insert_at_silence', withInserts('commend.certificate.province', askTheFront({ before: 'passOverPolice' }))],
    [
      'term_of_silence',
      {
        ...sampleOverlay,
        procedures: {
          'commend.certificate.province': { shortens: { concurPolice: { workingDays: 1, basis: ownBasis } } },
        },
      },
    ],
    ['term_later', procedure({ shortens: { selfAssess: { before: '11-16', basis: ownBasis } } })],
    ['term_of_other_clock', procedure({ shortens: { selfAssess: { workingDays: 3, basis: ownBasis } } })],
    ['unknown_rule_set', { ...sampleOverlay, ruleSets: { 'antt.planet': {} } }],
    ['unknown_rule_set', rules({ version: '1999.9' })],
    ['unknown_criterion', rules({ tightens: { 'xa-9': limit(80) } })],
    ['loosens', rules({ tightens: { 'xa-4b': limit(60) } })],
    ['malformed_formula', formulaOf(2)],
    [
      'quota_above',
      {
        ...sampleOverlay,
        quotas: national.quotas.slice(0, 1).map((one) => ({ ...one, share: { numerator: 1, denominator: 1 } })),
      },
    ],
    [
      'share_below',
      { ...sampleOverlay, voteRules: national.voteRules.slice(0, 1).map((one) => ({ ...one, majority: share(50) })) },
    ],
    [
      'unknown_position',
      insert(askTheFront({ before: 'recognise' }, { by: JSON.parse('[{"position":"king","at":"commune"}]') })),
    ],
    ['basis_unknown', insert(askTheFront({ before: 'recognise' }, { basis: { instrument: 'qd-0' } }))],
    ['basis_not_in_force', insert(askTheFront({ before: 'recognise' }, { basis: law('luat-06-2026') }))],
    [
      'clock_does_not_fit',
      withInserts('covenant', {
        ...askTheFront({ before: 'recogniseCovenant' }),
        deadline: { workingDays: 5, whenPassed: 'remind', basis: ownBasis },
      }),
    ],
  ])('is told by its code: %s', (code, overlay) => {
    const { faults, certificate } = verifyProvince(overlay)
    expect(faults.map((fault) => fault.code)).toContain(code)
    expect(certificate).toBeUndefined()
    for (const locale of ['vi', 'en'] as const) {
      for (const fault of faults) expect(describeDiagnostic(fault, locale).length).toBeGreaterThan(20)
    }
  })

  it('names the place in the file, and the word that was probably meant', () => {
    const [fault] = verifyProvince(insert(askTheFront({ before: 'recognize' }))).faults
    expect(fault).toMatchObject({ path: ['procedures', neighbourhood, 'inserts', 0, 'before'], detail: 'recognise' })
  })

  it('names the kind of requirement that was probably meant', () => {
    const requires = { selfAssess: [{ kind: 'document', documents: ['opinion_letter'] }] }
    const { faults } = verifyProvince(procedure({ requires }))
    const path = ['procedures', neighbourhood, 'requires', 'selfAssess', 0, 'kind']
    expect(faults).toMatchObject([{ code: 'unknown_requirement', subject: 'document', detail: 'documents', path }])
    expect(faults.map((fault) => describeDiagnostic(fault, 'en'))).toEqual([
      expect.stringMatching(/no requirement of kind “document”.* Is “documents” meant\?$/),
    ])
    const [far] = verifyProvince(procedure({ requires: { selfAssess: [{ kind: 'horoscope' }] } })).faults
    expect(far && describeDiagnostic(far, 'vi')).toContain('“horoscope”, hoặc quy trình không dùng được loại này. Hãy')
  })

  it('is listed as a whole, which checkProvince alone does not: it looks at rules, models and commitments', () => {
    const province: Province = {
      ...sampleOverlay,
      procedures: {
        'evaluate.neighbourhod': {},
        [neighbourhood]: { shortens: { selfAssess: { before: '11-16', basis: ownBasis } } },
      },
    }
    expect(codes(province)).toEqual(['unknown_procedure', 'term_later'])
    expect(checkProvince(national.ruleSets, province)).toEqual([])
  })

  it('walks nothing while the overlay itself is faulty', () => {
    expect(verifyProvince({ ...sampleOverlay, unit: 'p99' })).toMatchObject({ procedures: 0, states: 0 })
  })
})

/** A step whose silence would shut out its office, or stand for the decision itself. */
const silent = (whenPassed: string) =>
  JSON.parse(
    JSON.stringify({
      ...askTheFront({ before: 'recognise' }),
      deadline: { workingDays: 1, whenPassed, fact: 'Recognised', basis: ownBasis },
    }),
  )

const share = (percent: number) => ({ share: percent, basis: ownBasis })

const formulaOf = (items: number): unknown => {
  const part = { name: sampleOverlay.name, count: 3, items: Array.from({ length: items }, () => sampleOverlay.name) }
  return { ...sampleOverlay, commitments: [{ id: 'ba-an-toan', name: sampleOverlay.name, parts: [part] }] }
}

describe('overlays laid over one another', () => {
  const province: Province = {
    ...sampleOverlay,
    id: 'vinh-phuc',
    unit: 'p26',
    from: '2022-02-10',
    to: '2025-06-30',
    instruments: { 'qd-12-2025': { ...sampleOverlay.instruments['qd-12-2025'], from: '2022-02-10' } },
  }
  const district: Province = { ...province, id: 'song-lo', unit: 'd253', over: 'vinh-phuc' }
  const over = (more: Partial<Province>) => codes({ ...district, ...more }, [province])

  it('are verified together', () => {
    expect(over({})).toEqual([])
  })

  it('have to be of a unit within, in days within, and of what is open to its level', () => {
    expect(over({ unit: 'd376' })).toContain('unit_not_within')
    expect(over({ to: '2025-12-31' })).toContain('overlay_outside_days')
    expect(codes({ ...district, from: '2021-01-01' }, [province])).toContain('overlay_outside_days')
    expect(over({ ruleSets: { 'antt.neighbourhood': { adds: [] } } })).toContain('not_open_here')
  })

  it('cannot be looser than what they are laid over', () => {
    const strict = (value: number): Pick<Province, 'ruleSets'> => ({
      ruleSets: { 'antt.commune': { tightens: { 'xa-4b': [{ from: '2023-01-01', value, basis: ownBasis }] } } },
    })
    const lower = codes({ ...district, ...strict(75) }, [{ ...province, ...strict(80) }])
    expect(lower).toContain('loosens')
    expect(codes({ ...district, ...strict(85) }, [{ ...province, ...strict(80) }])).toEqual([])
  })

  it('cannot be two of one unit in the same days', () => {
    expect(codes(province, [{ ...province, id: 'vinh-phuc-khac' }])).toContain('contradicts_overlay')
    expect(codes({ ...province, to: '2023-12-31' }, [{ ...province, id: 'sau', from: '2024-01-01' }])).toEqual([])
  })

  it('have to be laid over what holds above them, so that nobody escapes it', () => {
    const { over: _, ...alone } = district
    expect(codes(alone, [province])).toContain('not_laid_over')
    expect(codes({ ...district, id: 'vinh-phuc', over: 'tinh' }, [{ ...province, id: 'tinh' }, province])).toContain(
      'contradicts_overlay',
    )
  })

  it('are refused where they go in a circle', () => {
    const circle: Province = { ...province, over: 'song-lo' }
    expect(codes(district, [circle, district])).toContain('overlays_in_a_circle')
  })
})
