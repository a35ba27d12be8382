import type { Actor, Engine, Journal, OpenCommand } from '@anlang/workflows'
import { measuredActs } from '../workflows/acts.ts'
import { neighbourhood, openOffice, send } from '../workflows/office.ts'

/** Neighbourhoods that the dossiers are about by turns, each with as many models as it takes. */
const neighbourhoods = 1_000

const { reportSurvey } = measuredActs
if (!reportSurvey) throw new Error('it is measured')

/** The office that all of the work waits for: nowhere does more of it lie in one place. */
export const police: Actor = { position: 'police', unit: 'c08779', person: 'police@c08779' }

const modelOf = (place: number): string => `mô-hình-${Math.floor(place / neighbourhoods)}`

/** The texts in the entry of an opening that are those of its dossier alone. */
export const textsOf = (place: number) => ({
  dossier: `hồ-sơ-${place}`,
  command: `mở/${place}`,
  subject: neighbourhood(place % neighbourhoods),
  model: modelOf(place),
})

/** The command that opens the dossier of a number. */
export const openingOf = (place: number): OpenCommand => {
  const { dossier, command: id, subject, model } = textsOf(place)
  return { id, dossier, procedure: 'survey', subject, year: 2022, by: police, model }
}

/** An engine over a journal that has so many dossiers. */
export const engineOn = (journal: Journal, dossiers: number): Engine => {
  const models = Array.from({ length: Math.ceil(dossiers / neighbourhoods) }, (_, place) =>
    modelOf(place * neighbourhoods),
  )
  const { engine, moveTo } = openOffice(neighbourhoods, journal, models)
  moveTo(`${reportSurvey.on}T08:00:00+07:00`)
  return engine
}

/** The act on the dossier of a number. */
export const report = (engine: Engine, place: number): Promise<void> => send(engine, reportSurvey.act(place))

/** A prime: who takes every so many-th dossier comes to each once, and never to two that lie side by side. */
const stride = 611_953

/** The dossiers of a journal, scattered over all of it. */
export const scattered = (time: number, dossiers: number): number => (time * stride) % dossiers
