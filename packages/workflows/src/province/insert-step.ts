import type { ProcedureState, Step } from '../procedure/procedure.js'
import { anchorOf, type StepInsert } from './procedure-overlay.js'

type States = Readonly<Record<string, ProcedureState>>

/** Why a step cannot be put where an overlay wants it. */
export type InsertFault =
  | 'no_such_anchor'
  | 'insert_at_branches'
  | 'insert_after_end'
  | 'insert_beside_end'
  | 'insert_twice'
  | 'insert_at_silence'
  | 'insert_beside_way_out'
  | 'branch_taken'
  | 'too_many_states'

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

/** An act that waits for the new step: it cannot be taken yet, but its deadline runs on. */
const held = ({ target, meta }: Step, { command, basis }: StepInsert): Step => ({
  target,
  meta: { ...meta, requires: [...(meta.requires ?? []), { kind: 'first', act: command, basis }] },
})

/** Silence that has a meaning cannot wait for anybody: nothing stands before such an act. */
const hasSilence = ({ on = {} }: ProcedureState): boolean =>
  Object.values(on).some(({ meta }) => meta.deadline?.whenPassed === 'deem')

/**
 * A state after the new step was taken: all is as it was, but that earlier steps of overlays lead on to where the new
 * one was taken too, wherever it is asked for.
 */
const afterIt = (states: States, state: ProcedureState, insert: StepInsert, anchor: string): ProcedureState => ({
  ...state,
  on: Object.fromEntries(
    Object.entries(state.on ?? {}).map(([fact, step]) => {
      const next = states[step.target]
      const isAsked = step.meta.insertedBy !== undefined && next && factOf(next, anchor) !== undefined
      return [fact, isAsked ? { ...step, target: keyBeside(step.target, insert) } : step]
    }),
  ),
})

/** The state becomes two: in the first the new step is waited for, in the second all is as it was. */
const before = (states: States, key: string, fact: string, insert: StepInsert, by: string): Inserted => {
  const state = states[key]
  const anchor = state?.on?.[fact]
  if (!state || !anchor || state.states) return { fault: 'insert_at_branches' }
  if (hasSilence(state)) return { fault: 'insert_at_silence' }
  const next = keyBeside(key, insert)
  if (Object.hasOwn(states, next)) return { fault: 'insert_twice' }
  const first: ProcedureState = {
    ...state,
    meta: { ...state.meta, title: waitingFor(insert) },
    on: { [insert.fact]: stepOf(insert, next, by), ...state.on, [fact]: held(anchor, insert) },
  }
  return { states: { ...states, [key]: first, [next]: afterIt(states, state, insert, anchor.meta.command) } }
}

/** Steps that lead out of the whole without success: they are open while the new step is waited for. */
const isWayOut = (states: States, { target }: Step): boolean => {
  const ending = states[target]?.meta.ending
  return ending !== undefined && ending !== 'achieved'
}

/** A state before another one, in which the new step is waited for; what is open there is held, its clocks run. */
const between = (states: States, target: string, insert: StepInsert, by: string, afterAct: string): ProcedureState => {
  const others = Object.entries(states[target]?.on ?? {}).map(
    ([fact, step]) => [fact, isWayOut(states, step) ? step : held(step, insert)] as const,
  )
  return {
    meta: { title: waitingFor(insert), afterAct },
    on: { [insert.fact]: stepOf(insert, target, by), ...Object.fromEntries(others) },
  }
}

/** Where an act leads once all that stands after it already has been taken: the last step before the nation's state. */
const lastAfter = (states: States, key: string, fact: string): readonly [string, string] => {
  const step = states[key]?.on?.[fact]
  const next = step && states[step.target]
  const inserted =
    next?.meta.afterAct === undefined
      ? undefined
      : Object.entries(next.on ?? {}).find(([, { meta }]) => meta.insertedBy !== undefined)
  return step && inserted ? lastAfter(states, step.target, inserted[0]) : [key, fact]
}

/** The act leads to a state of its own first, in which the new step is waited for. */
const after = (states: States, key: string, fact: string, insert: StepInsert, by: string): Inserted => {
  const act = states[key]?.on?.[fact]?.meta.command
  const [from, taken] = lastAfter(states, key, fact)
  const state = states[from]
  const anchor = state?.on?.[taken]
  const target = anchor && states[anchor.target]
  if (!state || !anchor || act === undefined) return { fault: 'no_such_anchor' }
  if (target?.meta.ending !== undefined) return { fault: 'insert_after_end' }
  if (target && (target.states || hasSilence(target))) return { fault: 'insert_at_silence' }
  const waiting = keyBeside(anchor.target, insert)
  const led: ProcedureState = { ...state, on: { ...state.on, [taken]: { ...anchor, target: waiting } } }
  return { states: { ...states, [from]: led, [waiting]: between(states, anchor.target, insert, by, act) } }
}

/**
 * Either comes first: the new step, after which all is as it was, or the act, after which the new step is waited for.
 * A region beside the act would not do: whatever else is open beside the act must close with it.
 */
const beside = (states: States, key: string, fact: string, insert: StepInsert, by: string): Inserted => {
  const state = states[key]
  const anchor = state?.on?.[fact]
  if (!state || state.states || !anchor) return { fault: 'insert_at_branches' }
  const target = states[anchor.target]
  if (target?.meta.ending !== undefined) return { fault: 'insert_beside_end' }
  if (target && (target.states || hasSilence(target))) return { fault: 'insert_at_silence' }
  const given = keyBeside(key, insert)
  const waiting = keyBeside(anchor.target, insert)
  const { command } = anchor.meta
  const open: ProcedureState = {
    ...state,
    on: { [insert.fact]: stepOf(insert, given, by), ...state.on, [fact]: { ...anchor, target: waiting } },
  }
  return {
    states: {
      ...states,
      [key]: open,
      [given]: afterIt(states, state, insert, command),
      [waiting]: between(states, anchor.target, insert, by, command),
    },
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

/** Whether branches are left by a step that is not open any more once all of them have ended. */
const hasOwnWayOut = (states: States, { on = {}, onDone }: ProcedureState): boolean => {
  const next = onDone && states[onDone.target]?.on
  return Object.entries(on).some(([fact, { target }]) => next?.[fact]?.target !== target)
}

/**
 * A body that is asked beside others that are asked already is one branch more. Not where the branches have a way out
 * of their own: it would stay open until the last of them ends, and so longer than the nation lets it.
 */
const asBranch = (states: States, key: string, insert: StepInsert, by: string): Inserted | undefined => {
  const { [key]: state } = states
  if (!('beside' in insert) || state?.type !== 'parallel') return undefined
  const { states: regions = {} } = state
  if (!Object.values(regions).some((region) => hasInside(region, insert.beside))) return undefined
  if (hasOwnWayOut(states, state)) return { fault: 'insert_beside_way_out' }
  if (Object.hasOwn(regions, insert.command)) return { fault: 'branch_taken' }
  return { states: { ...states, [key]: { ...state, states: { ...regions, [insert.command]: branch(insert, by) } } } }
}

const inside = (states: States, key: string, insert: StepInsert, by: string): Inserted | undefined => {
  const state = states[key]
  if (!state?.states) return undefined
  const wider = asBranch(states, key, insert, by)
  if (wider) return wider
  const inner = insertStep(state.states, insert, by)
  if ('fault' in inner) return inner.fault === 'no_such_anchor' ? undefined : inner
  return { states: { ...states, [key]: { ...state, states: inner.states } } }
}

/** How many states a chart may have by inserts: each that is asked beside an act doubles some. */
const mostStates = 300

/** Puts a step in wherever its anchor stands among the states, however deep. */
export const insertStep = (states: States, insert: StepInsert, by: string): Inserted => {
  const act = anchorOf(insert)
  if (Object.keys(states).length > mostStates) return { fault: 'too_many_states' }
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
