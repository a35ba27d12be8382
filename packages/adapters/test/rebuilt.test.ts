import { readdirSync, readFileSync } from 'node:fs'
import { createEngine, type Entry, type Journal, type RebuildEntry, rebuildEntries } from '@anlang/workflows'
import { playCalls, type Transcript } from '@anlang/workflows/testing'
import { describe, expect, it } from 'vitest'
import { memoryJournal } from '../src/memory/index.js'
import { fixedClock, trustingDirectory } from '../src/training/index.js'
import { model, units } from './rehearse.js'

const folder = new URL('../../workflows/transcripts/', import.meta.url)
const transcripts = readdirSync(folder).map(
  (file): Transcript => JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
)

const name = { vi: 'Vĩnh Phúc', en: 'Vĩnh Phúc' }
const province = { id: 'tỉnh', unit: 'p26', name, models: [{ id: model, name, domains: [] }] } as const
const definitions = { province, units }

/** A journal that rebuilds every entry from its fact alone, and keeps both. */
const doubting = (rebuild: RebuildEntry, seen: { readonly written: Entry[]; readonly rebuilt: unknown[] }): Journal => {
  const journal = memoryJournal()
  return {
    ...journal,
    append: async (entry) => {
      const before = await journal.head(entry.dossier)
      const appended = await journal.append(entry)
      if (!appended.ok) return appended
      const again = rebuild(before, entry.recorded, entry.command)
      seen.written.push(entry)
      seen.rebuilt.push(again.ok ? again.value : again.refusals)
      return appended
    },
  }
}

const rebuild = rebuildEntries(definitions)

describe('what a journal was given with a fact is rebuilt from the fact alone', () => {
  it.each(transcripts)('in every scene of $procedure $version', async ({ scenes }) => {
    const written: Entry[] = []
    const rebuilt: unknown[] = []
    for (const { lines } of scenes) {
      const clock = fixedClock('2000-01-01T08:00:00+07:00')
      const journal = doubting(rebuild, { written, rebuilt })
      const engine = createEngine({ journal, clock, directory: trustingDirectory, ...definitions })
      await playCalls({ engine, journal, moveTo: clock.moveTo }, lines)
    }
    expect(written.length).toBeGreaterThan(0)
    expect(rebuilt).toEqual(written)
  })
})
