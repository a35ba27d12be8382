import { addDays, type IsoDate, type IsoInstant, type Outcome, type UnitId } from '@anlang/core'
import type { Receipt, Refusal } from '@anlang/workflows'
import type { Chance } from './chance.ts'
import { covenantDeeds, type Deed, firstDay, headOf, lastDay } from './covenant-deeds.ts'
import type { Desk } from './desk.ts'
import type { Diary } from './diary.ts'
import { insist, nameOf } from './insist.ts'
import { neighbourhoods } from './neighbourhoods.ts'

/** How somebody works: under which name, from which neighbourhood on, and whether the clock jumps. */
export interface Manner {
  readonly name: string
  readonly first: number
  readonly jumps: boolean
}

interface Work extends Manner {
  readonly desk: Desk
  readonly diary: Diary
  readonly chance: Chance
}

/** A covenant that is worked on, and the how many-eth it is at this desk. */
interface Matter {
  readonly dossier: string
  readonly subject: UnitId
  readonly place: number
}

/** A morning of a day; where clocks jump, days or hours before or after it. */
const momentOn = ({ jumps, chance }: Work, day: IsoDate): IsoInstant => {
  if (!jumps || chance.below(2) === 0) return `${day}T08:00:00+07:00`
  const jumped = addDays(day, chance.below(61) - 30)
  return `${jumped}T${String(chance.below(24)).padStart(2, '0')}:00:00+07:00`
}

const lastOnIn = (outcome: Outcome<Receipt, Refusal>): IsoDate | undefined =>
  outcome.ok ? undefined : outcome.refusals.find((refusal) => refusal.code === 'before_last_fact')?.lastOn

/** Takes a step; where the dossier is further on than this clock, the clock is put right and it is taken then. */
const take = async (work: Work, { dossier, subject, place }: Matter, { act, on, by, data }: Deed): Promise<void> => {
  const { desk, diary, name } = work
  const call = (id: string) => ({ kind: 'act', command: { id, dossier, act, by: by(subject), data } }) as const
  const id = `${name}/${place}/${act}`
  const outcome = await insist(desk, diary, { call: call(id), at: momentOn(work, on) })
  const lastOn = lastOnIn(outcome)
  if (lastOn === undefined && outcome.ok) return
  const day = lastOn !== undefined && lastOn > on ? lastOn : on
  await insist(desk, diary, { call: call(`${id}/again`), at: `${day}T08:00:00+07:00` })
}

/** Looks at the clock: what was done is acknowledged like any act. What could not be is done at the next look. */
export const look = async ({ desk, diary }: Pick<Work, 'desk' | 'diary'>, at: IsoInstant): Promise<void> => {
  desk.clock.moveTo(at)
  const ticked = await desk.engine.tick().catch((error: unknown) => {
    diary.unanswered('tick', nameOf(error))
    return undefined
  })
  for (const { recorded } of ticked?.done ?? []) {
    const { dossier, version, hash } = recorded
    diary.acknowledged({ dossier, version, hash })
  }
}

/** Opens the covenant of a neighbourhood, unless somebody else has: then that dossier is gone on with. */
const openCovenant = async (work: Work, subject: UnitId, place: number): Promise<string | undefined> => {
  const { desk, diary, name } = work
  const id = `${name}/${place}`
  const command = { id, dossier: `quy-ước-${id}`, procedure: 'covenant', subject, year: 2023, by: headOf(subject) }
  const opened = await insist(desk, diary, { call: { kind: 'open', command }, at: momentOn(work, firstDay) })
  if (opened.ok) return command.dossier
  return opened.refusals.find((refusal) => refusal.code === 'dossier_exists')?.dossier
}

/** Brings one covenant as far as chance has it: some are left for their deadlines to pass. */
const workOn = async (work: Work, matter: Matter): Promise<void> => {
  const { chance } = work
  const deeds = chance.below(4) === 0 ? covenantDeeds.slice(0, 3 + chance.below(3)) : covenantDeeds
  for (const deed of deeds) await take(work, matter, deed)
  if (chance.below(4) === 0) await look(work, momentOn(work, chance.below(2) === 0 ? '2023-11-13' : lastDay))
}

/**
 * Brings covenants into force, one neighbourhood after another, until the process ends. Others do the same at the same
 * time and with the same neighbourhoods, so that they race for every step.
 */
export const workAtDesk = async (work: Work): Promise<never> => {
  const { chance, first } = work
  for (let place = 0; ; place += 1) {
    const subject = neighbourhoods[(first + place + chance.below(3)) % neighbourhoods.length] ?? ''
    const dossier = await openCovenant(work, subject, place)
    if (dossier !== undefined) await workOn(work, { dossier, subject, place })
  }
}
