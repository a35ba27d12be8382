import type { Positioned } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { createChangeFeed } from './change-feed.js'
import type { Line } from './change-line.js'

const actor = { position: 'police', unit: 'c08779', person: 'p-1' } as const

const factAt = (position: number): Positioned => ({
  position,
  command: { id: `${position}`, digest: '' },
  recorded: {
    dossier: 'd',
    version: position,
    previous: '',
    hash: '',
    fact: {
      type: 'WorkClaimed',
      shape: 2,
      act: 'register',
      by: actor,
      at: '2022-03-01T08:00:00+07:00',
      on: '2022-03-01',
    },
  },
})

const quiet = { pollMs: 60_000, heartbeatMs: 60_000 }

/** A journal of so many facts; the first question waits until it is let go. */
const journalOf = (count: number) => {
  const facts = Array.from({ length: count }, (_, place) => factAt(place + 1))
  const held = Promise.withResolvers<void>()
  let first = true
  return {
    facts,
    release: held.resolve,
    follow: async (after: number, limit: number) => {
      const waits = first
      first = false
      if (waits) await held.promise
      return facts.filter(({ position }) => position > after).slice(0, limit)
    },
  }
}

const nextOn = async (line: Line) => (await line.told().next()).value

describe('the changes of all dossiers', () => {
  it('are told to who listens, also when somebody else begins at that very moment', async () => {
    const journal = journalOf(10)
    const feed = createChangeFeed(journal, () => undefined, quiet)
    const slow = feed.listen()
    const fast = await feed.listen()
    journal.facts.push(factAt(11))
    journal.release()
    const other = await slow
    expect(await nextOn(fast)).toMatchObject({ change: { position: 11 } })
    for (const line of [fast, other]) line.close()
  })

  it('go on for who comes from a process that had read more', async () => {
    const journal = journalOf(3)
    journal.release()
    const feed = createChangeFeed(journal, () => undefined, quiet)
    const here = await feed.listen()
    journal.facts.push(factAt(4), factAt(5))
    // it has heard of the fourth elsewhere: it missed nothing, and the fifth is told
    const come = await feed.listen(4)
    expect(await nextOn(come)).toMatchObject({ change: { position: 5 } })
    for (const line of [here, come]) line.close()
  })

  it('were missed by who knows a place that is not there', async () => {
    const journal = journalOf(3)
    journal.release()
    const feed = createChangeFeed(journal, () => undefined, quiet)
    const line = await feed.listen(900)
    expect(await nextOn(line)).toEqual({ missed: 3 })
    line.close()
  })
})
