import { largestFact } from '../engine/too-large.js'
import { checkChain } from '../integrity/chain.js'
import { assertSame } from './assert-same.js'
import { appendAll, type JournalCase } from './journal-case.js'
import { sampleEntry } from './sample-entry.js'

const numbers = {
  greatest: Number.MAX_SAFE_INTEGER,
  least: Number.MIN_SAFE_INTEGER,
  tenth: 0.1,
  third: 1 / 3,
  huge: 1e21,
  tiny: 5e-324,
}

const moments = ['2022-12-31T23:59:59+07:00', '2022-12-31T16:59:59.999Z', '2024-02-29T00:00:00+07:00']

/** What facts may have in them, and how much. */
export const contentContract: readonly JournalCase[] = [
  {
    name: 'gives every number back as it was, to the last digit',
    run: async (open) => {
      const journal = await open()
      const first = sampleEntry('hồ-sơ-1')
      const second = sampleEntry('hồ-sơ-1', first, { data: { figures: numbers } })
      await appendAll(journal, [first, second])
      assertSame((await journal.read('hồ-sơ-1'))[1], second.recorded, 'fact')
      assertSame(checkChain(await journal.read('hồ-sơ-1')) ?? null, null, 'chain')
    },
  },
  {
    name: 'keeps moments as they were told, whatever the clock of the machine says',
    run: async (open) => {
      const journal = await open()
      const entries = moments.map((at, place) => sampleEntry(`hồ-sơ-${place}`, undefined, { at }))
      await appendAll(journal, entries)
      const kept = (await journal.follow(0, 10)).map(({ recorded: { fact } }) => fact.at)
      assertSame(kept, moments, 'moments')
    },
  },
  {
    name: 'keeps a fact as large as one may be, and refuses a larger one with nothing written',
    run: async (open) => {
      const journal = await open()
      const first = sampleEntry('hồ-sơ-1')
      const filled = (letters: number) => {
        const bare = sampleEntry('hồ-sơ-1', first, { data: { items: [''] } }).body.length
        return sampleEntry('hồ-sơ-1', first, { data: { items: ['ạ'.repeat(letters - bare)] } })
      }
      const larger = filled(largestFact + 1)
      await appendAll(journal, [first])
      const answer = await journal.append(larger)
      assertSame(answer, { ok: false, code: 'too_large', size: largestFact + 1, most: largestFact }, 'answer')
      assertSame((await journal.read('hồ-sơ-1')).length, 1, 'facts after')
      assertSame((await journal.command(larger.command.id)) ?? null, null, 'command')
      const largest = filled(largestFact)
      await appendAll(journal, [largest])
      assertSame((await journal.read('hồ-sơ-1'))[1]?.hash, largest.recorded.hash, 'hash of the largest')
    },
  },
]
