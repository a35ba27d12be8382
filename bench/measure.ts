import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { median } from './median.ts'
import { processorMicroseconds } from './processor-time.ts'

/** One way of doing the work that is compared. */
export interface Contender {
  readonly name: string
  /** How many subjects one run takes. */
  readonly subjects: number
  readonly run: () => void | Promise<void>
  /** What has to be there before each run, and is not timed. */
  readonly prepare?: () => void | Promise<void>
}

/** What a contender took, in microseconds of processor time a subject: one figure a round. */
export interface Timing {
  readonly name: string
  readonly rounds: readonly number[]
}

/** How often everyone runs: first to warm up, then to be timed. */
export interface Effort {
  readonly warmUps: number
  readonly rounds: number
}

setFlagsFromString('--expose-gc')
/** Nobody is to pay for what the one before left behind. */
const collectGarbage: () => void = runInNewContext('gc')

const microsecondsOf = async ({ run, prepare, subjects }: Contender): Promise<number> => {
  await prepare?.()
  collectGarbage()
  const start = processorMicroseconds()
  await run()
  return (processorMicroseconds() - start) / subjects
}

/**
 * Times contenders in turn, round after round, so that whatever else the machine does falls on all of them. Each round
 * begins with another one.
 */
export const interleaved = async (
  contenders: readonly Contender[],
  { warmUps, rounds }: Effort,
): Promise<readonly Timing[]> => {
  const timings = contenders.map((contender) => ({ contender, name: contender.name, rounds: [] as number[] }))
  for (let round = -warmUps; round < rounds; round += 1) {
    const first = Math.max(0, round) % timings.length
    for (const { contender, rounds: taken } of [...timings.slice(first), ...timings.slice(0, first)]) {
      const microseconds = await microsecondsOf(contender)
      if (round >= 0) taken.push(microseconds)
    }
  }
  return timings
}

/** The median over the rounds. */
export const typical = ({ rounds }: Timing): number => median(rounds)

/** How many times faster one is than another: the median of the ratios of each round. */
export const timesFaster = (one: Timing, other: Timing): number =>
  median(other.rounds.map((microseconds, round) => microseconds / (one.rounds[round] ?? Number.NaN)))
