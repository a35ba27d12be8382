import { law } from '@anlang/core'
import fc from 'fast-check'
import { survey } from '../national/survey.js'
import type { Procedure, ProcedureState, Step, StepMeta } from '../procedure/procedure.js'

const basis = law('nd-06-2014', '5.4')
const title = { vi: 'Bước', en: 'Step' }
const acts = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const

/** What random steps may have beside their name and office. */
export type Furnishing = fc.Arbitrary<Partial<StepMeta>>

const stepTo = (targets: readonly string[], furnishing: Furnishing): fc.Arbitrary<Step> =>
  fc.tuple(fc.constantFrom(...targets), fc.constantFrom(...acts), furnishing).map(([target, command, more]) => ({
    target,
    meta: { command, title, by: [{ position: 'police', at: 'commune' }], basis, ...more },
  }))

const stepsTo = (targets: readonly string[], furnishing: Furnishing, facts: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...facts), stepTo(targets, furnishing), { maxKeys: 3, noNullPrototype: true })

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
      stepsTo(targets, furnishing, ['X', 'Y']),
    )
    .map(([one, other, target, on]) => ({
      type: 'parallel',
      meta: { title },
      states: { one, other },
      onDone: { target },
      on,
    }))

const stateOf = (targets: readonly string[], furnishing: Furnishing): fc.Arbitrary<ProcedureState> =>
  fc.oneof(
    { weight: 5, arbitrary: stepsTo(targets, furnishing, ['P', 'Q', 'R', 'S']).map(plain) },
    { weight: 1, arbitrary: parallel(targets, furnishing) },
    { weight: 1, arbitrary: fc.constant(final) },
  )

/** Small procedures, sound and unsound: dead ends, islands, branches that go on together and by themselves. */
export const anyProcedure = (furnishing: Furnishing = fc.constant({})): fc.Arbitrary<Procedure> =>
  fc.integer({ min: 1, max: 5 }).chain((count) => {
    const keys = Array.from({ length: count }, (_, place) => `s${place}`)
    const targets = [...keys, 'end']
    return fc.tuple(...keys.map(() => stateOf(targets, furnishing))).map(
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
