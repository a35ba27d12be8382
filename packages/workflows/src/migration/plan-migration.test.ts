import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commendByDistrict2024, commendByProvince2025 } from '../national/commend.js'
import { establish } from '../national/establish.js'
import { evaluateCommune2022, evaluateCommune2025 } from '../national/evaluate.js'
import { nationalMigrations } from '../national/migrations.js'
import { nationalProcedures } from '../national/national-procedures.js'
import type { Procedure, ProcedureState } from '../procedure/procedure.js'
import { statechart } from '../procedure/statechart.js'
import { stepsOf } from '../procedure/steps-of.js'
import { explore } from '../verify/explore.js'
import { planMigration } from './plan-migration.js'

const openPlaces = (procedure: Procedure) =>
  explore(procedure)
    .configurations.filter(({ ended }) => !ended)
    .map(({ value }) => value)

const versionOf = ({ id, version }: { readonly id: string; readonly version: string }): Procedure => {
  const found = nationalProcedures.find((one) => one.id === id && one.version === version)
  if (!found) throw new Error(`${id} ${version} is no national procedure`)
  return found
}

/** The chart of `establish` with other regions where its two decisions are awaited. */
const withRegions = (regions: Readonly<Record<string, ProcedureState>>): Procedure => {
  const { deciding, ...states } = establish.states
  return { ...establish, version: '2030.1', states: { ...states, deciding: { ...deciding, states: regions } } }
}
const { model, steering } = establish.states.deciding.states ?? {}
if (!model || !steering) throw new Error('establish has two decisions side by side')

describe.each(nationalMigrations.map((rule) => [rule.id, rule] as const))('the rule %s', (_, rule) => {
  it('maps every place in which a dossier can stand, to one from which it can end', () => {
    const [from, to] = [versionOf(rule.from), versionOf(rule.to)]
    const plan = planMigration(from, to, openPlaces(from), rule.states)
    if (!plan.ok) throw new Error(JSON.stringify(plan.refusals))
    for (const { to: value, wayOut } of plan.value.moves) {
      expect(statechart(to).open(value)).not.toEqual([])
      expect(wayOut.length).toBeGreaterThan(0)
    }
  })

  it('begins on the first day without districts, on which the version it leads to stands and the other does not', () => {
    const [from, to] = [versionOf(rule.from).meta, versionOf(rule.to).meta]
    expect(rule.on).toBe('2025-07-01')
    expect((from.to ?? rule.on) < rule.on).toBe(true)
    expect(to.from <= rule.on && rule.on <= (to.to ?? rule.on)).toBe(true)
  })
})

describe('the rules of the nation', () => {
  it('hand over every procedure that has an office at the district', () => {
    const ofDistricts = nationalProcedures.filter((procedure) =>
      stepsOf(procedure).some(({ by, deadline }) =>
        [...by, ...(deadline?.whenPassed === 'escalate' ? deadline.to : [])].some(({ at }) => at === 'district'),
      ),
    )
    const known = nationalMigrations.map(({ from }) => `${from.id} ${from.version}`)
    expect(known.toSorted()).toEqual(ofDistricts.map(({ id, version }) => `${id} ${version}`).toSorted())
  })
})

describe('a migration', () => {
  it('keeps states of the same path, with the clock of each', () => {
    const plan = planMigration(evaluateCommune2022, evaluateCommune2025, ['appraised'])
    expect(plan).toMatchObject({ value: { moves: [{ to: 'appraised', origins: { appraised: 'appraised' } }] } })
  })

  it('shows the shortest way out of where a dossier then stands', () => {
    const plan = planMigration(commendByDistrict2024, commendByProvince2025, ['reviewed'])
    expect(plan).toMatchObject({ value: { moves: [{ wayOut: ['Không khen thưởng'] }] } })
  })

  it('is refused for a place that nobody said anything of', () => {
    const renamed = { ...evaluateCommune2025, states: { ...evaluateCommune2025.states } }
    const { submitted: _, ...states } = renamed.states
    expect(planMigration(evaluateCommune2022, { ...renamed, states }, ['submitted'])).toMatchObject({
      refusals: [{ code: 'not_mapped', state: 'submitted' }],
    })
  })

  it('is refused to a state that is not there, and to an end', () => {
    const to = (state: string) =>
      planMigration(evaluateCommune2022, evaluateCommune2025, ['submitted'], { submitted: state })
    expect(to('elsewhere')).toMatchObject({ refusals: [{ code: 'unknown_state', state: 'elsewhere' }] })
    expect(to('withdrawn')).toMatchObject({ refusals: [{ code: 'ends_by_migration' }] })
  })

  it('keeps each region of a parallel state where it stood, and begins a new one at its beginning', () => {
    const more = withRegions({ model, steering, front: steering })
    const plan = planMigration(establish, more, [{ deciding: { model: 'decided', steering: 'awaited' } }])
    expect(plan).toMatchObject({
      value: {
        moves: [
          {
            to: { deciding: { model: 'decided', steering: 'awaited', front: 'awaited' } },
            origins: {
              deciding: 'deciding',
              'deciding.model': 'deciding.model',
              'deciding.steering': 'deciding.steering',
            },
          },
        ],
      },
    })
  })

  it('gives up a region only where the rule says so', () => {
    const fewer = withRegions({ model })
    const place = { deciding: { model: 'awaited', steering: 'decided' } }
    expect(planMigration(establish, fewer, [place])).toMatchObject({
      refusals: [{ code: 'not_mapped', state: 'deciding.steering.decided' }],
    })
    const plan = planMigration(establish, fewer, [place], { 'deciding.steering': null })
    expect(plan).toMatchObject({ value: { moves: [{ to: { deciding: { model: 'awaited' } } }] } })
  })

  it('does not leave a dossier where all regions are done and nothing is open any more', () => {
    const fewer = withRegions({ model })
    const place = { deciding: { model: 'decided', steering: 'awaited' } }
    expect(planMigration(establish, fewer, [place], { 'deciding.steering': null })).toMatchObject({
      refusals: [{ code: 'unreachable_after' }],
    })
  })

  it('maps any places of a procedure to itself, and loses none', () => {
    const some = fc
      .constantFrom(...nationalProcedures)
      .chain((procedure) =>
        fc.record({ procedure: fc.constant(procedure), places: fc.subarray([...openPlaces(procedure)]) }),
      )
    fc.assert(
      fc.property(some, ({ procedure, places }) => {
        const plan = planMigration(procedure, procedure, places)
        expect(plan.ok && plan.value.moves.map(({ to }) => to)).toEqual(places)
      }),
    )
  })
})
