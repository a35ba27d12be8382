import type { Engine } from '@anlang/workflows'
import { type Contender, interleaved, timesFaster, typical } from '../measure.ts'

const readings = 2_000
const effort = { warmUps: 3, rounds: 11 }

/** A dossier, and how many facts it has at least. */
export interface Read {
  readonly dossier: string
  readonly facts: number
}

const reading = (engine: Engine, { dossier, facts }: Read): Contender => ({
  name: `a dossier of ${facts} facts`,
  subjects: readings,
  run: async () => {
    for (let time = 0; time < readings; time += 1) {
      const answer = await engine.current(dossier)
      if (!answer.ok || answer.value.version < facts) throw new Error('it was opened')
    }
  },
})

/** How many times as much it costs to read one dossier through its head as another. */
export const timesAsMuch = async (engine: Engine, one: Read, other: Read): Promise<number> => {
  const timings = await interleaved([reading(engine, one), reading(engine, other)], effort)
  for (const timing of timings) console.log(`  ${timing.name}: ${typical(timing).toFixed(2)} us`)
  const [ours, theirs] = timings
  return ours && theirs ? timesFaster(theirs, ours) : Number.NaN
}
