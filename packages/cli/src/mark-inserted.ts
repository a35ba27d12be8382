import type { Text } from '@anlang/core'
import { type Procedure, type ProcedureState, type Province, type Step, stepsOf } from '@anlang/workflows'

/** Texts by the id of an overlay, or by the command of a step. */
type Texts = ReadonlyMap<string, Text>

interface Marks {
  readonly overlays: Texts
  readonly inserted: Texts
}

const behind = ({ vi, en }: Text, note: Text): Text => ({ vi: `${vi} [${note.vi}]`, en: `${en} [${note.en}]` })

const after = ({ vi, en }: Text): Text => ({ vi: `sau “${vi}”`, en: `after “${en}”` })

/** Whose a step is that an overlay put in, or which such step it waits for. */
const noteOn = ({ insertedBy, requires = [] }: Step['meta'], { overlays, inserted }: Marks): Text | undefined => {
  if (insertedBy !== undefined) return overlays.get(insertedBy)
  const awaited = requires.flatMap((one) => (one.kind === 'first' ? (inserted.get(one.act) ?? []) : []))
  return awaited[0] && after(awaited[0])
}

const marked = ({ target, meta }: Step, marks: Marks): Step => {
  const note = noteOn(meta, marks)
  return note ? { target, meta: { ...meta, title: behind(meta.title, note) } } : { target, meta }
}

const markedIn = (state: ProcedureState, marks: Marks): ProcedureState => ({
  ...state,
  ...(state.on
    ? { on: Object.fromEntries(Object.entries(state.on).map(([fact, step]) => [fact, marked(step, marks)])) }
    : {}),
  ...(state.states ? { states: markedStates(state.states, marks) } : {}),
})

const markedStates = (states: Procedure['states'], marks: Marks): Procedure['states'] =>
  Object.fromEntries(Object.entries(states).map(([key, state]) => [key, markedIn(state, marks)]))

/**
 * The chart with the name of its overlay behind each step that an overlay put in, and with that step behind each act
 * that waits for it, so that the picture shows whose it is and what it holds up.
 */
export const markInserted = (procedure: Procedure, chain: readonly Province[]): Procedure => {
  const inserted = stepsOf(procedure).filter(({ insertedBy }) => insertedBy !== undefined)
  const marks = {
    overlays: new Map(chain.map(({ id, name }) => [id, name])),
    inserted: new Map(inserted.map(({ command, title }) => [command, title])),
  }
  return inserted.length > 0 ? { ...procedure, states: markedStates(procedure.states, marks) } : procedure
}
