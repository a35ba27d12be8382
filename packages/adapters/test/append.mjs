// A process that appends to one dossier of a data file until it has `last` facts, and prints each version that it
// won, once it is acknowledged. The tests run several at once, and kill some.
import { writeSync } from 'node:fs'
import { openSqliteJournal } from '@anlang/adapters/sqlite-file'
import { canonicalJson, chain } from '@anlang/workflows'

const [path, dossier, name, last] = process.argv.slice(2)

const opened = openSqliteJournal(path)
if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
const { journal } = opened.value

const by = { position: 'police', unit: 'c08779', person: name }
const happened = { by, at: '2022-11-14T08:00:00+07:00', on: '2022-11-14' }

const entryAfter = (head) => {
  const version = (head?.dossier.version ?? 0) + 1
  const fact = { type: 'Told', act: 'tell', ...happened, data: {} }
  const recorded = chain(dossier, version, head?.hash ?? '', fact)
  return {
    dossier,
    expected: version - 1,
    command: { id: `${name}/${version}`, digest: name },
    recorded,
    body: canonicalJson(fact),
    head: { dossier: { id: dossier, version }, hash: recorded.hash },
    inbox: [{ dossier, act: 'tell', position: 'police', unit: 'c08779', due: null, line: { commune: 'c08779' } }],
    deadlines: [],
    outbox: [],
    claims: [`last/${version}`],
    releases: [`last/${version - 1}`],
  }
}

let version = 0
while (version < Number(last)) {
  const entry = entryAfter(await journal.head(dossier))
  if (entry.expected >= Number(last)) break
  const appended = await journal.append(entry)
  if (appended.ok) writeSync(1, `${entry.recorded.version}\n`)
  else if (appended.code !== 'conflict') throw new Error(JSON.stringify(appended))
  version = entry.recorded.version
}
opened.value.close()
