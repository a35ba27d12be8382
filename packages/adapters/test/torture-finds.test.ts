import type { Entry, Journal, Positioned } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { memoryJournal } from '../src/memory/index.js'
import { chanceFrom } from '../torture/chance.js'
import { checkRound } from '../torture/check-round.js'
import { covenantDeeds, firstDay, headOf } from '../torture/covenant-deeds.js'
import { openDesk } from '../torture/desk.js'
import { notedIn, nothingNoted } from '../torture/diary.js'
import { flushedIn } from '../torture/flushed-in.js'
import { insist } from '../torture/insist.js'
import { logCommits } from '../torture/log-commits.js'
import { neighbourhoods } from '../torture/neighbourhoods.js'
import { seenLine } from '../torture/reader-order.js'

const morning = `${firstDay}T08:00:00+07:00`
const [subject = ''] = neighbourhoods
const dossier = 'quy-ước'

/** Brings a covenant to its posting on a journal, and checks what another journal says has come of it. */
const kindsFound = async (
  acting: Journal,
  kept: Journal,
  seen: (facts: readonly Positioned[]) => readonly string[],
) => {
  const noted = nothingNoted()
  const diary = notedIn(noted)
  const desk = openDesk(acting, morning)
  const by = headOf(subject)
  const open = { id: 'mở', dossier, procedure: 'covenant', subject, year: 2023, by }
  await insist(desk, diary, { call: { kind: 'open', command: open }, at: morning })
  for (const { act, by: who, data } of covenantDeeds.slice(0, 2)) {
    const command = { id: act, dossier, act, by: who(subject), data }
    await insist(desk, diary, { call: { kind: 'act', command }, at: morning })
  }
  const facts = await kept.follow(0, 100)
  const { engine } = openDesk(kept, morning)
  const since = { fact: 0, message: 0 }
  const { found } = await checkRound({ journal: kept, engine, since, noted: [noted], seen: seen(facts) })
  return new Set(found.map(({ kind }) => kind))
}

const asTheyAre = (facts: readonly Positioned[]) => facts.map(seenLine)

/** A journal that acknowledges what it does not keep, from a fact on. */
const forgetful = (journal: Journal, from: number): Journal => {
  const remembered = memoryJournal()
  return {
    ...remembered,
    append: async (entry: Entry) => {
      if (entry.recorded.version < from) await journal.append(entry)
      return remembered.append(entry)
    },
  }
}

describe('the trial of a journal', () => {
  it('finds nothing in one that keeps what it acknowledges', async () => {
    const journal = memoryJournal()
    expect(await kindsFound(journal, journal, asTheyAre)).toEqual(new Set())
  })

  it('finds an act that was acknowledged and is not there', async () => {
    const journal = memoryJournal()
    expect(await kindsFound(forgetful(journal, 3), journal, asTheyAre)).toEqual(new Set(['lost']))
  })

  it('finds a fact that who reads along did not see, or saw twice', async () => {
    const journal = memoryJournal()
    const skipping = (facts: readonly Positioned[]) => facts.slice(1).map(seenLine)
    expect(await kindsFound(journal, journal, skipping)).toEqual(new Set(['lost']))
    const again = memoryJournal()
    const twice = (facts: readonly Positioned[]) => [...facts, ...facts.slice(-1)].map(seenLine)
    expect(await kindsFound(again, again, twice)).toEqual(new Set(['twice']))
  })

  it('finds a head that is not what its facts come to', async () => {
    const journal = memoryJournal()
    const stale: Journal = {
      ...journal,
      head: async (id) => {
        const head = await journal.head(id)
        return head && { ...head, dossier: { ...head.dossier, year: 2020 } }
      },
    }
    expect(await kindsFound(journal, stale, asTheyAre)).toEqual(new Set(['broken']))
  })

  it('can be had again by its seed', () => {
    const draw = (seed: number) => {
      const chance = chanceFrom(seed)
      return Array.from({ length: 20 }, () => chance.below(1000))
    }
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
  })

  it('knows a log that has no commit yet', () => {
    expect(logCommits(Buffer.alloc(0))).toEqual({ ends: [0], begun: false })
    expect(logCommits(Buffer.alloc(32)).ends).toEqual([32])
  })

  it('knows what of a log no power cut can take', () => {
    const log = Buffer.alloc(32 + 5 * (24 + 512))
    log.writeUInt32BE(512, 8)
    log.write('muối mới', 16, 'latin1')
    const index = Buffer.alloc(136)
    log.copy(index, 32, 16, 24)
    index.writeUInt32LE(3, 128)
    expect(flushedIn(log, index)).toBe(32 + 3 * (24 + 512))
    // the index is that of the log that comes after: all of this one is in the file
    expect(flushedIn(log, Buffer.alloc(136))).toBe(log.length)
    expect(flushedIn(log, Buffer.alloc(0))).toBe(0)
  })
})
