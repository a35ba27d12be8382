import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Journal } from '@anlang/workflows'
import { chanceFrom } from './chance.ts'
import { checkRound, type RoundChecked } from './check-round.ts'
import { lastDay } from './covenant-deeds.ts'
import { type Desk, openDesk } from './desk.ts'
import { type Noted, notedIn, nothingNoted, unlearned } from './diary.ts'
import type { Fault } from './fault.ts'
import { foundIn } from './fault-found.ts'
import { insist } from './insist.ts'
import { openPlace, type Place } from './open-place.ts'
import { playRound } from './play-round.ts'
import { factsSince } from './read-all.ts'
import { readNotes } from './reader-order.ts'
import { startProcess } from './start-process.ts'
import { added, noRounds, type Totals } from './totals.ts'
import { look } from './work-at-desk.ts'

/** What is to be tried, and how often. */
export interface Trial {
  readonly place: Place
  readonly fault: Fault
  readonly rounds: number
  readonly seed: number
  /** For diaries and notes. */
  readonly folder: string
}

const settledMorning = `${lastDay}T08:00:00+07:00`

/** Asks again whatever nobody learned the outcome of, and lets every deadline pass that is left. */
const settle = async (desk: Desk, noted: readonly Noted[]): Promise<Noted> => {
  const own = nothingNoted()
  const diary = notedIn(own)
  for (const asked of noted.flatMap(unlearned)) await insist(desk, diary, asked)
  await look({ desk, diary }, settledMorning)
  return own
}

/** How many facts there are once nothing is added: a server may end what a killed writer had begun. */
const factsAtRest = async (journal: Journal, since: number): Promise<number> => {
  for (let before = -1; ; ) {
    const { length } = await factsSince(journal, since)
    if (length === before) return length
    before = length
    await sleep(30)
  }
}

const hasSeen = async (notes: string, facts: number): Promise<void> => {
  // who has not seen them by then never will, and is found out
  for (let time = 0; time < 500 && readNotes(notes).length < facts; time += 1) await sleep(20)
}

/** Plays one round and checks it; the journal is opened anew, as after the death of a machine. */
const tryRound = async (trial: Trial, round: number, since: RoundChecked['until']) => {
  const { place, fault, seed, folder } = trial
  const notes = join(folder, `r${round}-reader.txt`)
  const reader = startProcess('reader.ts', { place: fault.place ?? place, since: since.fact, notes })
  const chance = chanceFrom(seed + round * 1000)
  const { noted, complaints, kills, found } = await playRound({ round, place, fault, chance, folder })
  const { journal, close } = await openPlace(place)
  const desk = openDesk(journal, settledMorning)
  const all = [...noted, await settle(desk, noted)]
  await hasSeen(notes, await factsAtRest(journal, since.fact))
  const complaint = await reader.kill()
  const checked = await checkRound({ journal, engine: desk.engine, since, noted: all, seen: readNotes(notes) })
  await close()
  const totals: Totals = {
    rounds: 1,
    kills,
    acknowledged: all.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0),
    unanswered: [
      ...all.flatMap(({ unanswered }) => unanswered),
      ...noted.flatMap(unlearned).map(() => 'killed before it was told'),
    ],
    deadlines: checked.deadlines,
    found: [
      ...found,
      ...checked.found,
      ...foundIn('broken', 'a process that died by itself', complaint === '' ? complaints : [...complaints, complaint]),
    ],
  }
  return { totals, until: checked.until }
}

/** Tries a journal round after round, each on what the one before left behind. */
export const runRounds = async (trial: Trial): Promise<Totals> => {
  mkdirSync(trial.folder, { recursive: true })
  let totals = noRounds
  let since: RoundChecked['until'] = { fact: 0, message: 0 }
  for (let round = 1; round <= trial.rounds; round += 1) {
    const tried = await tryRound(trial, round, since)
    totals = added(totals, tried.totals)
    since = tried.until
  }
  return totals
}
