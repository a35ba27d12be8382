import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describeDataFile, openSqliteJournal } from '@anlang/adapters/sqlite-file'
import { fixedClock, fixedDirectory } from '@anlang/adapters/training'
import { dayInVietNam } from '@anlang/core'
import { thanhHoa, vinhPhuc } from '@anlang/provinces'
import { createEngine, type Journal } from '@anlang/workflows'
import { type Arguments, readArguments, usage } from './arguments.js'
import { serve } from './serve.js'
import { holders } from './story/cast.js'
import { story } from './story/story.js'
import { createPage } from './terminal/page.js'
import { tellStory } from './terminal/tell-story.js'
import { terminalWords } from './terminal/words.js'
import { createSite } from './web/site.js'

const now = () => new Date().toISOString()

const engineOver = (journal: Journal, clock: { readonly now: () => string }) =>
  createEngine({ journal, clock, directory: fixedDirectory(holders), province: vinhPhuc })

const tell = async (journal: Journal, file: string, { locale }: Arguments): Promise<void> => {
  const clock = fixedClock('2020-09-01T08:00:00+07:00')
  const page = createPage((line) => console.log(line), process.stdout.hasColors?.() ?? false)
  const stage = { engine: engineOver(journal, clock), journal, clock, statistics: thanhHoa.statistics }
  await tellStory({ page, locale, stage }, story)
  page.paragraph(terminalWords[locale].kept(file), 'dim')
}

const show = async (journal: Journal, { locale, port }: Arguments): Promise<void> => {
  const site = createSite(engineOver(journal, { now }), () => dayInVietNam(now()))
  const url = await serve(site.fetch, port)
  console.log(`\n  ${terminalWords[locale].serving(url)}\n  ${terminalWords[locale].stop}`)
}

/** Makes the folder of the record where its parent stands; what cannot be made is told when the file is opened. */
const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder)
  } catch {
    // there already, or out of reach: opening the file in it will say which
  }
}

const main = async (args: readonly string[]): Promise<number> => {
  const asked = readArguments(args)
  if (!asked.ok) {
    for (const refusal of asked.refusals) console.error(`${refusal.vi}\n\n${refusal.en}`)
    return 2
  }
  const { locale, once, data, help } = asked.value
  if (help) {
    console.log(usage[locale])
    return 0
  }
  makeFolder(data)
  const file = join(data, 'an-lang.db')
  const opened = openSqliteJournal(file)
  if (!opened.ok) {
    for (const refusal of opened.refusals) {
      console.error(`${describeDataFile(refusal, 'vi')}\n${describeDataFile(refusal, 'en')}`)
    }
    return 1
  }
  const { journal, close } = opened.value
  await tell(journal, file, asked.value)
  if (once) close()
  else await show(journal, asked.value)
  return 0
}

process.exitCode = await main(process.argv.slice(2))
