import { describe, expect, it } from 'vitest'
import { entryAfter } from '../../test/entry-after.js'
import { longArchive } from '../../test/long-archive.js'
import { memoryJournal } from '../memory/index.js'
import { type ArchivedFact, checkOf } from './archive-line.js'
import { importJournal } from './import-journal.js'
import { standsAlreadyIn } from './stands-already.js'

/** A journal that counts the facts it has told, by command or by dossier. */
const counting = (journal = memoryJournal()) => {
  let told = 0
  const counted: typeof journal = {
    ...journal,
    read: async (dossier) => {
      const facts = await journal.read(dossier)
      told += facts.length
      return facts
    },
    command: async (id) => {
      told += 1
      return journal.command(id)
    },
  }
  return { journal: counted, told: () => told }
}

/** Three facts of a dossier, as they were written and as an archive has them. */
const written = async () => {
  const journal = memoryJournal()
  const facts: ArchivedFact[] = []
  for (let last: ReturnType<typeof entryAfter> | undefined; facts.length < 3; ) {
    last = entryAfter('d-1', last)
    await journal.append(last)
    const { recorded, command } = last
    facts.push({ ...recorded, command, check: checkOf({ hash: recorded.hash, command }) })
  }
  return { journal, facts }
}

const standings = async (journal: ReturnType<typeof memoryJournal>, facts: readonly ArchivedFact[]) => {
  const standsAlready = standsAlreadyIn(journal)
  const all: boolean[] = []
  for (const fact of facts) all.push(await standsAlready(fact))
  return all
}

describe('a fact that stands already', () => {
  it('is found by its command, and the dossier is not read for it', async () => {
    const { journal, facts } = await written()
    const { journal: counted, told } = counting(journal)
    expect(await standings(counted, facts)).toEqual([true, true, true])
    expect(told()).toBe(3)
  })

  it('is told from another in its place, by the command or without it', async () => {
    const { journal, facts } = await written()
    const others = facts.map((fact) => ({ ...fact, hash: '0'.repeat(64) }))
    expect(await standings(journal, others)).toEqual([false, false, false])
    const unknown = others.map((fact) => ({ ...fact, command: { id: 'lạ', digest: 'd' } }))
    expect(await standings(journal, unknown)).toEqual([false, false, false])
  })

  it('is found where its command was taken away or leads to another fact: the dossier is read once for all of them', async () => {
    const { journal, facts } = await written()
    for (const command of [async () => undefined, () => journal.command('d-1/1')]) {
      const { journal: counted, told } = counting({ ...journal, command })
      expect(await standings(counted, facts)).toEqual([true, true, true])
      expect(told()).toBeLessThanOrEqual(3 + 3)
    }
  })

  it('costs the same however many are before it: an archive is read again in steps as many as its facts', async () => {
    for (const facts of [50, 200]) {
      const lines = await longArchive(facts)
      const { journal, told } = counting()
      expect(await importJournal(lines, journal, {})).toMatchObject({ ok: true, value: { written: facts } })
      expect(told()).toBe(0)
      expect(await importJournal(lines, journal, {})).toMatchObject({ ok: true, value: { facts, written: 0 } })
      expect(told()).toBe(facts)
    }
  })
})
