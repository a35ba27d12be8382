import { nationalWorkingCalendar } from '@anlang/core'
import { describe, expect, it } from 'vitest'
import { covenant2023 } from '../national/covenant.js'
import { evaluateNeighbourhood } from '../national/evaluate.js'
import { nationalProcedures } from '../national/national-procedures.js'
import type { Procedure } from '../procedure/procedure.js'
import { layOverProcedure } from '../province/lay-over-procedure.js'
import { mapActs } from '../province/map-acts.js'
import type { StepInsert } from '../province/procedure-overlay.js'
import { askTheFront, ownBasis, withInserts } from '../province/sample-overlay.fixture.js'
import { checkTimely } from './check-timely.js'

const checked = (procedure: Procedure, year = 2025) => checkTimely(procedure, year, nationalWorkingCalendar)
const faults = (procedure: Procedure) => checked(procedure).filter(({ isNote }) => !isNote)

const within = (workingDays: number): Pick<StepInsert, 'deadline'> => ({
  deadline: { workingDays, whenPassed: 'remind', basis: ownBasis },
})

const covenantWith = (workingDays: number, ...more: readonly StepInsert[]) =>
  layOverProcedure(
    covenant2023,
    withInserts('covenant', askTheFront({ before: 'recogniseCovenant' }, within(workingDays)), ...more),
  )

describe('what is timely', () => {
  it.each(nationalProcedures.map((one) => [`${one.id} ${one.version}`, one] as const))(
    'is %s of the nation; what it leaves without a day is a note',
    (_, procedure) => {
      expect(faults(procedure)).toEqual([])
    },
  )

  it('is a step that leaves a working day of the five for the recognition', () => {
    expect(faults(covenantWith(4))).toEqual([])
    expect(faults(covenantWith(5))).toMatchObject([
      { code: 'clock_does_not_fit', subject: 'recogniseCovenant', detail: 'giveFrontOpinion: 5 ≥ 5' },
    ])
  })

  it('counts all the steps that stand in the way, and shows the shortest way there', () => {
    const second = askTheFront(
      { before: 'recogniseCovenant' },
      { command: 'askPolice', fact: 'PoliceAsked', ...within(2) },
    )
    const [fault] = faults(covenantWith(3, second))
    expect(fault).toMatchObject({ code: 'clock_does_not_fit', detail: 'giveFrontOpinion + askPolice: 5 ≥ 5' })
    expect(fault?.way?.at(-1)?.vi).toBe('Công nhận')
    expect(faults(covenantWith(2, second))).toEqual([])
  })

  it('counts days of different kinds by the calendar: five working days may be but six', () => {
    const inDays = askTheFront(
      { before: 'recogniseCovenant' },
      { deadline: { days: 6, whenPassed: 'remind', basis: ownBasis } },
    )
    const merged = layOverProcedure(covenant2023, withInserts('covenant', inDays))
    expect(faults(merged)).toMatchObject([
      { code: 'clock_does_not_fit', detail: 'giveFrontOpinion: 2025-01-10 ≥ 2025-01-10' },
    ])
    const shorter = mapActs(merged, (meta) =>
      meta.insertedBy && meta.deadline
        ? { ...meta, deadline: { days: 4, whenPassed: 'remind', basis: ownBasis } }
        : meta,
    )
    expect(faults(shorter)).toEqual([])
  })

  it('looks at every way into a state, not only at the first, and at what is asked after the act', () => {
    const second = askTheFront(
      { beside: 'recogniseCovenant' },
      { command: 'askPolice', fact: 'PoliceAsked', ...within(4) },
    )
    expect(faults(covenantWith(1, second)).map(({ subject, detail }) => [subject, detail])).toEqual([
      ['deliverCovenant', 'askPolice: 4 ≥ 2'],
      ['recogniseCovenant', 'giveFrontOpinion + askPolice: 5 ≥ 5'],
    ])
  })

  it('leaves time in a clock that started with an earlier act', () => {
    const asked = (workingDays: number) =>
      layOverProcedure(
        covenant2023,
        withInserts('covenant', askTheFront({ before: 'requestRecognition' }, within(workingDays))),
      )
    expect(faults(asked(4))).toEqual([])
    expect(faults(asked(366))).toMatchObject([{ code: 'clock_does_not_fit', subject: 'requestRecognition' }])
  })

  it('is no decision that the law closes before it can be reached', () => {
    const late = (workingDays: number) =>
      layOverProcedure(
        evaluateNeighbourhood,
        withInserts(
          'evaluate.neighbourhood',
          askTheFront({ before: 'recognise' }, { ...within(workingDays), requires: [notBefore('11-03')] }),
        ),
      )
    // Monday 3 November 2025: nine working days later it is the 14th, the last day, ten later the 17th
    expect(faults(late(9))).toEqual([])
    expect(faults(late(10))).toMatchObject([
      {
        code: 'never_in_time',
        subject: 'recognise',
        detail: '2025-11-17 > 2025-11-14',
        heldUp: [
          { act: 'giveFrontOpinion', by: { kind: 'notBefore', monthDay: '11-03' } },
          { act: 'giveFrontOpinion', by: { kind: 'inserted', term: { workingDays: 10 } }, days: 14 },
          { act: 'recognise', by: { kind: 'term', term: { before: '11-15' } }, days: 3 },
        ],
      },
    ])
  })

  it('tells what the day is waited from: an act of an earlier day and the days after it', () => {
    const elapsed = { kind: 'elapsed', since: 'giveFrontOpinion', days: 15, basis: ownBasis } as const
    const insert = askTheFront({ before: 'appraise' }, { ...within(1), requires: [notBefore('11-03')] })
    const [fault] = faults(
      layOverProcedure(evaluateNeighbourhood, {
        ...withInserts('evaluate.neighbourhood', insert),
        procedures: { 'evaluate.neighbourhood': { inserts: [insert], requires: { recognise: [elapsed] } } },
      }),
    )
    expect(fault).toMatchObject({ code: 'never_in_time', detail: '2025-11-19 > 2025-11-14' })
    expect(fault?.heldUp?.map(({ act, by, days }) => `${act} ${by.kind} ${days}`)).toEqual([
      expect.stringContaining('giveFrontOpinion notBefore'),
      'giveFrontOpinion inserted 1',
      'recognise elapsed 15',
      'recognise term 5',
    ])
  })

  it('is tried in each year: a weekend or a holiday before the day can be what is lacking', () => {
    const merged = layOverProcedure(
      evaluateNeighbourhood,
      withInserts(
        'evaluate.neighbourhood',
        askTheFront({ before: 'recognise' }, { ...within(9), requires: [notBefore('11-03')] }),
      ),
    )
    expect(checkTimely(merged, 2025, nationalWorkingCalendar).filter(({ isNote }) => !isNote)).toEqual([])
    // 3 November 2026 is a Tuesday: two weekends lie in the nine working days, and the fourteenth is a Saturday
    const [fault] = checkTimely(merged, [2025, 2026], nationalWorkingCalendar).filter(({ isNote }) => !isNote)
    expect(fault).toMatchObject({ code: 'never_in_time', detail: '2026-11-16 > 2026-11-14' })
  })

  it('is no step of an overlay that waits by no day', () => {
    const endless = mapActs(covenantWith(3), ({ deadline, ...meta }) =>
      meta.insertedBy === undefined && deadline ? { ...meta, deadline } : meta,
    )
    expect(faults(endless)).toMatchObject([{ code: 'no_deadline', subject: 'giveFrontOpinion' }])
  })
})

const notBefore = (monthDay: string) => ({ kind: 'notBefore', monthDay, basis: ownBasis }) as const
