import { createHost } from '@anlang/adapters/host'
import { type DataFileRefusal, openSqliteJournal } from '@anlang/adapters/sqlite-file'
import { fixedClock, fixedDirectory, type TrainingClock, trainingIdentity } from '@anlang/adapters/training'
import { accept, dayInVietNam, type IsoInstant, type Outcome, type UnitRegister } from '@anlang/core'
import { vinhPhuc } from '@anlang/provinces'
import { createEngine, type Engine, type Journal, type Province } from '@anlang/workflows'
import { createStreams } from './end-streams.js'
import { holdersOn, type Persona } from './persona.js'

/** Who is in a room, among which units and rules. */
export interface Surroundings {
  readonly cast: readonly Persona[]
  /** Those of the story where none are given. */
  readonly units?: UnitRegister | undefined
  /** Provinces whose own rules and models are known beside those of the story's. */
  readonly overlays?: readonly Province[]
}

/** What a room runs on: one engine over its own file and clock, and the library's host before it. */
export interface Machine {
  readonly engine: Engine
  readonly journal: Journal
  readonly clock: TrainingClock
  /** What the library's host answers. */
  readonly ask: (request: Request) => Promise<Response>
  /** Whether somebody listens to what happens. */
  readonly isHeard: () => boolean
  /** Ends answers that go on, waits for the others, and gives the file back whole. */
  readonly close: () => Promise<void>
}

const holdersOf = (cast: readonly Persona[]) =>
  cast.flatMap(({ persona, posts }) => posts.map(({ position, unit }) => ({ position, unit, person: persona })))

/** The library's host; who asks is whoever the page says, of those in office on the room's day. */
const hostOver = (engine: Engine, clock: TrainingClock, cast: readonly Persona[]) =>
  createHost({
    engine,
    training: true,
    authenticate: trainingIdentity({ cast: () => holdersOn(cast, engine.units, dayInVietNam(clock.now())), clock }),
  })

/** A reading of the journal that was begun for somebody who listened comes to its end. */
const readingsEnd = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Opens a room's file and puts its engine and host together. */
export const openMachine = (
  file: string,
  now: IsoInstant,
  { cast, units, overlays = [] }: Surroundings,
): Outcome<Machine, DataFileRefusal> => {
  const opened = openSqliteJournal(file)
  if (!opened.ok) return opened
  const { journal, close } = opened.value
  const clock = fixedClock(now)
  const engine = createEngine({
    journal,
    clock,
    directory: fixedDirectory(holdersOf(cast)),
    province: vinhPhuc,
    overlays,
    ...(units ? { units } : {}),
  })
  const host = hostOver(engine, clock, cast)
  const streams = createStreams()
  const running = new Set<Promise<Response>>()
  const ask = async (request: Request): Promise<Response> => {
    const asked = host.fetch(request)
    running.add(asked)
    try {
      return streams.pass(await asked)
    } finally {
      running.delete(asked)
    }
  }
  return accept({
    engine,
    journal,
    clock,
    ask,
    isHeard: streams.goOn,
    close: async () => {
      streams.end()
      await Promise.allSettled(running)
      await readingsEnd()
      close()
    },
  })
}
