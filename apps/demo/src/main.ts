import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DataFileFailure, describeDataFile, openSqliteJournal, refusalOfError } from '@anlang/adapters/sqlite-file'
import { fixedClock, fixedDirectory } from '@anlang/adapters/training'
import { readingsOf } from '@anlang/core'
import { thanhHoa, vinhPhuc } from '@anlang/provinces'
import { createEngine, type Journal } from '@anlang/workflows'
import { type Arguments, readArguments, usage } from './arguments.js'
import { runTraining } from './run-training.js'
import { holders } from './story/cast.js'
import { story } from './story/story.js'
import { StoryBroken } from './story/story-broken.js'
import { createPage } from './terminal/page.js'
import { tellStory } from './terminal/tell-story.js'
import { terminalWords } from './terminal/words.js'

// whoever reads may stop reading, as `head` does
process.stdout.on('error', (error: Error & { readonly code?: string }) => {
  if (error.code !== 'EPIPE') throw error
})

/** The folders that stand beside the code, built or not. */
const places = {
  lessons: fileURLToPath(new URL('../lessons/', import.meta.url)),
  pages: fileURLToPath(new URL('../dist/web/', import.meta.url)),
}

const engineOver = (journal: Journal, clock: { readonly now: () => string }) =>
  createEngine({ journal, clock, directory: fixedDirectory(holders), province: vinhPhuc })

const tell = async (journal: Journal, file: string, { locale }: Arguments): Promise<void> => {
  const clock = fixedClock('2020-09-01T08:00:00+07:00')
  const page = createPage((line) => console.log(line), process.stdout.hasColors?.() ?? false)
  const stage = {
    engine: engineOver(journal, clock),
    journal,
    clock,
    readings: readingsOf(thanhHoa.indicators, thanhHoa.sheets),
  }
  await tellStory({ page, locale, stage }, story)
  page.paragraph(terminalWords[locale].kept(file), 'dim')
}

/** Ctrl+C gives the file back whole: nothing stays behind in the log beside it. */
const closeOnSignal = (close: () => void): void => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      close()
      process.exit(0)
    })
  }
}

/** What went wrong while a record was open, in both languages; a bug is thrown on. */
const complain = (error: unknown, path: string): void => {
  const refusal = error instanceof DataFileFailure ? error.refusal : refusalOfError(error, { path, busyTimeout: 5000 })
  if (refusal) console.error(`${describeDataFile(refusal, 'vi')}\n${describeDataFile(refusal, 'en')}`)
  else if (error instanceof StoryBroken) {
    console.error(`${terminalWords.vi.foreignRecord}\n${terminalWords.en.foreignRecord}\n${error.message}`)
  } else throw error
}

/** Makes the folder of the record where its parent stands; what cannot be made is told when the file is opened. */
const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder)
  } catch {
    // there already, or out of reach: opening the file in it will say which
  }
}

/** Tells the story in the terminal, over a record of its own that a second run continues. */
const tellOnce = async (asked: Arguments): Promise<number> => {
  const file = join(asked.data, 'an-lang.db')
  const opened = openSqliteJournal(file)
  if (!opened.ok) {
    for (const refusal of opened.refusals) {
      console.error(`${describeDataFile(refusal, 'vi')}\n${describeDataFile(refusal, 'en')}`)
    }
    return 1
  }
  const { journal, close } = opened.value
  closeOnSignal(close)
  try {
    await tell(journal, file, asked)
    close()
    return 0
  } catch (error) {
    close()
    complain(error, file)
    return 1
  }
}

const train = async (asked: Arguments): Promise<number> => {
  try {
    return (await runTraining(asked, places)) ? 0 : 1
  } catch (error) {
    complain(error, join(asked.data, 'rooms', 'desk.db'))
    return 1
  }
}

const main = async (args: readonly string[]): Promise<number> => {
  const asked = readArguments(args)
  if (!asked.ok) {
    for (const refusal of asked.refusals) console.error(`${refusal.vi}\n\n${refusal.en}`)
    return 2
  }
  const { once, data, help } = asked.value
  if (help) {
    console.log(`${usage.vi}\n\n${usage.en}`)
    return 0
  }
  makeFolder(data)
  return once ? tellOnce(asked.value) : train(asked.value)
}

process.exitCode = await main(process.argv.slice(2))
