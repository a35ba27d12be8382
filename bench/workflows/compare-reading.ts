import { goal } from '../goal.ts'
import { type Contender, interleaved, timesFaster, typical } from '../measure.ts'
import { model, neighbourhood, openOffice, send } from './office.ts'

const readings = 2_000
const effort = { warmUps: 3, rounds: 11 }
const police = { position: 'police', unit: 'c08779', person: 'p-1' } as const

/** Reading a dossier of many facts beside one of few, through the head. */
export const compareReading = async (): Promise<void> => {
  const { engine } = openOffice(2)
  for (const [place, facts] of [10, 1_000].entries()) {
    const dossier = `hồ-sơ-${facts}`
    await send(engine, {
      id: `mở/${dossier}`,
      dossier,
      procedure: 'survey',
      subject: neighbourhood(place),
      year: 2022,
      by: police,
      model,
    })
    for (let version = 2; version <= facts; version += 2) {
      await engine.claimWork({ id: `${dossier}/nhận/${version}`, dossier, act: 'reportSurvey', by: police })
      await engine.handOverWork({
        id: `${dossier}/giao/${version}`,
        dossier,
        act: 'reportSurvey',
        by: police,
        to: null,
      })
    }
  }
  const reading = (facts: number): Contender => ({
    name: `a dossier of ${facts} facts`,
    subjects: readings,
    run: async () => {
      for (let time = 0; time < readings; time += 1) {
        const answer = await engine.current(`hồ-sơ-${facts}`)
        if (!answer.ok || answer.value.version < facts) throw new Error('it was opened')
      }
    },
  })
  console.log('\nworkflows: reading through the head')
  const timings = await interleaved([reading(1_000), reading(10)], effort)
  for (const timing of timings) console.log(`  ${timing.name}: ${typical(timing).toFixed(2)} us`)
  const [many, few] = timings
  if (many && few) console.log(goal('workflows/reading/1000-facts-vs-10', timesFaster(few, many), '<=', 1.5))
}
