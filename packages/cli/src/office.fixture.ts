import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Streams } from './output.js'
import { run } from './run.js'

/** A folder of files for one test file, and the command line asked within it; paths are told without the folder. */
export const office = (name: string) => {
  const folder = mkdtempSync(join(tmpdir(), `an-lang-${name}-`))
  afterAll(() => rmSync(folder, { recursive: true }))
  const at = (file: string) => join(folder, file)
  const bare = (lines: readonly string[]) => lines.join('\n').replaceAll(`${folder}/`, '')
  const askIn = async (streams: Partial<Streams>, ...args: readonly string[]) => {
    const [printed, complained, progress]: [string[], string[], string[]] = [[], [], []]
    const exit = await run(args, {
      print: (line) => printed.push(line),
      complain: (line) => complained.push(line),
      progress: (line) => progress.push(line),
      ...streams,
    })
    return { exit, printed: bare(printed), complained: bare(complained), progress }
  }
  const ask = (...args: readonly string[]) => askIn({}, ...args)
  return {
    folder,
    at,
    askIn,
    ask,
    write: (file: string, text: string) => {
      writeFileSync(at(file), text)
      return at(file)
    },
    /** The answer with `--json`, which is all that may be written. */
    inJson: async (...args: readonly string[]): Promise<Record<string, unknown>> => {
      const { printed, complained } = await ask(...args, '--json')
      if (complained !== '') throw new Error(complained)
      return JSON.parse(printed)
    },
  }
}
