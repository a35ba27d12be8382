import { law } from '@anlang/core'
import { describe, expect, it } from 'vitest'
import { survey } from '../national/survey.js'
import type { Procedure, ProcedureState, StepMeta } from '../procedure/procedure.js'
import { checkProcedure } from './check-procedure.js'
import type { ProcedureDiagnostic } from './diagnostic.js'

const basis = law('nd-06-2014', '5.4')
const title = { vi: 'Bước', en: 'Step' }
const step = (command: string, more: object = {}): StepMeta => ({
  command,
  title,
  by: [{ position: 'police', at: 'commune' }],
  basis,
  ...more,
})
const end: ProcedureState = { type: 'final', meta: { title, ending: 'achieved' } }
const state = (on: ProcedureState['on'] = {}, more: object = {}): ProcedureState => ({ meta: { title }, on, ...more })

/** A sound two-state procedure, and one change that breaks it. */
const broken = (states: Procedure['states'], more: object = {}): Procedure => ({
  ...survey,
  id: 'broken',
  initial: 'begin',
  states,
  ...more,
})
const oneStep = (meta: StepMeta, more: object = {}) =>
  broken({ begin: state({ Done: { target: 'done', meta } }), done: end }, more)

/** Two branches, each of which waits for one fact, and is then done. */
const branches = (one: string, other: string): Procedure => {
  const region = (fact: string, command: string): ProcedureState => ({
    meta: { title },
    initial: 'open',
    states: {
      open: state({ [fact]: { target: 'given', meta: step(command) } }),
      given: { type: 'final', meta: { title } },
    },
  })
  const states = { police: region(one, 'opine'), front: region(other, 'agree') }
  return broken({ begin: { type: 'parallel', meta: { title }, states, onDone: { target: 'done' } }, done: end })
}

/** A state around another that is left by the fact which the inner one takes. */
const shadowed = broken({
  begin: {
    meta: { title },
    initial: 'open',
    states: { open: state({ Opined: { target: 'open', meta: step('opine') } }) },
    on: { Opined: { target: 'done', meta: step('leave') } },
  },
  done: end,
})

const cases: readonly (readonly [ProcedureDiagnostic['code'], Procedure])[] = [
  ['wrong_initial', { ...oneStep(step('act')), initial: 'nowhere' }],
  ['unknown_target', broken({ begin: state({ Done: { target: 'nowhere', meta: step('act') } }), done: end })],
  [
    'unreachable_state',
    broken({ begin: state({ Done: { target: 'done', meta: step('act') } }), island: end, done: end }),
  ],
  [
    'dead_step',
    broken({
      begin: state({ Done: { target: 'done', meta: step('act') } }),
      island: state({ Left: { target: 'done', meta: step('leave') } }),
      done: end,
    }),
  ],
  [
    'cannot_end',
    broken({
      begin: state({ Done: { target: 'done', meta: step('act') }, Lost: { target: 'pit', meta: step('fall') } }),
      pit: state({ Turned: { target: 'pit', meta: step('turn') } }),
      done: end,
    }),
  ],
  [
    'final_without_ending',
    broken({ begin: state({ Done: { target: 'done', meta: step('act') } }), done: { type: 'final', meta: { title } } }),
  ],
  [
    'ambiguous_act',
    broken({
      begin: state({ Done: { target: 'done', meta: step('act') }, Ended: { target: 'done', meta: step('act') } }),
      done: end,
    }),
  ],
  ['ambiguous_act', branches('Opined', 'Opined')],
  // what a branch takes is never taken by the state around it
  ['dead_step', shadowed],
  ['missing_basis', oneStep(step('act', { basis: undefined }))],
  ['unknown_instrument', oneStep(step('act', { basis: { instrument: 'qd-0-2099' } }))],
  ['instrument_not_in_force', oneStep(step('act', { basis: law('tt-124-2021', '8') }))],
  ['unknown_requirement', oneStep(step('act', { requires: [{ kind: 'blessing' }] }))],
  ['unknown_requirement', oneStep(step('act', { requires: [{ kind: 'criteria' }] }))],
  ['unknown_position', oneStep(step('act', { by: [{ position: 'king', at: 'commune' }] }))],
  ['unknown_level', oneStep(step('act', { by: [{ position: 'police', at: 'planet' }] }))],
  ['unknown_document', oneStep(step('act', { requires: [{ kind: 'documents', documents: ['love_letter'] }] }))],
  ['unknown_document', oneStep(step('act', { issues: 'love_letter' }))],
  ['unknown_figure', oneStep(step('act', { requires: [{ kind: 'figures', figures: ['households.happy'] }] }))],
  ['unknown_form', oneStep(step('act', { requires: [{ kind: 'authority', form: 'order.of-the-sun' }] }))],
  ['unknown_earlier_act', oneStep(step('act', { requires: [{ kind: 'elapsed', since: 'never', days: 30, basis }] }))],
  ['unknown_earlier_act', oneStep(step('act', { requires: [{ kind: 'advice', of: 'never', is: 'for', basis }] }))],
  [
    'unknown_earlier_act',
    oneStep(step('act', { deadline: { workingDays: 5, after: 'never', whenPassed: 'remind', basis } })),
  ],
  [
    'unknown_deemed_fact',
    oneStep(step('act', { deadline: { workingDays: 5, whenPassed: 'deem', fact: 'Silent', basis } })),
  ],
  [
    'unknown_position',
    oneStep(
      step('act', {
        deadline: { workingDays: 5, whenPassed: 'escalate', to: [{ position: 'king', at: 'commune' }], basis },
      }),
    ),
  ],
  ['unknown_position', oneStep(step('act', { by: [{ position: 'clock', at: 'commune' }] }))],
  ['reserved_fact', broken({ begin: state({ DeadlinePassed: { target: 'done', meta: step('act') } }), done: end })],
  ['unknown_earlier_act', oneStep(step('act', { requires: [{ kind: 'separation', from: 'never', basis }] }))],
  ['malformed_month_day', oneStep(step('act', { deadline: { before: '13-01', whenPassed: 'refuse', basis } }))],
  ['malformed_month_day', oneStep(step('act', { requires: [{ kind: 'notBefore', monthDay: '15/11', basis }] }))],
  ['text_not_composed', oneStep(step('act', { title: { vi: 'Bước'.normalize('NFD'), en: 'Step' } }))],
  ['malformed', oneStep(step('act'), { after: { 1000: 'done' } })],
  [
    'malformed',
    broken({ begin: state({ Done: { target: 'done', meta: step('act') } }, { entry: 'ring' }), done: end }),
  ],
  ['step_of_nobody', oneStep(step('act', { by: [] }))],
  ['malformed', oneStep(step('act', { deadline: { workingDays: 2.5, whenPassed: 'remind', basis } }))],
  [
    'malformed',
    oneStep(
      step('act', {
        requires: [{ kind: 'vote', of: 'council', quorum: { share: { numerator: 3, denominator: 0 }, basis }, basis }],
      }),
    ),
  ],
  ['malformed_month_day', oneStep(step('act', { deadline: { before: '02-30', whenPassed: 'refuse', basis } }))],
  [
    'unknown_figure',
    oneStep(step('act'), { meta: { ...survey.meta, parts: [{ part: 'a', whole: 'households.total' }] } }),
  ],
  [
    'text_not_composed',
    oneStep(step('act'), { meta: { ...survey.meta, title: { vi: 'Bước'.normalize('NFD'), en: 'S' } } }),
  ],
  ['not_json', oneStep(step('act', { requires: [{ kind: 'documents', documents: [], check: () => true }] }))],
]

describe('checkProcedure', () => {
  it('finds nothing in a sound procedure', () => {
    expect(checkProcedure(oneStep(step('act')))).toEqual([])
  })

  it.each(cases)('finds %s', (code, procedure) => {
    expect(checkProcedure(procedure).map((diagnostic) => diagnostic.code)).toContain(code)
  })

  it.each([
    ['front', step('act', { by: [{ position: 'fronts', at: 'commune' }] })],
    ['commune', step('act', { by: [{ position: 'front', at: 'comune' }] })],
    ['survey_report', step('act', { issues: 'survey_reprot' })],
    ['submitReport', step('submitReport', { requires: [{ kind: 'elapsed', since: 'submitReprot', days: 30, basis }] })],
  ])('tells that “%s” was probably meant', (meant, misspelt) => {
    expect(checkProcedure(oneStep(misspelt)).map(({ detail }) => detail)).toEqual([meant])
  })

  it('says what is missing instead of failing', () => {
    const empty = JSON.parse('{"id":"x","states":{"a":{"on":{"Done":{"target":"a"}}}}}')
    expect(checkProcedure(empty).map(({ place }) => place)).toContain('states.a.on.Done.meta')
  })

  it('finds the same fault inside a parallel region', () => {
    const region = (target: string): ProcedureState => ({
      meta: { title },
      initial: 'open',
      states: { open: state({ Opined: { target, meta: step('opine') } }), given: { type: 'final', meta: { title } } },
    })
    const parallel = (target: string) =>
      broken({
        begin: { type: 'parallel', meta: { title }, states: { police: region(target) }, onDone: { target: 'done' } },
        done: end,
      })
    expect(checkProcedure(parallel('given'))).toEqual([])
    expect(checkProcedure(parallel('lost'))).toEqual([
      { code: 'unknown_target', place: 'begin.police.open/Opined', subject: 'lost' },
    ])
  })

  it('shows a shortest way to where a dossier cannot end', () => {
    const [, pit] = cases.find(([code]) => code === 'cannot_end') ?? []
    const found = pit && checkProcedure(pit).find(({ code }) => code === 'cannot_end')
    expect(found).toMatchObject({ place: 'pit', way: [{ vi: 'Bước' }] })
  })
})
