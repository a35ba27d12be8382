import { createMachine, transition } from 'xstate'
import { goal } from '../goal.ts'
import { type Contender, interleaved, type Timing, timesFaster, typical } from '../measure.ts'
import { actItself, type ReadyAct, ready } from './act-itself.ts'
import type { MeasuredAct } from './acts.ts'
import { openOffice, send } from './office.ts'

const actsEach = 1_000
// an act is much code: it is warm when an office has worked for a while
const effort = { warmUps: 50, rounds: 25 }

/** What bare XState needs: the kept snapshot is read and restored, and one transition taken. */
const bareXState = ({ procedure, from, fact }: MeasuredAct): Contender => {
  // the chart is a plain XState config; its arrays are readonly with us
  const machine = createMachine(JSON.parse(JSON.stringify(procedure)))
  const snapshot = machine.getPersistedSnapshot(machine.resolveState({ value: from, context: {} }))
  // each dossier has its own, as a store does
  const kept = Array.from({ length: actsEach }, (_, place) =>
    JSON.stringify({ ...snapshot, context: { dossier: `hồ-sơ-${place}` } }),
  )
  let last: unknown
  return {
    name: 'XState: restore the snapshot, take one transition',
    subjects: actsEach,
    run: () => {
      for (const text of kept) {
        const { value, context } = JSON.parse(text)
        last = transition(machine, machine.resolveState({ value, context }), { type: fact })
      }
      if (last === undefined) throw new Error('nothing was taken')
    },
  }
}

/** An office in which every dossier stands where the act is taken. */
const openedOffice = async (measured: MeasuredAct) => {
  const office = openOffice(actsEach)
  office.moveTo(`${measured.on}T08:00:00+07:00`)
  for (let place = 0; place < actsEach; place += 1) {
    for (const command of measured.before(place)) await send(office.engine, command)
  }
  return office
}

/** The act itself: authorise, decide, fact with hash, fold, deadlines, inbox. */
const theAct = (measured: MeasuredAct): Contender => {
  let acts: readonly ReadyAct[] = []
  let kept = 0
  return {
    name: 'ours: authorise, decide, fact with hash, fold, deadlines, inbox',
    subjects: actsEach,
    prepare: async () => {
      const { engine, tables } = await openedOffice(measured)
      const commands = Array.from({ length: actsEach }, (_, place) => measured.act(place))
      acts = await Promise.all(
        commands.map(async (command) => {
          const answer = await engine.current(command.dossier)
          if (!answer.ok) throw new Error(command.dossier)
          return ready(command, measured.procedure, answer.value, tables)
        }),
      )
    },
    run: () => {
      for (const act of acts) kept += actItself(act, measured.on).inbox.length
      if (kept === 0) throw new Error('nobody is waited for')
    },
  }
}

/** The same on an engine: commands parsed strictly and known again, ports asked, all appended to a memory that copies. */
const onTheEngine = (measured: MeasuredAct): Contender => {
  const commands = Array.from({ length: actsEach }, (_, place) => measured.act(place))
  let office: ReturnType<typeof openOffice> | undefined
  return {
    name: 'ours: the same through an engine, parsed, settled and appended',
    subjects: actsEach,
    prepare: async () => {
      office = await openedOffice(measured)
    },
    run: async () => {
      if (!office) throw new Error('it was prepared')
      for (const command of commands) await send(office.engine, command)
    },
  }
}

const print = (timing: Timing): void => console.log(`  ${timing.name}: ${typical(timing).toFixed(1)} us`)

/** One act beside bare XState on the same chart. */
export const compareAct = async (name: string, measured: MeasuredAct): Promise<void> => {
  console.log(`\nworkflows: ${name} (${measured.procedure.id})`)
  const contenders = [theAct(measured), onTheEngine(measured), bareXState(measured)]
  const timings = await interleaved(contenders, effort)
  for (const timing of timings) print(timing)
  const [ours, engine, xstate] = timings
  if (!ours || !engine || !xstate) return
  console.log(goal(`workflows/${name}/whole-act-vs-xstate`, timesFaster(xstate, engine), '<=', 2))
  console.log(`  the part before it is settled and appended: ${timesFaster(xstate, ours).toFixed(2)} times XState`)
}
