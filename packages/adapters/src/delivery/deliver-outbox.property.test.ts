import fc from 'fast-check'
import { expect, it } from 'vitest'
import { movedClock, tellAbout } from '../../test/outbox.js'
import { memoryJournal } from '../memory/index.js'
import type { CloudEvent } from './cloud-event.js'
import { deliverOutbox } from './deliver-outbox.js'
import { memoryDeliveryBook } from './memory-delivery-book.js'
import type { Sent } from './sender.js'

/** How a receiver may answer a call, and how often a worker dies before it can note down what it has sent. */
const moods = fc.array(fc.constantFrom<'takes' | 'fails' | 'dies'>('takes', 'takes', 'fails', 'dies'), {
  minLength: 1,
  maxLength: 60,
})
const dossiers = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 40 })
const sizes = fc.record({ batch: fc.integer({ min: 1, max: 7 }), mostWaiting: fc.integer({ min: 1, max: 9 }) })

const firsts = (keys: readonly string[]): readonly string[] => [...new Set(keys)]

it('every message arrives, for the first time in the order of its dossier, however receivers fail and workers die', async () => {
  await fc.assert(
    fc.asyncProperty(dossiers, moods, sizes, async (about, mood, { batch, mostWaiting }) => {
      const [journal, book, clock] = [memoryJournal(), memoryDeliveryBook(), movedClock()]
      const keys = await tellAbout(journal, ...about)
      const arrived: string[] = []
      let calls = 0
      let round = 0
      const worker = () => {
        const name = `máy-${round}`
        const dead = { yet: false }
        const send = async ({ id }: CloudEvent): Promise<Sent> => {
          // moods run out: in the end receivers are well and workers live
          const now = mood[calls++] ?? 'takes'
          dead.yet ||= now === 'dies'
          if (now === 'fails') return { ok: false, failure: { code: 'unreachable' }, again: true }
          arrived.push(id)
          return { ok: true }
        }
        // a dead worker sends nothing more and writes nothing down
        const theirs = {
          ...book,
          record: async (...all: Parameters<typeof book.record>) => !dead.yet && book.record(...all),
        }
        const retry = { first: 1_000, most: 8_000, attempts: Number.MAX_SAFE_INTEGER }
        const options = { journal, clock, book: theirs, consumer: 'sổ', worker: name, source: 'urn:x', retry }
        return deliverOutbox({ ...options, send, batch, mostWaiting })
      }
      while (firsts(arrived).length < keys.length && round < 500) {
        round += 1
        await worker().once()
        clock.moveOn(61_000)
      }
      for (const dossier of new Set(about)) {
        const ofDossier = (key: string) => key.startsWith(`${dossier}/`)
        expect(firsts(arrived).filter(ofDossier)).toEqual(keys.filter(ofDossier))
      }
    }),
    { numRuns: 200 },
  )
})
