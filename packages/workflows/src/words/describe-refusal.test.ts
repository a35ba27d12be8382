import { createUnitRegister, law, nationalUnits } from '@anlang/core'
import { describe, expect, it } from 'vitest'
import type { Refusal, RefusalCode } from '../dossier/refusal.js'
import { evaluateCommune2022, evaluateNeighbourhood } from '../national/evaluate.js'
import type { Procedure } from '../procedure/procedure.js'
import { describeRefusal } from './describe-refusal.js'
import { refusalNames } from './refusal-names.js'

const units = createUnitRegister(nationalUnits)
const say = (refusal: Refusal, locale: 'vi' | 'en' = 'vi', asOf = '2022-11-15') =>
  describeRefusal(refusal, locale, refusalNames({ units, on: asOf }, locale))

const chairman = { position: 'chairman', unit: 'c08779' } as const
const session = { members: 9, present: 5, inFavour: 4, ballot: 'open' } as const
const quorum = {
  share: { numerator: 2, denominator: 3 },
  basis: law('tt-12-2019-bnv', '11'),
  measured: 5,
  limit: 6,
  margin: -1,
}
const majority = {
  share: 50,
  bound: 'moreThan',
  basis: law('luat-10-2022', '21.1'),
  measured: 4,
  limit: 5,
  margin: -1,
} as const
const unmet = { verdict: 'not_met', notMet: ['xa-4b'], undetermined: ['xa-3'] } as const
const on = '2022-11-15'
const span = { from: '2022-02-10', to: '2025-06-30' }
const establishing = { deciding: { model: 'decided', steering: 'awaited' } }

/** One refusal of every code; a new code without a sample does not compile. */
const samples: { readonly [Code in RefusalCode]: Extract<Refusal, { code: Code }> } = {
  unknown_unit: { code: 'unknown_unit', unit: 'n0' },
  outside_unit_life: {
    code: 'outside_unit_life',
    unit: 'c08779',
    name: 'xã Bạch Lưu',
    asOf: on,
    ...span,
    successors: [{ id: 'c08782@2025-07-01', name: 'xã Hải Lựu' }],
  },
  unknown_figure: { code: 'unknown_figure', figure: 'suspects', known: [] },
  malformed_figure: {
    code: 'malformed_figure',
    figure: 'force.rating',
    value: 'tốt',
    fault: 'not_on_the_scale',
    allowed: ['notDone', 'doneWell'],
  },
  part_exceeds_whole: {
    code: 'part_exceeds_whole',
    part: 'subjects.recognised',
    whole: 'subjects.total',
    measured: 26,
    limit: 25,
  },
  malformed_day: { code: 'malformed_day', day: '2022-02-30' },
  rule_set_not_in_force: {
    code: 'rule_set_not_in_force',
    ruleSet: 'antt.commune',
    asOf: '2022-02-09',
    from: '2022-02-10',
  },
  no_rule_set: {
    code: 'no_rule_set',
    scheme: 'antt',
    subject: 'commune',
    asOf: '2021-12-31',
    neighbours: [{ id: 'antt.commune', version: '2022.1', from: '2022-02-10' }],
  },
  unknown_procedure: { code: 'unknown_procedure', procedure: 'arrest', known: ['survey', 'evaluate'] },
  no_procedure_version: {
    code: 'no_procedure_version',
    procedure: 'evaluate',
    subject: 'commune',
    on,
    known: [{ id: 'evaluate.commune', ...span }],
  },
  unknown_model: { code: 'unknown_model', model: '9-tu-quan', known: ['5-tu-quan-ve-antt'] },
  model_not_used: { code: 'model_not_used', procedure: 'evaluate' },
  nothing_to_follow: { code: 'nothing_to_follow', procedure: 'survey' },
  malformed_command: {
    code: 'malformed_command',
    faults: [
      { path: '', fault: 'invalid_type' },
      { path: 'data.documents.2.on', fault: 'not_a_day' },
    ],
  },
  year_out_of_range: { code: 'year_out_of_range', year: 2019, on },
  unknown_dossier: { code: 'unknown_dossier', dossier: 'hồ-sơ-9' },
  dossier_exists: { code: 'dossier_exists', dossier: 'hồ-sơ-1' },
  wrong_predecessor: {
    code: 'wrong_predecessor',
    procedure: 'commend',
    follows: 'evaluate',
    endedIn: 'recognised',
    given: 'hồ-sơ-1',
  },
  unknown_act: { code: 'unknown_act', act: 'arrest', known: ['register'] },
  dossier_ended: { code: 'dossier_ended', act: 'register', procedure: 'evaluate.commune', state: 'recognised' },
  not_open_here: {
    code: 'not_open_here',
    act: 'signCovenant',
    procedure: 'establish',
    state: establishing,
    open: ['cancelEstablishment'],
  },
  wrong_office: {
    code: 'wrong_office',
    act: 'appraise',
    office: chairman,
    wanted: [{ position: 'steeringStanding', unit: 'd253' }],
  },
  not_holder: { code: 'not_holder', office: chairman, on, terms: [{ to: '2022-06-30' }] },
  substitution_unlimited: {
    code: 'substitution_unlimited',
    office: chairman,
    substitution: 'TUQ',
    missing: ['time', 'matter', 'decision'],
  },
  substitution_elsewhere: {
    code: 'substitution_elsewhere',
    office: chairman,
    substitution: 'TL',
    act: 'recognise',
    acts: ['notifyResult'],
  },
  not_empowered: {
    code: 'not_empowered',
    act: 'commend',
    form: 'certificate.province',
    on,
    office: chairman,
    may: ['chairman.province'],
  },
  no_authority: {
    code: 'no_authority',
    form: 'merit.district',
    asOf: '2025-08-01',
    others: [{ awarder: 'chairman.district', from: '2024-01-01', to: '2025-06-30' }],
  },
  claimed_by_another: { code: 'claimed_by_another', act: 'appraise', person: 'người-2' },
  not_claimed: { code: 'not_claimed', act: 'appraise', person: null },
  nothing_marked: { code: 'nothing_marked', act: 'returnDossier' },
  not_reopened: { code: 'not_reopened', closed: ['meeting_minutes'], items: ['kdc-1c'] },
  too_many_returns: { code: 'too_many_returns', act: 'returnDossier', atMost: 3, procedure: 'evaluate.neighbourhood' },
  nothing_due: { code: 'nothing_due', dossier: 'hồ-sơ-1', act: 'appraise', on },
  kept_already: { code: 'kept_already', act: 'concurPolice', on },
  subordinates_open: { code: 'subordinates_open', act: 'selfAssess', dossiers: ['hồ-sơ-1', 'hồ-sơ-2'] },
  missing_reason: { code: 'missing_reason', act: 'refuseRecognition' },
  unexpected_reason: { code: 'unexpected_reason', act: 'register' },
  departs_from_advice: { code: 'departs_from_advice', act: 'commend', of: 'reviewCommendation', advice: 'against' },
  evidence_changed: { code: 'evidence_changed', criteria: ['kdc-1c'], on },
  nothing_changed: { code: 'nothing_changed' },
  not_approved: { code: 'not_approved', state: 'registered', procedure: 'evaluate.commune' },
  unknown_variant: { code: 'unknown_variant', procedure: 'commend', variant: null, variants: ['merit'] },
  unknown_rule: { code: 'unknown_rule', rule: 'chuyển', known: ['commune-evaluation-to-province'] },
  rule_not_for: { code: 'rule_not_for', rule: 'chuyển', procedure: 'evaluate.commune', version: '2025.1' },
  migration_unsound: {
    code: 'migration_unsound',
    fault: 'cannot_end_after',
    state: 'submitted',
    procedure: 'evaluate.commune',
  },
  not_mapped: { code: 'not_mapped', state: 'registered', procedure: 'evaluate.commune' },
  unit_goes_on: { code: 'unit_goes_on', unit: 'c08782', change: 'renamed', action: 'goesOn' },
  unit_not_kept: { code: 'unit_not_kept', unit: 'c08782', change: 'merged', action: 'toBeClosed' },
  no_ground: { code: 'no_ground', ...unmet },
  before_last_fact: { code: 'before_last_fact', on: '2022-11-01', lastOn: on },
  deadline_passed: { code: 'deadline_passed', act: 'recognise', lastDay: '2022-11-14', on },
  too_early: { code: 'too_early', act: 'closeAsLapsed', firstDay: '2022-11-20', on },
  awaits_step: { code: 'awaits_step', act: 'recognise', first: 'appraise' },
  same_office: { code: 'same_office', act: 'appraise', earlier: 'selfAssess' },
  same_person: { code: 'same_person', act: 'appraise', earlier: 'selfAssess' },
  missing_documents: { code: 'missing_documents', documents: ['submission'] },
  malformed_document: { code: 'malformed_document', document: 'submission', field: 'sha256' },
  document_from_the_future: { code: 'document_from_the_future', document: 'submission', documentOn: '2022-12-01', on },
  unexpected_document: { code: 'unexpected_document', act: 'register', document: 'recognition_decision' },
  unexpected_figure: { code: 'unexpected_figure', act: 'recognise', figure: 'event.antiState' },
  figure_from_the_future: { code: 'figure_from_the_future', figure: 'plan', day: '2022-12-01', on },
  unexpected_session: { code: 'unexpected_session', act: 'register' },
  unknown_item: { code: 'unknown_item', item: 'lời kể' },
  missing_figures: { code: 'missing_figures', figures: ['households.signed'] },
  none_answered_yes: { code: 'none_answered_yes', figures: ['recognition.flawed', 'year.spoilt'] },
  not_attested: { code: 'not_attested', figure: 'discipline.pending', measured: null, wanted: false },
  criteria_not_met: { code: 'criteria_not_met', ...unmet },
  missing_session: { code: 'missing_session', of: 'council' },
  impossible_session: { code: 'impossible_session', session },
  ballot_not_secret: { code: 'ballot_not_secret' },
  no_quorum: { code: 'no_quorum', of: 'council', session, quorum },
  not_carried: { code: 'not_carried', session, majority },
  already_awarded: { code: 'already_awarded', dossier: 'hồ-sơ-1' },
  outcome_unknown: { code: 'outcome_unknown', dossier: 'hồ-sơ-1', command: 'lệnh-1' },
  fact_too_large: { code: 'fact_too_large', size: 1_000_001, most: 1_000_000 },
  command_reused: { code: 'command_reused', command: 'lệnh-1' },
  conflict: { code: 'conflict', dossier: 'hồ-sơ-1', version: 3 },
  definition_unknown: {
    code: 'definition_unknown',
    definition: { id: 'survey', version: '2014.1' },
    reason: 'changed',
  },
}

describe('a refusal in words', () => {
  it('names the deadline, the day and the way out', () => {
    const late: Refusal = { code: 'deadline_passed', act: 'recognise', lastDay: '2022-11-14', on: '2022-11-15' }
    expect(say(late)).toBe(
      '“Quyết định công nhận” chỉ được thực hiện đến hết ngày 14/11/2022; hôm nay là 15/11/2022. Hãy kết thúc hồ sơ do quá hạn.',
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

  it('tells each place that is not of its shape, and what is wrong there', () => {
    const faults = [
      { path: 'by.persn', fault: 'unrecognized_keys' },
      { path: 'data.documents.2.on', fault: 'not_a_day' },
    ] as const
    const wrong: Refusal = { code: 'malformed_command', faults }
    expect(say(wrong, 'en')).toBe(
      'What was sent is not of its shape. “by.persn”: Not to be sent here. “data.documents.2.on”: No day of the calendar; ' +
        'write year-month-day, such as 2022-11-14. Correct it and send it again.',
    )
    expect(say(wrong)).toContain('“by.persn”: Không được gửi ở đây.')
    const throughout = Array.from(
      { length: 12 },
      (_, at) => ({ path: `dossiers.${at}`, fault: 'not_a_reference' }) as const,
    )
    const long = say({ code: 'malformed_command', faults: throughout }, 'en')
    expect([long.includes('“dossiers.4”'), long.includes('“dossiers.5”')]).toEqual([true, false])
    expect(long).toContain(' 7 more like these.')
  })

  it('names the successors of a unit that is no more', () => {
    const found = units.find('c08779', '2025-08-01')
    if (found.ok) throw new Error('xã Bạch Lưu ended in 2025')
    expect(say(found.refusals[0] ?? { code: 'nothing_changed' }, 'vi', '2025-08-01')).toContain('xã Hải Lựu')
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
      '“Chờ các quyết định thành lập (Mô hình: Đã quyết định; Ban Chỉ đạo mô hình: Chờ quyết định thành lập)”',
    )
  })

  it('says that no level has the power any more', () => {
    const office = { position: 'chairman', unit: 'c08782' } as const
    expect(say({ code: 'wrong_office', act: 'recognise', office, wanted: [] })).toContain(
      'chuyển hồ sơ sang quy trình hiện hành',
    )
  })

  it('calls the head of a hamlet by what it is', () => {
    const office = { position: 'neighbourhoodHead', unit: 'n08779.anh-dung' } as const
    expect(say({ code: 'not_holder', office, on: '2022-11-15', terms: [] })).toContain('Trưởng thôn Anh Dũng')
  })

  it('names the Party cell to a neighbourhood and the Party committee to a commune', () => {
    const future: Refusal = {
      code: 'figure_from_the_future',
      figure: 'party.resolution',
      day: '2022-12-01',
      on: '2022-11-15',
    }
    const to = (procedure: Procedure) =>
      describeRefusal(future, 'vi', refusalNames({ units, on: '2022-11-15', procedure }, 'vi'))
    expect(to(evaluateNeighbourhood)).toContain('nghị quyết của chi bộ')
    expect(to(evaluateCommune2022)).toContain('nghị quyết của Đảng ủy')
  })

  it.each(Object.values(samples))('is told by the names of the nation where none are given: $code', (refusal) => {
    expect(describeRefusal(refusal, 'vi')).toMatch(/^[\p{Lu}\p{N}“].*\.$/su)
  })

  it('calls units as on the day it speaks of, and as they are called last where it speaks of none', () => {
    const office = { position: 'chairman', unit: 'c08779' } as const
    const holder: Refusal = { code: 'not_holder', office, on: '2022-11-15', terms: [] }
    expect(describeRefusal(holder, 'en')).toBe(say(holder, 'en'))
    const other: Refusal = { code: 'wrong_office', act: 'recognise', office, wanted: [] }
    expect(describeRefusal(other, 'en')).toContain('xã Bạch Lưu')
  })

  it.each(Object.values(samples))('is a whole sentence in both languages: $code', (refusal) => {
    for (const sentence of [say(refusal), say(refusal, 'en')]) {
      expect(sentence).toMatch(/^[\p{Lu}\p{N}“].*\.$/su)
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|[a-z]_[a-z]|[a-z]+\.[a-zA-Z]+[A-Z]/u)
    }
    expect(say(refusal)).not.toBe(say(refusal, 'en'))
  })
})
