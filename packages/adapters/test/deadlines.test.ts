import { addDays } from '@anlang/core'
import type { Actor } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { memoryJournal } from '../src/memory/index.js'
import { at, codesOf, commune, type Deed, openOffice, papers, village } from './office.js'

const head = at('neighbourhoodHead', village)
const board = at('frontBoard', village)
const committee = at('committee', commune)
const chairman = at('chairman', commune)

/** A covenant whose draft was posted on 2 October 2023. */
const posted = async (journal = memoryJournal()) => {
  const office = openOffice({ journal })
  await office.open({ dossier: 'quy-ước', procedure: 'covenant', subject: village, year: 2023, by: head }, '2023-10-02')
  await office.run('quy-ước', [
    { on: '2023-10-02', by: board, act: 'agreeDraft' },
    { on: '2023-10-02', by: head, act: 'postDraft', data: { documents: papers('2023-10-02', 'covenant_draft') } },
  ])
  return office
}

const vote = (on: string, inFavour = 90): Deed => ({
  on,
  by: head,
  act: 'recordVote',
  data: {
    documents: papers(on, 'vote_minutes'),
    session: { members: 168, present: 150, inFavour, ballot: 'secret' },
  },
})

/** The covenant as it waits for recognition since Friday 3 November 2023. */
const requested = async () => {
  const office = await posted()
  await office.run('quy-ước', [
    vote('2023-11-01'),
    { on: '2023-11-03', by: head, act: 'requestRecognition', data: { documents: papers('2023-11-03', 'submission') } },
  ])
  return office
}

describe('a draft that is posted', () => {
  it('is voted on when it has hung for thirty days, and not a day before', async () => {
    const { act } = await posted()
    expect(await act('quy-ước', vote('2023-10-31'))).toMatchObject({
      refusals: [{ code: 'too_early', firstDay: '2023-11-01' }],
    })
    expect(codesOf(await act('quy-ước', vote('2023-11-01')))).toEqual([])
  })

  it('is not passed by half of the households', async () => {
    const { act } = await posted()
    expect(codesOf(await act('quy-ước', vote('2023-11-01', 84)))).toEqual(['not_carried'])
  })
})

describe('a clock of working days', () => {
  it('has its last day in the inbox', async () => {
    const { engine } = await requested()
    // five working days after Friday 3 November
    expect(await engine.inbox(committee)).toMatchObject([{ act: 'recogniseCovenant', due: '2023-11-10' }])
  })

  it('does nothing on its last day, and puts the work before the Chairman on the next', async () => {
    const { engine, tick } = await requested()
    expect((await tick('2023-11-10')).done).toEqual([])
    expect(await engine.inbox(chairman)).toEqual([])
    expect((await tick('2023-11-11')).done).toHaveLength(1)
    expect(await engine.inbox(chairman)).toMatchObject([{ act: 'recogniseCovenant', late: 'escalated' }])
    expect(await engine.inbox(committee)).toMatchObject([{ act: 'recogniseCovenant', late: 'overdue' }])
  })

  it('tells both offices, once, however often it is looked at', async () => {
    const { engine, journal, tick } = await requested()
    for (const day of ['2023-11-11', '2023-11-11', '2023-11-12', '2023-12-01']) await tick(day)
    const kinds = (await journal.outbox(0, 100)).map(({ message }) => message.kind)
    expect(kinds).toEqual(['reminder', 'escalation'])
    const view = await engine.dossier('quy-ước')
    expect(view).toMatchObject({ ok: true, value: { facts: { length: 6 } } })
    expect(view.ok && view.value.broken).toBeUndefined()
  })

  it('is dealt with once by many processes that look at the same moment', async () => {
    const { journal } = await requested()
    const many = Array.from({ length: 8 }, () => openOffice({ journal }))
    const ticked = await Promise.all(many.map(({ tick }) => tick('2023-11-13')))
    expect(ticked.flatMap(({ done }) => done)).toHaveLength(1)
    expect(ticked.flatMap(({ failed }) => failed)).toEqual([])
    expect(await journal.read('quy-ước')).toHaveLength(6)
  })

  it('stands still while the dossier is sent back, and goes on with what was left', async () => {
    const { engine, run, journal } = await requested()
    // Monday and Tuesday have run: three days are left
    const items = ['submission']
    await run('quy-ước', [
      { on: '2023-11-07', by: committee, act: 'returnCovenant', data: { items, reason: 'papers_doubtful' } },
      {
        on: '2023-11-20',
        by: head,
        act: 'requestRecognition',
        data: { documents: papers('2023-11-20', 'submission') },
      },
    ])
    expect(await engine.inbox(committee)).toMatchObject([{ due: '2023-11-23' }])
    expect(await journal.deadlines('quy-ước')).toMatchObject([{ due: '2023-11-23', fires: '2023-11-24' }])
  })

  it('is over when the office has acted', async () => {
    const { run, tick } = await requested()
    await run('quy-ước', [
      {
        on: '2023-11-10',
        by: committee,
        act: 'recogniseCovenant',
        data: { documents: papers('2023-11-10', 'covenant_decision') },
      },
      { on: '2023-11-13', by: committee, act: 'deliverCovenant' },
    ])
    expect((await tick('2024-06-01')).done).toEqual([])
  })
})

describe('silence', () => {
  const police = at('police', commune)
  const front = at('front', commune)
  const standing = at('steeringStanding', commune)

  /** A revocation on which police and Front were asked on Monday 5 December 2022. */
  const asked = async () => {
    const office = openOffice()
    await recognise(office)
    await office.open(
      { dossier: 'hủy', procedure: 'revoke', subject: village, year: 2022, by: standing, follows: 'đánh-giá' },
      '2022-12-05',
    )
    await office.run('hủy', [
      {
        on: '2022-12-05',
        by: standing,
        act: 'proposeRevocation',
        data: {
          documents: papers('2022-12-05', 'submission'),
          figures: { 'recognition.flawed': true, 'year.spoilt': false },
          reason: 'new_evidence',
        },
      },
    ])
    return office
  }

  it('of one body lets the dossier go on when the other has spoken', async () => {
    const { engine, run, tick } = await asked()
    await run('hủy', [{ on: '2022-12-06', by: police, act: 'supportAsPolice' }])
    // ten working days after the Monday are over on Monday 19 December
    expect((await tick('2022-12-19')).done).toEqual([])
    const { done } = await tick('2022-12-20')
    expect(done.map(({ recorded }) => recorded.fact.type)).toEqual(['FrontSilent'])
    const view = await engine.dossier('hủy')
    expect(view).toMatchObject({ ok: true, value: { dossier: { value: 'deciding' } } })
    expect(view.ok && view.value.facts.at(-1)?.fact).toMatchObject({ by: { position: 'clock' }, due: '2022-12-19' })
  })

  it('of both leaves nobody waiting', async () => {
    const { engine, tick } = await asked()
    const { done } = await tick('2023-01-03')
    expect(done.map(({ recorded }) => recorded.fact.type)).toEqual(['FrontSilent', 'PoliceSilent'])
    expect(await engine.inbox(chairman)).toMatchObject([{ act: 'revokeRecognition' }])
  })

  it('is not what nobody may claim: the clock is no office', async () => {
    const { act } = await asked()
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a developer without types may send
    const clock = { position: 'clock', unit: village, person: 'clock' } as unknown as Actor
    expect(codesOf(await act('hủy', { on: '2022-12-30', by: clock, act: 'passOverFront' }))).toEqual([
      'malformed_command',
    ])
    expect(codesOf(await act('hủy', { on: '2022-12-30', by: front, act: 'passOverFront' }))).toEqual(['wrong_office'])
  })
})

/** A neighbourhood that was recognised for 2022. */
const recognise = async (office: ReturnType<typeof openOffice>) => {
  const { soundNeighbourhood } = await import('@anlang/workflows/testing')
  const day = '2022-11-08'
  await office.open(
    { dossier: 'đánh-giá', procedure: 'evaluate', subject: village, year: 2022, by: head },
    '2022-03-01',
  )
  await office.run('đánh-giá', [
    {
      on: '2022-03-01',
      by: head,
      act: 'register',
      data: { documents: papers('2022-03-01', 'registration_form', 'party_resolution'), figures: soundNeighbourhood },
    },
    {
      on: day,
      by: head,
      act: 'selfAssess',
      data: { documents: papers(day, 'submission', 'result_report', 'meeting_minutes') },
    },
    { on: day, by: at('steeringStanding', commune, 'thẩm-định'), act: 'appraise' },
    { on: day, by: chairman, act: 'recognise', data: { documents: papers(day, 'recognition_decision') } },
  ])
}

describe('a deadline of the calendar', () => {
  it('reminds the office on the day after the last day, and the step stays open', async () => {
    const office = openOffice()
    await office.open(
      { dossier: 'đánh-giá', procedure: 'evaluate', subject: village, year: 2022, by: head },
      '2022-03-01',
    )
    expect((await office.tick('2022-03-31')).done).toEqual([])
    expect((await office.tick('2022-04-01')).done).toHaveLength(1)
    const [told] = await office.journal.outbox(0, 10)
    expect(told?.message).toMatchObject({
      kind: 'reminder',
      act: 'register',
      due: '2022-03-31',
      to: [{ unit: village }],
    })
    expect(await office.engine.inbox(head)).toMatchObject([{ act: 'register', late: 'overdue' }])
  })

  it('that nobody looked at for years fires once, late', async () => {
    const office = openOffice()
    await office.open(
      { dossier: 'đánh-giá', procedure: 'evaluate', subject: village, year: 2022, by: head },
      '2022-03-01',
    )
    const fired = []
    for (let day = '2024-01-01'; day < '2024-01-10'; day = addDays(day, 1)) fired.push(...(await office.tick(day)).done)
    expect(fired).toHaveLength(1)
  })
})
