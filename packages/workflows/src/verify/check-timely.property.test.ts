import { addDays, type IsoDate, nationalWorkingCalendar, type WorkingCalendar } from '@anlang/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { covenant2023 } from '../national/covenant.js'
import type { Term } from '../procedure/deadline.js'
import type { Procedure, StepMeta } from '../procedure/procedure.js'
import type { Requirement } from '../procedure/requirement.js'
import { layOver } from '../province/lay-over.js'
import { layOverProcedure } from '../province/lay-over-procedure.js'
import { mapActs } from '../province/map-acts.js'
import { national } from '../province/nation.js'
import { askTheFront, ownBasis, withInserts } from '../province/sample-overlay.fixture.js'
import { anyOverlay } from './any-overlay.fixture.js'
import { anyProcedure } from './any-procedure.fixture.js'
import {
  chartByHand,
  type HandStep,
  isAmbiguousByHand,
  pathsOf,
  type Standing,
  searched,
} from './chart-by-hand.fixture.js'
import { checkTimely } from './check-timely.js'
import { earliestDays } from './earliest-days.js'

const year = 2025
const calendar: WorkingCalendar = nationalWorkingCalendar

/** Steps of an overlay in the order in which they were taken, each once. */
type Taken = readonly HandStep[]

/** One life of a dossier: where it stands, on which day, and what each clock has seen since it began. */
interface Life {
  readonly at: Standing
  readonly on: IsoDate
  readonly takenOn: Readonly<Record<string, IsoDate>>
  readonly inState: Readonly<Record<string, Taken>>
  readonly sinceAct: Readonly<Record<string, Taken>>
}

const lasts = (on: IsoDate, term: Term): IsoDate => {
  if ('before' in term) throw new Error('a clock has no day of the year')
  if ('days' in term) return addDays(on, term.days)
  let day = on
  for (let left = term.workingDays; left > 0; ) {
    day = addDays(day, 1)
    if (calendar.isWorkingDay(day)) left -= 1
  }
  return day
}

const opensOn = ({ requires = [] }: HandStep, { on, takenOn }: Life): IsoDate =>
  requires
    .flatMap((one) => {
      if (one.kind === 'notBefore') return [`${year}-${one.monthDay}`]
      return one.kind === 'elapsed' && takenOn[one.since] ? [addDays(takenOn[one.since] ?? '', one.days)] : []
    })
    .concat(on)
    .toSorted()
    .at(-1) ?? on

const alsoTaken = (before: Taken, step: HandStep): Taken =>
  step.insertedBy === undefined || !step.sameClock || before.some(({ command }) => command === step.command)
    ? before
    : [...before, step]

const livedOn = (life: Life, step: HandStep, to: Standing, entered: readonly string[]): Life => {
  const opened = opensOn(step, life)
  const on = step.insertedBy === undefined || !step.deadline ? opened : lasts(opened, step.deadline)
  const clockOf = (path: string): Taken => {
    if (!entered.includes(path)) return life.inState[path] ?? []
    return step.sameClock && path === step.leadsTo ? alsoTaken(life.inState[step.state] ?? [], step) : []
  }
  const before = step.returns ? {} : life.sinceAct
  const since = Object.fromEntries(Object.entries(before).map(([act, taken]) => [act, alsoTaken(taken, step)]))
  return {
    at: to,
    on,
    takenOn: { ...life.takenOn, [step.command]: on },
    inState: Object.fromEntries(pathsOf(to).map((path) => [path, clockOf(path)])),
    sinceAct: { ...since, [step.command]: [] },
  }
}

const daysOfYear = Array.from({ length: 365 }, (_, place) => addDays(`${year}-01-01`, place))

const isUsedUp = (taken: Taken, clock: Term): boolean => {
  const terms = taken.flatMap(({ deadline }) => deadline ?? [])
  const lengths = [...terms, clock].map((term) =>
    'days' in term ? term.days : 'workingDays' in term ? term.workingDays : 0,
  )
  const sum = lengths.slice(0, -1).reduce((all, one) => all + one, 0)
  if (terms.every((term) => 'days' in term === 'days' in clock)) return sum >= (lengths.at(-1) ?? 0)
  return daysOfYear.some((on) => terms.reduce(lasts, on) >= lasts(on, clock))
}

const isPastItsClock = ({ inState, sinceAct }: Life, step: HandStep): boolean => {
  const { deadline, insertedBy, state } = step
  if (!deadline || 'before' in deadline || insertedBy !== undefined) return false
  const taken = deadline.after === undefined ? inState[state] : sinceAct[deadline.after]
  return taken !== undefined && taken.length > 0 && isUsedUp(taken, deadline)
}

const lastDay = ({ deadline }: HandStep): IsoDate | undefined =>
  deadline?.whenPassed === 'refuse' && 'before' in deadline ? addDays(`${year}-${deadline.before}`, -1) : undefined

const commandsOf = (taken: Taken | undefined) => taken?.map(({ command }) => command)

/** What lives have in common that cannot be told apart by what comes. */
const keyOf = ({ at, on, takenOn, inState, sinceAct }: Life, awaited: readonly string[], clocked: readonly string[]) =>
  JSON.stringify([
    at,
    on,
    awaited.map((act) => takenOn[act]),
    Object.entries(inState).map(([path, taken]) => [path, commandsOf(taken)]),
    clocked.map((named) => commandsOf(sinceAct[named])),
  ])

/** Acts that requirements or clocks name. */
const namedBy = (key: 'since' | 'after', procedure: Procedure): readonly string[] => {
  const text = JSON.stringify(procedure.states)
  return [...new Set([...text.matchAll(new RegExp(`"${key}":"(\\w+)"`, 'g'))].map(([, named]) => named ?? ''))]
}

/** Every life up to a length, and each step that it can take next. */
const nextSteps = (procedure: Procedure, longest: number) => {
  const chart = chartByHand(procedure)
  const [awaited, clocked] = [namedBy('since', procedure), namedBy('after', procedure)]
  const start: Life = { at: chart.start.to, on: `${year}-01-01`, takenOn: {}, inState: {}, sinceAct: {} }
  const moves = ({ at, on }: Life) => (on > `${year + 1}-06-30` ? [] : chart.moves(at))
  const lives = searched(
    start,
    (life) => keyOf(life, awaited, clocked),
    (life) => moves(life).flatMap(({ steps, to, entered }) => steps.map((step) => livedOn(life, step, to, entered))),
    longest - 1,
  )
  return [...lives.values()].flatMap(({ node: life, length }) =>
    moves(life).flatMap(({ steps }) => steps.map((step) => ({ life, step, length: length + 1 }))),
  )
}

/** The same question answered by hand: all lives up to a length, each on its days. */
const faultsByHand = (procedure: Procedure, longest: number): readonly string[] => {
  const past = new Map<string, number>()
  const first = new Map<string, number>()
  const inTime = new Set<string>()
  for (const { life, step, length } of nextSteps(procedure, longest)) {
    const name = `${step.state} ${step.command}`
    if (isPastItsClock(life, step) && !past.has(name)) past.set(name, length)
    if (!first.has(name)) first.set(name, length)
    if (opensOn(step, life) <= (lastDay(step) ?? '9999')) inTime.add(name)
  }
  return [
    ...[...past].map(([name, length]) => `clock_does_not_fit ${name} ${length}`),
    ...[...first].flatMap(([name, length]) => (inTime.has(name) ? [] : [`never_in_time ${name} ${length}`])),
  ].toSorted()
}

const faults = (procedure: Procedure): readonly string[] =>
  checkTimely(procedure, year, calendar)
    .flatMap(({ code, place, subject, way = [] }) =>
      code === 'no_deadline' ? [] : [`${code} ${place.split(' ')[1]} ${subject} ${way.length}`],
    )
    .toSorted()

const basis = ownBasis
const act = fc.constantFrom('a', 'b', 'c', 'd')
const few = fc.integer({ min: 1, max: 5 })

const requirement: fc.Arbitrary<Requirement> = fc.oneof(
  fc.record({ since: act, days: few }).map((one) => ({ kind: 'elapsed', ...one, basis }) as const),
  few.map((day) => ({ kind: 'notBefore', monthDay: `01-0${day}`, basis }) as const),
)

const deadline: fc.Arbitrary<StepMeta['deadline']> = fc.oneof(
  few.map((workingDays) => ({ workingDays, whenPassed: 'remind', basis }) as const),
  few.map((days) => ({ days, whenPassed: 'remind', basis }) as const),
  fc.record({ days: few, after: act }).map((one) => ({ ...one, whenPassed: 'remind', basis }) as const),
  fc.record({ workingDays: few, after: act }).map((one) => ({ ...one, whenPassed: 'remind', basis }) as const),
  few.map((day) => ({ before: `01-0${day + 1}`, whenPassed: 'refuse', basis }) as const),
)

const timed: fc.Arbitrary<Partial<StepMeta>> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Partial<StepMeta>>({ insertedBy: 'x', sameClock: true }) },
  { weight: 5, arbitrary: deadline.map((one): Partial<StepMeta> => (one ? { deadline: one } : {})) },
  { weight: 1, arbitrary: requirement.map((one): Partial<StepMeta> => ({ requires: [one] })) },
  { weight: 1, arbitrary: fc.constant<Partial<StepMeta>>({ returns: { atMost: 2, basis } }) },
  { weight: 1, arbitrary: fc.constant<Partial<StepMeta>>({}) },
)

const terms: Readonly<Record<string, number>> = { a: 1, b: 2, c: 3, d: 4 }

/** Steps of overlays have the term of their act, in working days or in days. */
const withTerms = (procedure: Procedure): Procedure =>
  mapActs(procedure, (meta) => {
    const length = terms[meta.command] ?? 1
    const term = length % 2 === 0 ? { workingDays: length } : { days: length }
    return meta.insertedBy === undefined ? meta : { ...meta, deadline: { ...term, whenPassed: 'remind', basis } }
  })

describe('what is in time, found by the proof and by hand', () => {
  it('is the same in any small procedure, with ways as short', () => {
    const longest = 8
    const seen = new Set<string>()
    fc.assert(
      fc.property(anyProcedure(timed).map(withTerms), (procedure) => {
        if (isAmbiguousByHand(procedure)) return
        const found = faults(procedure).filter((one) => Number(one.split(' ').at(-1)) <= longest)
        for (const one of found) seen.add(one.split(' ')[0] ?? '')
        expect(found).toEqual(faultsByHand(procedure, longest))
      }),
      { numRuns: 1_000 },
    )
    expect([...seen].toSorted()).toEqual(['clock_does_not_fit', 'never_in_time'])
  }, 60_000)

  it('is the same in what comes of any overlay', () => {
    fc.assert(
      fc.property(anyOverlay, (overlay) => {
        const merged = layOver(national, [overlay]).procedures
        for (const procedure of merged.filter((one, place) => one !== national.procedures[place])) {
          expect(faults(procedure)).toEqual(faultsByHand(procedure, 12))
        }
      }),
      { numRuns: 20 },
    )
  }, 60_000)

  it.each([
    ['none where a step leaves a day of the clock', 4, 0],
    ['one where it leaves none', 5, 1],
  ])('is %s', (_, workingDays, count) => {
    const insert = askTheFront(
      { before: 'recogniseCovenant' },
      { deadline: { workingDays, whenPassed: 'remind', basis } },
    )
    const merged = layOverProcedure(covenant2023, withInserts('covenant', insert))
    expect(faults(merged)).toHaveLength(count)
    expect(faults(merged)).toEqual(faultsByHand(merged, 12))
  })

  it('is only better where steps of an overlay take less than their terms: the whole term is the worst', () => {
    const length = (meta: StepMeta, most: number): StepMeta =>
      meta.insertedBy === undefined ? meta : { ...meta, deadline: { days: most, whenPassed: 'remind', basis } }
    fc.assert(
      fc.property(anyProcedure(timed), fc.integer({ min: 1, max: 6 }), fc.nat(5), (procedure, days, fewer) => {
        const daysOf = (most: number) =>
          new Map(
            earliestDays(
              mapActs(procedure, (meta) => length(meta, most)),
              year,
              calendar,
            ).map(({ step, on }) => [step.place, on]),
          )
        const [whole, early] = [daysOf(days), daysOf(Math.max(1, days - fewer))]
        for (const [place, on] of early) expect(on <= (whole.get(place) ?? '')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
