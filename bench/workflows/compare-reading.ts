import { goal } from '../goal.ts'
import { lengthen } from './lengthen.ts'
import { model, neighbourhood, openOffice, send } from './office.ts'
import { timesAsMuch } from './reading.ts'

const police = { position: 'police', unit: 'c08779', person: 'p-1' } as const

const dossierOf = (facts: number) => ({ dossier: `hồ-sơ-${facts}`, facts })

/** Reading a dossier of many facts beside one of few, through the head. */
export const compareReading = async (): Promise<void> => {
  const { engine } = openOffice(2)
  for (const [place, facts] of [10, 1_000].entries()) {
    const { dossier } = dossierOf(facts)
    const about = { subject: neighbourhood(place), year: 2022, model }
    await send(engine, { id: `mở/${dossier}`, dossier, procedure: 'survey', ...about, by: police })
    await lengthen(engine, dossier, facts, police)
  }
  console.log('\nworkflows: reading through the head')
  const times = await timesAsMuch(engine, dossierOf(1_000), dossierOf(10))
  console.log(goal('workflows/reading/1000-facts-vs-10', times, '<=', 1.5))
}
