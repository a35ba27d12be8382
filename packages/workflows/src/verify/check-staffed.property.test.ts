import { createUnitRegister, nationalUnits } from '@anlang/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entity } from '../dossier/fact.js'
import { nationalProcedures } from '../national/national-procedures.js'
import type { Procedure, StepMeta } from '../procedure/procedure.js'
import { ownBasis } from '../province/sample-overlay.fixture.js'
import { anyProcedure } from './any-procedure.fixture.js'
import {
  chartByHand,
  type HandStep,
  isAmbiguousByHand,
  type Move,
  type Standing,
  searched,
} from './chart-by-hand.fixture.js'
import { checkStaffed } from './check-staffed.js'
import type { Roster, RosterEntry } from './roster.js'

const units = createUnitRegister(nationalUnits)
const village = 'n08779.anh-dung'
const commune = 'c08779'
const on = '2022-11-02'

/** Somebody in an office of the commune. */
interface Seated {
  readonly position: string
  readonly person: string
}

/** A life of a dossier, with who took what in it. */
interface Life {
  readonly at: Standing
  readonly by: Readonly<Record<string, Seated>>
}

const holdersOf = ({ by }: HandStep, { offices, away = [] }: Roster): readonly Seated[] =>
  by.flatMap(({ position }) =>
    offices.filter((one) => one.position === position && (one.to ?? on) >= on && !away.includes(one.person)),
  )

const isApart = (step: HandStep, one: Seated, { by }: Life): boolean =>
  (step.requires ?? []).every((needed) => {
    const earlier = needed.kind === 'separation' ? by[needed.from] : undefined
    if (!earlier) return true
    const isOther = needed.kind === 'separation' && (needed.of === 'person' || earlier.position !== one.position)
    return isOther && earlier.person !== one.person
  })

const first = (found: readonly (readonly [string, number])[]): readonly string[] =>
  [...new Map(found.toSorted(([, one], [, other]) => other - one)).entries()].map((one) => one.join(' '))

/** The work that can come up, each with the length of a shortest way, whoever does it. */
const workByHand = (procedure: Procedure) => {
  const chart = chartByHand(procedure)
  const key = ({ to }: Move) => JSON.stringify(to)
  const found = searched(chart.start, key, ({ to }) => chart.moves(to))
  return [...found.values()].flatMap(({ node, length }) =>
    chart
      .moves(node.to)
      .flatMap(({ steps }) => steps.filter(({ by }) => by.length > 0).map((step) => ({ step, length: length + 1 }))),
  )
}

/** The same question answered by hand: everything that the people of a roster can do, one after another. */
const unstaffedByHand = (procedure: Procedure, roster: Roster): readonly string[] => {
  const chart = chartByHand(procedure)
  const key = ({ at, by }: Life) =>
    JSON.stringify([
      at,
      Object.entries(by)
        .map(([act, one]) => `${act} ${one.position} ${one.person}`)
        .toSorted(),
    ])
  const lives = searched<Life>({ at: chart.start.to, by: {} }, key, (life) =>
    chart.moves(life.at).flatMap(({ steps: [step], to }) => {
      if (!step || step.by.length === 0) return [{ at: to, by: life.by }]
      return holdersOf(step, roster)
        .filter((one) => isApart(step, one, life))
        .map((one) => ({ at: to, by: { ...life.by, [step.command]: one } }))
    }),
  )
  const left = [...lives.values()].flatMap(({ node: life, length }) =>
    chart
      .moves(life.at)
      .flatMap(({ steps }) => steps)
      .filter((step) => {
        const holders = holdersOf(step, roster)
        return holders.length > 0 && !holders.some((one) => isApart(step, one, life))
      })
      .map((step) => [`nobody_left ${step.command}`, length + 1] as const),
  )
  const held = workByHand(procedure)
    .filter(({ step }) => holdersOf(step, roster).length === 0)
    .map(({ step, length }) => [`nobody_holds ${step.command}`, length] as const)
  return [...first(left), ...first(held)].toSorted()
}

const unstaffed = (procedure: Procedure, roster: Roster): readonly string[] =>
  checkStaffed(procedure, roster, units)
    .map(({ code, subject, way = [] }) => `${code} ${subject} ${way.length}`)
    .toSorted()

const positions = ['police', 'front', 'chairman'] as const

const offices: fc.Arbitrary<Partial<StepMeta>> = fc
  .tuple(
    fc.subarray([...positions], { maxLength: 2 }),
    fc.option(fc.record({ from: fc.constantFrom('a', 'c', 'e'), isPerson: fc.boolean() }), { freq: 2 }),
  )
  .map(([by, apart]) => ({
    by: by.map((position) => ({ position, at: 'commune' })),
    ...(apart
      ? {
          requires: [
            {
              kind: 'separation',
              from: apart.from,
              ...(apart.isPerson ? { of: 'person' } : {}),
              basis: ownBasis,
            } as const,
          ],
        }
      : {}),
  }))

const rosters: fc.Arbitrary<Roster> = fc
  .tuple(
    fc.array(
      fc.record({
        position: fc.constantFrom(...positions),
        person: fc.constantFrom('an', 'bình', 'chi'),
        isOver: fc.nat(5),
      }),
      { minLength: 2, maxLength: 5 },
    ),
    fc.subarray(['chi'], { maxLength: 1 }),
  )
  .map(([seated, away]) => ({
    on,
    subjects: [village],
    away,
    offices: seated.map(
      ({ isOver, ...one }): RosterEntry => ({
        ...one,
        unit: commune,
        ...(isOver === 0 ? { to: '2022-01-01' } : {}),
      }),
    ),
  }))

/** What a procedure may be about, in the days of three levels. */
const about: Readonly<Record<string, Partial<Roster>>> = {
  neighbourhood: { subjects: [village] },
  commune: { subjects: [commune] },
  entity: { subjects: [commune] },
}

const entityOf = ({ meta: { entities, managedAt } }: Procedure): Entity => {
  const entity = { kind: entities?.[0] ?? 'school', id: 'trường-1' } as const
  return managedAt === undefined || managedAt === 'neighbourhood' ? entity : { ...entity, managedAt }
}

describe('who is there for every step, found by the proof and by hand', () => {
  it('is the same in any small procedure, with ways as short', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(anyProcedure(offices), rosters, (procedure, roster) => {
        if (isAmbiguousByHand(procedure)) return
        const found = unstaffed(procedure, roster)
        for (const one of found) seen.add(one.split(' ')[0] ?? '')
        expect(found).toEqual(unstaffedByHand(procedure, roster))
      }),
      { numRuns: 1_000 },
    )
    expect([...seen].toSorted()).toEqual(['nobody_holds', 'nobody_left'])
  }, 60_000)

  it.each(nationalProcedures.map((one) => [`${one.id} ${one.version}`, one] as const))(
    'is nobody for any work of %s where nobody holds an office',
    (_, procedure) => {
      const roster: Roster = {
        on,
        offices: [],
        subjects: [],
        entities: [entityOf(procedure)],
        ...about[procedure.meta.subject],
      }
      const found = checkStaffed(procedure, roster, units)
      const wanted = workByHand(procedure).map(({ step, length }) => [step.command, length] as const)
      expect(found.map(({ subject, way = [] }) => `${subject} ${way.length}`).toSorted()).toEqual(
        first(wanted).toSorted(),
      )
    },
  )
})
