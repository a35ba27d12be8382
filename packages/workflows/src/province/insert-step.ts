import type { ProcedureState, Step } from '../procedure/procedure.js'
import { anchorOf, type StepInsert } from './procedure-overlay.js'

type States = Readonly<Record<string, ProcedureState>>
type Steps = Readonly<Record<string, Step>>

/** Why a step cannot be put where an overlay wants it. */
export type InsertFault =
  | 'no_such_anchor'
  | 'insert_at_branches'
  | 'insert_after_end'
  | 'insert_beside_end'
  | 'insert_twice'

/** The states with the step put in, or why it cannot be. */
export type Inserted = { readonly states: States } | { readonly fault: InsertFault }

/** The step as the chart has it; one that stands in the way of an act hands the clock of its state on. */
const stepOf = (insert: StepInsert, target: string, by: string, sameClock = true): Step => {
  const { command, title, by: offices, requires, accepts, deadline, issues, basis } = insert
  return {
    target,
    meta: {
      command,
      title,
      by: offices,
      ...(requires ? { requires } : {}),
      ...(accepts ? { accepts } : {}),
      deadline,
      ...(issues ? { issues } : {}),
      ...(sameClock ? { sameClock: true as const } : {}),
      insertedBy: by,
      basis,
    },
  }
}

const waitingFor = ({ waiting, title }: StepInsert) => waiting ?? { vi: `Chờ: ${title.vi}`, en: `Awaited: ${title.en}` }

const factOf = ({ on = {} }: ProcedureState, act: string): string | undefined =>
  Object.entries(on).find(([, { meta }]) => meta.command === act)?.[0]

/** A state in which something is waited for, beside the one that it leads to. */
const keyBeside = (key: string, { command }: StepInsert): string => `${key}~${command}`

const without = (steps: Steps = {}, fact: string): Steps =>
  Object.fromEntries(Object.entries(steps).filter(([key]) => key !== fact))

/** The state becomes two: in the first the new step is waited for, in the second all is as it was. */
const before = (states: States, key: string, fact: string, insert: StepInsert, by: string): Inserted => {
  const state = states[key]
  if (!state || state.states) return { fault: 'insert_at_branches' }
  const next = keyBeside(key, insert)
  if (Object.hasOwn(states, next)) return { fault: 'insert_twice' }
  const first: ProcedureState = {
    ...state,
    meta: { ...state.meta, title: waitingFor(insert) },
    on: { [insert.fact]: stepOf(insert, next, by), ...without(state.on, fact) },
  }
  return { states: { ...states, [key]: first, [next]: state } }
}

/** Steps that lead out of the whole without success: they are open while the new step is waited for. */
const waysOut = (states: States, { on = {} }: ProcedureState): Steps =>
  Object.fromEntries(
    Object.entries(on).filter(([, { target }]) => {
      const ending = states[target]?.meta.ending
      return ending !== undefined && ending !== 'achieved'
    }),
  )

/** A state before another one, in which the new step is waited for. */
const between = (states: States, target: string, insert: StepInsert, by: string): ProcedureState => {
  const next = states[target]
  return {
    meta: { title: waitingFor(insert) },
    on: { [insert.fact]: stepOf(insert, target, by), ...(next ? waysOut(states, next) : {}) },
  }
}

/** The act leads to a state of its own first, in which the new step is waited for. */
const after = (states: States, key: string, fact: string, insert: StepInsert, by: string): Inserted => {
  const state = states[key]
  const anchor = state?.on?.[fact]
  if (!state || !anchor) return { fault: 'no_such_anchor' }
  if (states[anchor.target]?.meta.ending !== undefined) return { fault: 'insert_after_end' }
  const waiting = keyBeside(anchor.target, insert)
  const led: ProcedureState = { ...state, on: { ...state.on, [fact]: { ...anchor, target: waiting } } }
  return { states: { ...states, [key]: led, [waiting]: between(states, anchor.target, insert, by) } }
}

/**
 * Either comes first: the new step, after which all is as it was, or the act, after which the new step is waited for.
 * A region beside the act would not do: whatever else is open beside the act must close with it.
 */
const beside = (states: States, key: string, fact: string, insert: StepInsert, by: string): Inserted => {
  const state = states[key]
  const anchor = state?.on?.[fact]
  if (!state || state.states || !anchor) return { fault: 'insert_at_branches' }
  if (states[anchor.target]?.meta.ending !== undefined) return { fault: 'insert_beside_end' }
  const given = keyBeside(key, insert)
  const waiting = keyBeside(anchor.target, insert)
  const open: ProcedureState = {
    ...state,
    on: { [insert.fact]: stepOf(insert, given, by), ...state.on, [fact]: { ...anchor, target: waiting } },
  }
  return {
    states: { ...states, [key]: open, [given]: state, [waiting]: between(states, anchor.target, insert, by) },
  }
}

/** A branch that waits for one step and is then done. */
const branch = (insert: StepInsert, by: string): ProcedureState => ({
  initial: 'asked',
  meta: { title: insert.title },
  states: {
    asked: { meta: { title: waitingFor(insert) }, on: { [insert.fact]: stepOf(insert, 'given', by, false) } },
    given: { type: 'final', meta: { title: insert.title } },
  },
})

const place = (insert: StepInsert) => ('before' in insert ? before : 'after' in insert ? after : beside)

/** Whether a state is a branch in which an act is taken. */
const hasInside = ({ states = {} }: ProcedureState, act: string): boolean =>
  Object.values(states).some((inner) => factOf(inner, act) !== undefined || hasInside(inner, act))

/** A body that is asked beside others that are asked already is one branch more. */
const asBranch = (state: ProcedureState, insert: StepInsert, by: string): ProcedureState | undefined => {
  if (!('beside' in insert) || state.type !== 'parallel') return undefined
  const isOne = Object.values(state.states ?? {}).some((region) => hasInside(region, insert.beside))
  return isOne ? { ...state, states: { ...state.states, [insert.command]: branch(insert, by) } } : undefined
}

const inside = (states: States, key: string, insert: StepInsert, by: string): Inserted | undefined => {
  const state = states[key]
  if (!state?.states) return undefined
  const wider = asBranch(state, insert, by)
  if (wider) return { states: { ...states, [key]: wider } }
  const inner = insertStep(state.states, insert, by)
  if ('fault' in inner) return inner.fault === 'no_such_anchor' ? undefined : inner
  return { states: { ...states, [key]: { ...state, states: inner.states } } }
}

/** Puts a step in wherever its anchor stands among the states, however deep. */
export const insertStep = (states: States, insert: StepInsert, by: string): Inserted => {
  const act = anchorOf(insert)
  let now = states
  let found = false
  for (const [key, state] of Object.entries(states)) {
    const fact = factOf(state, act)
    const made = fact === undefined ? inside(now, key, insert, by) : place(insert)(now, key, fact, insert, by)
    if (!made) continue
    if ('fault' in made) return made
    now = made.states
    found = true
  }
  return found ? { states: now } : { fault: 'no_such_anchor' }
}
