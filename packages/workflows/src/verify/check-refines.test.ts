import { describe, expect, it } from 'vitest'
import { evaluateCommune2025, evaluateNeighbourhood } from '../national/evaluate.js'
import { nationalProcedures } from '../national/national-procedures.js'
import type { Procedure, ProcedureState, StepMeta } from '../procedure/procedure.js'
import type { Requirement } from '../procedure/requirement.js'
import { type StateValue, statechart } from '../procedure/statechart.js'
import { layOverProcedure } from '../province/lay-over-procedure.js'
import { mapActs } from '../province/map-acts.js'
import { askTheFront, withInserts } from '../province/sample-overlay.fixture.js'
import { checkRefines } from './check-refines.js'

const { states } = evaluateNeighbourhood

const withState = (key: string, change: (state: ProcedureState) => ProcedureState): Procedure => {
  const state = states[key]
  if (!state) throw new Error(`${key} is a state`)
  return { ...evaluateNeighbourhood, states: { ...states, [key]: change(state) } }
}

/** The step of a fact led elsewhere, or put into another state. */
const stepIn = (key: string, fact: string) => {
  const step = states[key]?.on?.[fact]
  if (!step) throw new Error(`${fact} is taken in ${key}`)
  return step
}

const withMeta = (command: string, change: (meta: StepMeta) => StepMeta): Procedure =>
  mapActs(evaluateNeighbourhood, (meta) => (meta.command === command ? change(meta) : meta))

/**
 * The same question answered by force: every run up to a length, one after another, told to the nation with the
 * inserted steps left out. The shortest that it does not know, or that ends otherwise.
 */
const shortestByForce = (national: Procedure, merged: Procedure, longest: number): number | undefined => {
  const [nation, here] = [statechart(national), statechart(merged)]
  type Run = readonly [StateValue, StateValue]
  const goOn = ([at, above]: Run): readonly (Run | 'fault')[] =>
    here.open(at).flatMap((step): readonly (Run | 'fault')[] => {
      const to = here.step(at, step.fact)
      const told = step.insertedBy === undefined ? nation.step(above, step.fact)?.value : above
      if (!to) return []
      return told === undefined || to.ended !== (nation.open(told).length === 0) ? ['fault'] : [[to.value, told]]
    })
  let runs: readonly Run[] = [[here.initial.value, nation.initial.value]]
  for (let length = 1; length <= longest; length += 1) {
    const next = runs.flatMap(goOn)
    if (next.includes('fault')) return length
    runs = next.filter((run) => run !== 'fault')
  }
  return undefined
}

describe('a merged procedure', () => {
  it.each(nationalProcedures.map((one) => [`${one.id} ${one.version}`, one] as const))(
    'that is the copy of %s refines it',
    (_, procedure) => {
      expect(checkRefines(procedure, { ...procedure })).toEqual([])
    },
  )

  it.each([
    ['before', askTheFront({ before: 'recognise' })],
    ['after', askTheFront({ after: 'selfAssess' })],
    ['beside', askTheFront({ beside: 'appraise' })],
  ] as const)('with a step put in %s an act refines the nation', (_, insert) => {
    for (const national of [evaluateNeighbourhood, evaluateCommune2025]) {
      const merged = layOverProcedure(national, withInserts(national.id, insert))
      expect(merged).not.toBe(national)
      expect(checkRefines(national, merged)).toEqual([])
      expect(shortestByForce(national, merged, 8)).toBeUndefined()
    }
  })
})

const shortcut = withState('registered', (state) => ({
  ...state,
  on: { ...state.on, Recognised: { ...stepIn('appraised', 'Recognised') } },
}))
const skipped = withState('submitted', (state) => ({
  ...state,
  on: { ...state.on, Appraised: { ...stepIn('submitted', 'Appraised'), target: 'recognised' } },
}))
const hidden: Procedure = {
  ...shortcut,
  states: {
    ...shortcut.states,
    registering: {
      ...shortcut.states.registering,
      meta: { title: { vi: 'Chờ', en: 'Awaited' } },
      on: {
        Opined: {
          target: 'registered',
          meta: { ...stepIn('registering', 'Registered').meta, command: 'opine', insertedBy: 'x' },
        },
      },
    },
  },
}

describe('what does not refine', () => {
  it.each([
    ['a run that the nation does not have', shortcut, 'run_not_national'],
    ['an end that comes too early', skipped, 'end_not_national'],
    ['a step of the nation that an inserted one stands for', hidden, 'run_not_national'],
  ] as const)('is %s, shown by a shortest story', (_, merged, code) => {
    const [fault] = checkRefines(evaluateNeighbourhood, merged)
    expect(fault?.code).toBe(code)
    expect(fault?.way).toHaveLength(shortestByForce(evaluateNeighbourhood, merged, 8) ?? -1)
  })

  it.each([
    ['requirement_dropped', withMeta('recognise', (meta) => ({ ...meta, requires: meta.requires?.slice(1) ?? [] }))],
    [
      'deadline_later',
      withMeta('recognise', ({ deadline, ...meta }) =>
        deadline ? { ...meta, deadline: { ...deadline, before: '11-20' } } : meta,
      ),
    ],
    ['deadline_later', withMeta('recognise', ({ deadline: _, ...meta }) => meta)],
    ['office_changed', withMeta('recognise', (meta) => ({ ...meta, by: [{ position: 'police', at: 'commune' }] }))],
    ['office_changed', withMeta('recognise', (meta) => ({ ...meta, by: [] }))],
    [
      'requirement_dropped',
      withMeta('returnDossier', ({ returns, ...meta }) =>
        returns ? { ...meta, returns: { ...returns, atMost: returns.atMost + 1 } } : meta,
      ),
    ],
  ] as const)('is a step of the nation with less: %s', (code, merged) => {
    expect(checkRefines(evaluateNeighbourhood, merged).map((fault) => fault.code)).toContain(code)
  })

  it('is not papers asked for in other groups, nor a shorter term, nor one office of several', () => {
    const regrouped = withMeta('selfAssess', (meta) => ({
      ...meta,
      requires: (meta.requires ?? []).flatMap((one): readonly Requirement[] =>
        one.kind === 'documents' ? one.documents.map((kind) => ({ ...one, documents: [kind] })) : [one],
      ),
      ...(meta.deadline ? { deadline: { ...meta.deadline, before: '11-01' } } : {}),
    }))
    expect(checkRefines(evaluateNeighbourhood, regrouped)).toEqual([])
  })
})
