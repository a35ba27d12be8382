import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { postgresStages } from './postgres-stages.ts'
import { runRounds } from './run-rounds.ts'
import { sqliteStages } from './sqlite-stages.ts'
import type { SetStage } from './stage.ts'
import type { Totals } from './totals.ts'

/** What each journal is put through, by name. */
export const stages = { sqlite: sqliteStages, postgres: postgresStages } as const

/** How often, and by which chance. */
export interface TrialTerms {
  readonly rounds: number
  readonly seed: number
}

/** Sets a stage, runs rounds on it, and leaves nothing behind. */
export const runTrial = async (
  setStage: SetStage,
  { rounds, seed }: TrialTerms,
): Promise<Totals | { readonly without: string }> => {
  const folder = mkdtempSync(join(tmpdir(), 'anlang-torture-'))
  const clear = () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
  process.once('exit', clear)
  try {
    const stage = await setStage(folder)
    if ('without' in stage) return stage
    const { place, fault, remove } = stage
    return await runRounds({ place, fault, rounds, seed, folder: join(folder, 'diaries') }).finally(remove)
  } finally {
    process.off('exit', clear)
    clear()
  }
}
