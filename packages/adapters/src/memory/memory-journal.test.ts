import { describe, expect, it } from 'vitest'
import { entryAfter } from '../../test/entry-after.js'
import { memoryJournal } from './memory-journal.js'

describe('the journal in memory', () => {
  const first = entryAfter('a')
  const other = entryAfter('b')

  it.each([
    ['speaks of another dossier', { ...first, recorded: other.recorded }],
    ['speaks of another dossier', { ...first, head: other.head }],
    [
      'speaks of another dossier',
      {
        ...first,
        inbox: [{ position: 'police', unit: 'c08779', dossier: 'b', act: 'tell', due: null, line: {} }] as const,
      },
    ],
    ['is not numbered by its version', { ...first, recorded: { ...first.recorded, version: 2 } }],
    ['is not numbered by its version', { ...first, head: entryAfter('a', first).head }],
    ['is not chained to the fact before', { ...first, recorded: { ...first.recorded, previous: 'ff' } }],
    ['has a head of another fact', { ...first, head: { ...first.head, hash: 'ff' } }],
  ])('does not keep an entry that %s', async (fault, entry) => {
    const journal = memoryJournal()
    await expect(journal.append(entry)).rejects.toThrow(`a: entry 1 ${fault}`)
    expect(await journal.head('a')).toBeUndefined()
  })

  it('starts empty each time', async () => {
    await memoryJournal().append(first)
    expect(await memoryJournal().heads({ limit: 10 })).toEqual([])
  })
})
