import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { writeWhole } from './write-whole.js'

const schema = z.record(z.string(), z.int().min(0))

/** The most that was earned with each lesson on this server; rooms come and go. */
export interface BestScores {
  readonly of: (lesson: string) => number | null
  readonly reached: (lesson: string, points: number) => void
}

const readScores = (file: string): Readonly<Record<string, number>> => {
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    // there are none yet, or nobody can read them: they begin anew
    return {}
  }
}

/** Best scores in a small file. */
export const keepBestScores = (file: string): BestScores => {
  let scores = readScores(file)
  return {
    of: (lesson) => scores[lesson] ?? null,
    reached: (lesson, points) => {
      if (points <= (scores[lesson] ?? -1)) return
      scores = { ...scores, [lesson]: points }
      writeWhole(file, `${JSON.stringify(scores, null, 1)}\n`)
    },
  }
}
