import { memoryJournal } from '@anlang/adapters/memory'
import { canonicalJson, chain, type Entry, type Journal } from '@anlang/workflows'
import { inFlight } from '../journals/in-flight.ts'
import { send } from '../workflows/office.ts'
import { engineOn, openingOf, textsOf } from './work.ts'

/** The entry that an engine appends when it opens the dossier of a number. */
const opened = async (place: number): Promise<Entry> => {
  const entries: Entry[] = []
  const memory = memoryJournal()
  const append: Journal['append'] = (entry) => {
    entries.push(entry)
    return memory.append(entry)
  }
  await send(engineOn({ ...memory, append }, place + 1), openingOf(place))
  const [entry] = entries
  if (!entry) throw new Error('it was opened')
  return entry
}

/** What an engine would append for any number, from what it appends for 0: other texts, and the hash of the fact. */
const entryMaker = async (): Promise<(place: number) => Entry> => {
  const pattern = JSON.stringify(await opened(0))
  const before = Object.values(textsOf(0))
  return (place) => {
    const texts = Object.values(textsOf(place))
    const entry: Entry = JSON.parse(
      before.reduce((text, one, part) => text.replaceAll(one, texts[part] ?? ''), pattern),
    )
    const recorded = chain(entry.dossier, 1, '', entry.recorded.fact)
    return { ...entry, recorded, body: canonicalJson(recorded.fact), head: { ...entry.head, hash: recorded.hash } }
  }
}

/** All but the hash of the command, which is as long for every one. */
const withoutDigest = ({ command: { id }, ...entry }: Entry) => canonicalJson({ ...entry, id })

const checkMaker = async (make: (place: number) => Entry): Promise<void> => {
  for (const place of [1, 17, 1_000, 98_765]) {
    if (withoutDigest(make(place)) !== withoutDigest(await opened(place)))
      throw new Error(`dossier ${place} is not what an engine would append`)
  }
}

/** As many as fill the batches of a journal. */
const atOnce = 512

/** Appends the opening of so many dossiers, entry by entry: what an engine would have appended, without deciding it. */
export const fill = async (journal: Journal, dossiers: number): Promise<void> => {
  const make = await entryMaker()
  await checkMaker(make)
  await inFlight(atOnce, dossiers, async (place) => {
    const appended = await journal.append(make(place))
    if (!appended.ok) throw new Error(`${place}: ${JSON.stringify(appended)}`)
  })
}
