import { createUnitRegister, nationalUnits, type UnitTable } from '@anlang/core'
import { differenceOf } from '@anlang/workflows'
import { soundCommune } from '@anlang/workflows/testing'
import { describe, expect, it } from 'vitest'
import { fixedDirectory } from '../src/training/index.js'
import { at, codesOf, commune, type Deed, openOffice, papers, village } from './office.js'
import { chairman, evaluated, evaluationOf, head, openEvaluation, standing } from './recognised.js'

const sendBack = (...items: string[]): Deed => ({
  on: '2022-11-07',
  by: standing,
  act: 'returnDossier',
  data: { items, reason: 'figures_disagree' },
})

describe('a dossier that is sent back', () => {
  it('is open in what was marked and what the criterion rests on, and shows what was mended', async () => {
    const { engine, act, run } = await evaluated(openOffice(), 'register', 'selfAssess')
    await run('đánh-giá', [sendBack('kdc-1c')])
    const mend = (figures: Record<string, number | boolean>): Deed => ({
      on: '2022-11-07',
      by: head,
      act: 'selfAssess',
      data: { figures },
    })
    expect(await act('đánh-giá', mend({ 'violations.now': 0 }))).toMatchObject({
      refusals: [{ code: 'not_reopened', closed: ['violations.now'], items: ['kdc-1c'] }],
    })
    await run('đánh-giá', [{ ...mend({ 'households.registered': 167 }), on: '2022-11-08' }])
    const view = await engine.dossier('đánh-giá')
    if (!view.ok) throw new Error('it was opened')
    expect(differenceOf(view.value.dossier)).toEqual([{ item: 'households.registered', before: 168, after: 167 }])
    expect(view.value.dossier).toMatchObject({ value: 'submitted', returned: { open: false, act: 'returnDossier' } })
  })

  it('is not sent back for ever: after the third time it is decided as it is', async () => {
    const { act, run } = await evaluated(openOffice(), 'register', 'selfAssess')
    for (const day of ['2022-11-03', '2022-11-04', '2022-11-05']) {
      await run('đánh-giá', [
        { ...sendBack('result_report'), on: day },
        { on: day, by: head, act: 'selfAssess', data: { documents: papers(day, 'result_report') } },
      ])
    }
    expect(await act('đánh-giá', { ...sendBack('result_report'), on: '2022-11-06' })).toMatchObject({
      refusals: [{ code: 'too_many_returns', atMost: 3 }],
    })
    expect(codesOf(await act('đánh-giá', evaluationOf().appraise))).toEqual([])
  })

  it('is sent back to any earlier step by who decides', async () => {
    const back = (name: string): Deed => ({
      on: '2022-11-09',
      by: chairman,
      act: name,
      data: { items: ['appraisal_record'], reason: 'papers_doubtful' },
    })
    const states = ['returnAppraisal', 'returnProposal'].map(async (name) => {
      const { act } = await evaluated(openOffice(), 'register', 'selfAssess', 'appraise')
      const done = await act('đánh-giá', back(name))
      return done.ok && done.value.dossier.value
    })
    expect(await Promise.all(states)).toEqual(['submitted', 'registered'])
  })
})

describe('work of an office', () => {
  const claim = { dossier: 'đánh-giá', act: 'appraise' }
  const other = { ...standing, person: 'người-khác' }

  it('that one person has taken in hand is done by nobody else, until it is handed over', async () => {
    const { engine, act } = await evaluated(openOffice(), 'register', 'selfAssess')
    expect((await engine.claimWork({ id: 'nhận-1', ...claim, by: standing })).ok).toBe(true)
    expect(await engine.inbox(standing)).toMatchObject([{ act: 'appraise', handler: standing.person }])
    expect(codesOf(await act('đánh-giá', { ...evaluationOf().appraise, by: other }))).toEqual(['claimed_by_another'])
    expect(codesOf(await engine.claimWork({ id: 'nhận-2', ...claim, by: other }))).toEqual(['claimed_by_another'])
    expect(codesOf(await engine.handOverWork({ id: 'giao-1', ...claim, by: other, to: other.person }))).toEqual([
      'not_claimed',
    ])
    expect((await engine.handOverWork({ id: 'giao-2', ...claim, by: standing, to: other.person })).ok).toBe(true)
    expect(codesOf(await act('đánh-giá', { ...evaluationOf().appraise, by: other, on: '2022-11-09' }))).toEqual([])
  })

  it('that was given back to all is anybody’s', async () => {
    const { engine, act } = await evaluated(openOffice(), 'register', 'selfAssess')
    await engine.claimWork({ id: 'nhận', ...claim, by: standing })
    await engine.handOverWork({ id: 'giao', ...claim, by: standing, to: null })
    expect(codesOf(await act('đánh-giá', { ...evaluationOf().appraise, by: other }))).toEqual([])
  })

  it('of another office cannot be taken in hand', async () => {
    const { engine } = await evaluated(openOffice(), 'register', 'selfAssess')
    expect(codesOf(await engine.claimWork({ id: 'nhận', ...claim, by: head }))).toEqual(['wrong_office'])
    expect(codesOf(await engine.claimWork({ id: 'nhận', ...claim, act: 'recognise', by: chairman }))).toEqual([
      'not_open_here',
    ])
  })

  it('is seen by its position in the whole commune and the whole province', async () => {
    const { engine } = await evaluated(openOffice(), 'register')
    const within = (level: 'commune' | 'province', unit: string) =>
      engine.inbox({ position: 'neighbourhoodHead', within: { level, unit } })
    expect(await within('commune', commune)).toMatchObject([
      { dossier: 'đánh-giá', act: 'selfAssess', due: '2022-11-14' },
    ])
    expect(await within('province', 'p26')).toHaveLength(1)
    expect(await within('province', 'p37')).toEqual([])
  })
})

describe('who could act', () => {
  const deputy = at('chairman', commune, 'phó-chủ-tịch')
  const directory = fixedDirectory([
    head,
    { ...standing, to: '2022-06-30' },
    { ...standing, person: 'kế-nhiệm', from: '2022-07-01' },
    chairman,
    { ...deputy, signs: { kind: 'KT', position: 'viceChairman' } },
    // who appraises is also somebody's deputy, and does not decide what they appraised
    { ...chairman, person: 'kế-nhiệm', signs: { kind: 'KT', position: 'viceChairman' } },
  ])

  it('is told with every act, as of the day and without those kept apart', async () => {
    const office = openOffice({ directory })
    await openEvaluation(office)
    const { register, selfAssess, appraise, recognise } = evaluationOf()
    await office.run('đánh-giá', [register, selfAssess])
    expect(codesOf(await office.act('đánh-giá', appraise))).toEqual(['not_holder'])
    const told = async () => {
      const allowed = await office.engine.allowed({ dossier: 'đánh-giá', by: head })
      if (!allowed.ok) throw new Error('it was opened')
      return Object.fromEntries(
        allowed.value.map(({ step, could }) => [step.command, could.map(({ person }) => person)]),
      )
    }
    expect(await told()).toMatchObject({ appraise: ['kế-nhiệm'] })
    await office.run('đánh-giá', [{ ...appraise, by: { ...standing, person: 'kế-nhiệm' } }])
    expect(await told()).toMatchObject({ recognise: [chairman.person, deputy.person] })
    const signed = await office.act('đánh-giá', { ...recognise, by: deputy })
    expect(signed.ok && signed.value.recorded.fact.by).toEqual({
      ...deputy,
      signs: { kind: 'KT', position: 'viceChairman' },
    })
  })
})

describe('evidence that is changed after it was vouched for', () => {
  const change = { id: 'đổi', dossier: 'đánh-giá', by: head, reason: 'new_evidence' } as const
  const figures = { 'households.registered': 160 }

  it('is flagged, opens the criteria that rest on it, and stops the decision until it is vouched for anew', async () => {
    const office = await evaluated(openOffice(), 'register', 'selfAssess', 'appraise')
    const { engine, journal, act } = office
    const changed = await engine.changeEvidence({ ...change, figures })
    expect(changed).toMatchObject({ ok: true, value: { recorded: { fact: { reopened: ['kdc-1c'] } } } })
    expect((await journal.outbox(0, 10)).map(({ message }) => message.kind)).toContain('evidence')
    expect(codesOf(await act('đánh-giá', evaluationOf().recognise))).toEqual(['evidence_changed', 'criteria_not_met'])
    // nobody vouches for what they changed themselves
    const self = { ...standing, person: head.person }
    expect(codesOf(await engine.confirmEvidence({ id: 'tự', dossier: 'đánh-giá', by: self }))).toEqual(['same_person'])
    await engine.changeEvidence({ ...change, id: 'đổi-lại', figures: { 'households.registered': 168 } })
    expect((await engine.confirmEvidence({ id: 'xác', dossier: 'đánh-giá', by: standing })).ok).toBe(true)
    expect(codesOf(await act('đánh-giá', { ...evaluationOf().recognise, on: '2022-11-11' }))).toEqual([])
  })

  it('is flagged after the decision too, which stands', async () => {
    const { engine } = await evaluated(openOffice(), 'register', 'selfAssess', 'appraise', 'recognise')
    const changed = await engine.changeEvidence({ ...change, figures })
    expect(changed).toMatchObject({
      ok: true,
      value: { dossier: { value: 'recognised', ended: true, reopened: { criteria: ['kdc-1c'] } } },
    })
  })

  it('is changed at its own step as long as nobody vouched for it', async () => {
    const { engine } = await evaluated(openOffice(), 'register')
    expect(codesOf(await engine.changeEvidence({ ...change, figures }))).toEqual(['not_approved'])
  })

  it('is not changed by another office, nor by nothing', async () => {
    const { engine } = await evaluated(openOffice(), 'register', 'selfAssess', 'appraise')
    expect(codesOf(await engine.changeEvidence({ ...change, by: chairman, figures }))).toEqual(['wrong_office'])
    const same = { 'households.registered': 168 }
    expect(codesOf(await engine.changeEvidence({ ...change, figures: same }))).toEqual(['nothing_changed'])
  })
})

/** The commune with further neighbourhoods. */
const withNeighbourhoods = (count: number) => {
  const [pattern] = nationalUnits.units.filter(({ id }) => id === village)
  if (!pattern) throw new Error('the village is in the table')
  const more = Array.from({ length: count }, (_, place) => ({
    ...pattern,
    id: `n08779.thôn-${place + 1}`,
    versions: pattern.versions.map((version) => ({ ...version, name: `Thôn ${place + 1}` })),
  }))
  const table: UnitTable = { ...nationalUnits, units: [...nationalUnits.units, ...more] }
  return { units: createUnitRegister(table), ids: more.map(({ id }) => id) }
}

describe('one decision on many dossiers', () => {
  it('is accepted or refused for each, and sent again goes on where it stopped', async () => {
    const { units, ids } = withNeighbourhoods(3)
    const office = openOffice({ units })
    for (const id of ids) {
      const who = at('neighbourhoodHead', id)
      const deeds = evaluationOf(who)
      await openEvaluation(office, id, { subject: id, by: who })
      await office.run(id, [deeds.register, deeds.selfAssess, ...(id === ids[1] ? [] : [deeds.appraise])])
    }
    const { by, act, data = {} } = evaluationOf().recognise
    office.on('2022-11-10')
    const decision = { id: 'quyết-định-205', dossiers: ids, act, by, data }
    const told = async () => {
      const many = await office.engine.actOnMany(decision)
      return many.ok
        ? many.value.outcomes.map(({ outcome }) => (outcome.ok ? outcome.value.repeated : outcome.refusals[0].code))
        : []
    }
    expect(await told()).toEqual([false, 'not_open_here', false])
    expect(await told()).toEqual([true, 'not_open_here', true])
  })

  it('is refused whole when it is not of its form', async () => {
    const { engine } = openOffice()
    expect(await engine.actOnMany({ id: 'x', dossiers: [], act: 'recognise', by: chairman, data: {} })).toMatchObject({
      refusals: [{ code: 'malformed_command', faults: [{ path: 'dossiers' }] }],
    })
  })
})

describe('a commune', () => {
  const committee = at('committee', commune)
  const register: Deed = {
    on: '2022-03-01',
    by: committee,
    act: 'register',
    data: { documents: papers('2022-03-01', 'party_resolution', 'plan', 'registration_form'), figures: soundCommune },
  }
  const selfAssess: Deed = {
    on: '2022-11-16',
    by: standing,
    act: 'selfAssess',
    data: { documents: papers('2022-11-16', 'submission', 'result_report', 'meeting_minutes') },
  }

  it('waits for its neighbourhoods, by name, and goes on when they have ended', async () => {
    const office = await evaluated(openOffice(), 'register', 'selfAssess')
    await openEvaluation(office, 'xã', { subject: commune, by: committee })
    await office.run('xã', [register])
    expect(await office.act('xã', selfAssess)).toMatchObject({
      refusals: [{ code: 'subordinates_open', dossiers: ['đánh-giá'] }],
    })
    await office.run('đánh-giá', [{ on: '2022-11-16', by: standing, act: 'closeAsLapsed' }])
    expect(codesOf(await office.act('xã', selfAssess))).toEqual([])
  })
})

describe('an act that comes before its step', () => {
  const police = at('police', commune)
  const propose: Deed = {
    on: '2022-12-05',
    by: standing,
    act: 'proposeRevocation',
    data: {
      documents: papers('2022-12-05', 'submission'),
      figures: { 'recognition.flawed': true, 'year.spoilt': false },
      reason: 'new_evidence',
    },
  }
  const opinion: Deed = { on: '2022-12-01', by: police, act: 'supportAsPolice' }

  const examining = async () => {
    const office = await evaluated(openOffice(), 'register', 'selfAssess', 'appraise', 'recognise')
    await office.open(
      { dossier: 'hủy', procedure: 'revoke', subject: village, year: 2022, by: standing, follows: 'đánh-giá' },
      '2022-12-01',
    )
    return office
  }

  it('is kept and used when the step opens, with the day on which it came', async () => {
    const { engine, act, run } = await examining()
    const kept = await act('hủy', opinion)
    expect(kept).toMatchObject({
      ok: true,
      value: { recorded: { fact: { type: 'ActKept' } }, dossier: { value: 'examining' } },
    })
    await run('hủy', [propose])
    const view = await engine.dossier('hủy')
    expect(view.ok && view.value.facts.at(-1)?.fact).toMatchObject({
      type: 'PoliceSupported',
      by: police,
      keptOn: '2022-12-01',
      on: '2022-12-05',
    })
    expect(view).toMatchObject({
      ok: true,
      value: { dossier: { value: { asking: { police: 'given', front: 'asked' } } } },
    })
  })

  it('is kept once, and told so', async () => {
    const { act } = await examining()
    await act('hủy', opinion)
    expect(codesOf(await act('hủy', { ...opinion, on: '2022-12-02' }))).toEqual(['kept_already'])
  })

  it('of an office that may not is refused at once', async () => {
    const { act } = await examining()
    expect(codesOf(await act('hủy', { ...opinion, by: head }))).toEqual(['wrong_office'])
  })

  it('that does not stand when its step opens is on record with the reason, and nothing is stuck', async () => {
    const { engine, act, run } = await examining()
    // a reason is wanted with this opinion, and was not given
    await act('hủy', { ...opinion, act: 'opposeAsPolice' })
    await run('hủy', [propose])
    const view = await engine.dossier('hủy')
    expect(view.ok && view.value.facts.at(-1)?.fact).toMatchObject({
      type: 'KeptActRefused',
      act: 'opposeAsPolice',
      codes: ['missing_reason'],
    })
    expect(codesOf(await act('hủy', { ...opinion, on: '2022-12-06' }))).toEqual([])
  })

  it('where the procedure does not keep it is refused with what is open', async () => {
    const { act } = await examining()
    expect(
      await act('hủy', { on: '2022-12-01', by: chairman, act: 'keepRecognition', data: { reason: 'not_founded' } }),
    ).toMatchObject({
      refusals: [{ code: 'not_open_here', open: ['proposeRevocation', 'dropRevocation'] }],
    })
  })
})
