import type { Entry, Journal } from '@anlang/workflows'
import { measuredActs } from '../workflows/acts.ts'
import { openOffice, send } from '../workflows/office.ts'
import { inFlight } from './in-flight.ts'

/** Dossiers that an engine has at hand when they are acted on: as many as it keeps. */
const dossiers = 2_000

const { reportSurvey } = measuredActs
if (!reportSurvey) throw new Error('it is measured')

/** Opens dossiers on a journal and takes one act on each through an engine: how many acts a second. */
export const actsOn = async (journal: Journal, atOnce: number, acts = dossiers): Promise<number> => {
  const office = openOffice(acts, journal)
  office.moveTo(`${reportSurvey.on}T08:00:00+07:00`)
  await inFlight(64, acts, async (place) => {
    for (const command of reportSurvey.before(place)) await send(office.engine, command)
  })
  return inFlight(atOnce, acts, (place) => send(office.engine, reportSurvey.act(place)))
}

/** The entry that the act appends. */
export const entryOfAct = async (journal: Journal): Promise<Entry> => {
  let last: Entry | undefined
  const spy: Journal = {
    ...journal,
    append: (entry) => {
      last = entry
      return journal.append(entry)
    },
  }
  await actsOnOne(spy)
  if (!last) throw new Error('it was appended')
  return last
}

const actsOnOne = async (journal: Journal): Promise<void> => {
  const office = openOffice(1, journal)
  office.moveTo(`${reportSurvey.on}T08:00:00+07:00`)
  for (const command of [...reportSurvey.before(0), reportSurvey.act(0)]) await send(office.engine, command)
}
