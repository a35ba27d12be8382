import { law } from '@anlang/core'
import fc from 'fast-check'
import { survey } from '../national/survey.js'
import type { Procedure, ProcedureState, Step, StepMeta } from '../procedure/procedure.js'

const basis = law('nd-06-2014', '5.4')
const title = { vi: 'Bước', en: 'Step' }
/** Acts that the first, the second … step of a state may be: an act seldom means two things in one place. */
const acts = [
  ['a', 'b'],
  ['c', 'd'],
  ['e', 'f'],
  ['g', 'h'],
] as const

/** What random steps may have beside their name and office. */
export type Furnishing = fc.Arbitrary<Partial<StepMeta>>

const stepTo = (targets: readonly string[], furnishing: Furnishing, place: number): fc.Arbitrary<Step> =>
  fc
    .tuple(fc.constantFrom(...targets), fc.constantFrom(...(acts[place] ?? ['x'])), furnishing)
    .map(([target, command, more]) => ({
      target,
      meta: { command, title, by: [{ position: 'police', at: 'commune' }], basis, ...more },
    }))

/** Some of the facts, each with a step. */
const stepsTo = (targets: readonly string[], furnishing: Furnishing, facts: readonly string[], first = 0) =>
  fc
    .tuple(...facts.map((_, place) => fc.option(stepTo(targets, furnishing, first + place), { freq: 2 })))
    .map((steps) => Object.fromEntries(facts.flatMap((fact, place) => (steps[place] ? [[fact, steps[place]]] : []))))

const plain = (on: ProcedureState['on']): ProcedureState => ({ meta: { title }, ...(on ? { on } : {}) })

const final: ProcedureState = { type: 'final', meta: { title, ending: 'achieved' } }

const region = (furnishing: Furnishing, name: string): fc.Arbitrary<ProcedureState> =>
  fc
    .tuple(
      stepsTo(['open', 'asked', 'given'], furnishing, [`${name}F`, 'G']),
      stepsTo(['open', 'asked', 'given'], furnishing, ['X', `${name}J`]),
    )
    .map(([open, asked]) => ({
      initial: 'open',
      meta: { title },
      states: { open: plain(open), asked: plain(asked), given: { type: 'final', meta: { title } } },
    }))

const parallel = (targets: readonly string[], furnishing: Furnishing): fc.Arbitrary<ProcedureState> =>
  fc
    .tuple(
      region(furnishing, 'one'),
      region(furnishing, 'other'),
      fc.constantFrom(...targets),
      stepsTo(targets, furnishing, ['X', 'Y'], 2),
    )
    .map(([one, other, target, on]) => ({
      type: 'parallel',
      meta: { title },
      states: { one, other },
      onDone: { target },
      on,
    }))

const stateOf = (targets: readonly string[], furnishing: Furnishing, place: number): fc.Arbitrary<ProcedureState> => {
  const steps = stepsTo(targets, furnishing, ['P', 'Q', 'R', 'S']).map(plain)
  // a procedure that ends where it begins has nothing to show
  if (place === 0) return steps
  return fc.oneof(
    { weight: 6, arbitrary: steps },
    { weight: 2, arbitrary: parallel(targets, furnishing) },
    { weight: 1, arbitrary: fc.constant(final) },
  )
}

/** Small procedures, sound and unsound: dead ends, islands, branches that go on together and by themselves. */
export const anyProcedure = (furnishing: Furnishing = fc.constant({})): fc.Arbitrary<Procedure> =>
  fc.integer({ min: 1, max: 4 }).chain((count) => {
    const keys = Array.from({ length: count }, (_, place) => `s${place}`)
    const targets = [...keys, 'end']
    return fc.tuple(...keys.map((_, place) => stateOf(targets, furnishing, place))).map(
      (states): Procedure => ({
        ...survey,
        id: 'any',
        initial: 's0',
        states: { ...Object.fromEntries(keys.map((key, place) => [key, states[place] ?? final])), end: final },
      }),
    )
  })

/** That now and then a step is held for one of an overlay. */
export const sometimesHeld: Furnishing = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constant<Partial<StepMeta>>({ requires: [{ kind: 'first', act: 'a', basis }] }) },
)
