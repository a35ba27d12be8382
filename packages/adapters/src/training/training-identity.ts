import { dayInVietNam, type IsoDate } from '@anlang/core'
import type { Actor, Clock } from '@anlang/workflows'
import type { Holder } from './fixed-directory.js'

/** Who plays in a training, and what day it is there. */
export interface TrainingStage {
  /** Who holds which office; asked anew for each request when it is a function. */
  readonly cast: readonly Holder[] | (() => readonly Holder[])
  readonly clock: Clock
}

/** An identity that believes whoever asks; a host takes it in training only. */
export interface TrainingIdentity {
  (request: Request): Promise<Actor | undefined>
  readonly training: true
}

const holds = ({ from, to }: Holder, on: IsoDate): boolean =>
  (from === undefined || from <= on) && (to === undefined || on <= to)

/** Their own office before one that they sign for. */
const ownFirst = (one: Holder, other: Holder): number => Number(Boolean(one.signs)) - Number(Boolean(other.signs))

/** `chairman@c08779`: which of several offices a person acts in. */
const officeOf = ({ position, unit }: Holder): string => `${position}@${unit}`

/** References may have letters beyond what a header carries. */
const decoded = (header: string | null): string | undefined => {
  if (header === null) return undefined
  try {
    return decodeURIComponent(header)
  } catch {
    return undefined
  }
}

/**
 * Who asks, as the page says in `x-anlang-persona`: a person of the cast, in the office that they hold on the day of
 * the clock or, with `x-anlang-office: chairman@c08779`, in that one. Nobody outside the cast is anybody.
 *
 * @example
 * ```ts
 * const clock = fixedClock('2022-03-01T08:00:00+07:00')
 * const identity = trainingIdentity({ cast: [{ position: 'police', unit: 'c08779', person: 'p-1' }], clock })
 * await identity(new Request('https://xa.example', { headers: { 'x-anlang-persona': 'p-1' } })) // => { position: 'police', unit: 'c08779', person: 'p-1' }
 * ```
 */
export const trainingIdentity = ({ cast, clock }: TrainingStage): TrainingIdentity => {
  const identify = async (request: Request): Promise<Actor | undefined> => {
    const person = decoded(request.headers.get('x-anlang-persona'))
    if (person === undefined) return undefined
    const office = decoded(request.headers.get('x-anlang-office'))
    const on = dayInVietNam(clock.now())
    const everybody = typeof cast === 'function' ? cast() : cast
    const offices = everybody.filter((holder) => holder.person === person && holds(holder, on)).toSorted(ownFirst)
    const found = office === undefined ? offices[0] : offices.find((holder) => officeOf(holder) === office)
    return found && { position: found.position, unit: found.unit, person }
  }
  return Object.assign(identify, { training: true } as const)
}
