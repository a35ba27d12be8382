// A process that reads an archive into a data file, and tells how many facts each commit wrote. The tests kill it.
import { readFileSync, writeSync } from 'node:fs'
import { importJournal } from '@anlang/adapters/archive'
import { openSqliteJournal } from '@anlang/adapters/sqlite-file'

const [archive, path] = process.argv.slice(2)

const opened = openSqliteJournal(path)
if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
const { journal, close } = opened.value

const telling = {
  ...journal,
  appendInOrder: async (entries) => {
    const answers = await journal.appendInOrder(entries)
    writeSync(1, `${answers.length}\n`)
    return answers
  },
}
const told = await importJournal(readFileSync(archive, 'utf8').split(/(?<=\n)/), telling, {})
if (!told.ok) throw new Error(JSON.stringify(told.refusals))
close()
