import { describe, expect, it } from 'vitest'
import { postgresStages } from '../torture/postgres-stages.js'
import { runTrial } from '../torture/run-trial.js'
import { sqliteStages } from '../torture/sqlite-stages.js'
import type { SetStage } from '../torture/stage.js'
import { postgresBinaries } from './postgres-server.js'

/** By chance: a seed that finds something is told, and can be given to `pnpm torture`. */
const seed = Math.floor(Math.random() * 2 ** 31)

const comeThrough = async (setStage: SetStage | undefined, rounds: number) => {
  const totals = setStage && (await runTrial(setStage, { rounds, seed }))
  expect(totals, `seed ${seed}`).toMatchObject({ rounds, found: [] })
  expect(totals && 'acknowledged' in totals ? totals.acknowledged : 0).toBeGreaterThan(0)
}

describe('offices whose programs are killed in the middle of their acts', () => {
  it('lose nothing that was acknowledged in a data file, and have nothing twice', { timeout: 120_000 }, () =>
    comeThrough(sqliteStages.kill, 3),
  )
})

describe.runIf(postgresBinaries !== undefined)('offices whose programs and whose server are killed', () => {
  it('lose nothing that was acknowledged, and have nothing twice', { timeout: 120_000 }, () =>
    comeThrough(postgresStages.server, 2),
  )
})
