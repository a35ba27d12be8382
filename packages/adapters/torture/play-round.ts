import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Chance } from './chance.ts'
import type { Noted } from './diary.ts'
import { readDiary } from './diary-file.ts'
import type { Fault } from './fault.ts'
import type { FaultFound } from './fault-found.ts'
import { haltProcess } from './halt-process.ts'
import type { Place } from './open-place.ts'
import { startProcess } from './start-process.ts'
import type { Underway } from './underway.ts'
import type { WriterOrder } from './writer-order.ts'

/** A round that is to be played. */
export interface RoundPlan {
  readonly round: number
  readonly place: Place
  readonly fault: Fault
  readonly chance: Chance
  /** Where diaries are kept; never on the disk that is filled. */
  readonly folder: string
}

interface Writer {
  readonly diary: string
  readonly pid: number | undefined
  readonly kill: () => Promise<string>
}

/** What the writers of a round noted, and what any of them died of but by our hand. */
export interface RoundPlayed {
  readonly noted: readonly Noted[]
  readonly complaints: readonly string[]
  readonly kills: number
  /** What the fault itself saw that does not hold. */
  readonly found: readonly FaultFound[]
}

const startWriter = ({ round, place, fault, chance, folder }: RoundPlan, number: number): Writer => {
  const name = `r${round}-w${number}`
  const order: WriterOrder = {
    name,
    place: fault.place ?? place,
    diary: join(folder, `${name}.txt`),
    first: round * 7,
    jumps: fault.jumps ?? false,
    seed: chance.below(2 ** 31),
    desks: 1 + chance.below(3),
  }
  const { process: child, kill } = startProcess('writer.ts', order)
  return { diary: order.diary, pid: child.pid, kill }
}

const underwayOf = (writers: readonly Writer[]): Underway => {
  const alive = () => writers.flatMap(({ pid }) => (pid === undefined || !existsSync(`/proc/${pid}`) ? [] : [pid]))
  return {
    halt: async () => {
      await Promise.all(alive().map(haltProcess))
    },
    goOn: () => {
      for (const pid of alive()) process.kill(pid, 'SIGCONT')
    },
    noted: () => writers.map(({ diary }) => readDiary(diary)),
  }
}

const hasBegun = async (diary: string): Promise<void> => {
  // one that does not begin is told by its complaint
  for (let time = 0; time < 3000; time += 1) {
    if ((statSync(diary, { throwIfNoEntry: false })?.size ?? 0) > 0) return
    await sleep(5)
  }
}

/**
 * Starts two to four writers, lets the fault happen while they act, and kills each at an instant of its own. Now and
 * then one is killed before the others and another takes its place.
 */
export const playRound = async (plan: RoundPlan): Promise<RoundPlayed> => {
  const { chance, fault } = plan
  const writers = Array.from({ length: 2 + chance.below(3) }, (_, number) => startWriter(plan, number))
  await Promise.all(writers.map(({ diary }) => hasBegun(diary)))
  const complaints: string[] = []
  const first = writers[0]
  if (first && chance.below(2) === 0) {
    await sleep(chance.below(100))
    complaints.push(await first.kill())
    const heir = startWriter(plan, writers.length)
    writers.push(heir)
    await hasBegun(heir.diary)
  }
  await sleep(chance.below(200))
  const found = (await fault.strike?.(chance, underwayOf(writers))) ?? []
  await Promise.all(
    writers.map(async ({ kill }) => {
      await sleep(chance.below(500))
      complaints.push(await kill())
    }),
  )
  return {
    noted: writers.map(({ diary }) => readDiary(diary)),
    complaints: complaints.filter((complaint) => complaint !== ''),
    kills: writers.length,
    found,
  }
}
