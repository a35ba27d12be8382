import { setTimeout as sleep } from 'node:timers/promises'
import type { Entry, Journal } from '@anlang/workflows'
import { entryAfter } from './entry-after.js'

/** What was acknowledged to whoever appended, by dossier. */
interface Acknowledged {
  readonly dossiers: readonly string[]
  readonly acknowledged: readonly (readonly Entry[])[]
}

/** Somebody who appends until they are stopped. */
export interface Appending {
  /** Waits until every dossier has got so many more facts. */
  readonly goesOn: (facts: number) => Promise<void>
  /** Waits for the answers to what is under way. */
  readonly stop: () => Promise<Acknowledged>
}

/** Appends one entry after another to so many dossiers at once. What is not accepted at once is an error. */
export const appendOnAndOn = (journal: Journal, name: string, atOnce: number): Appending => {
  const end = new AbortController()
  const dossiers = Array.from({ length: atOnce }, (_, place) => `${name} ${place + 1}`)
  const acknowledged: Entry[][] = dossiers.map(() => [])
  const appendTo = async (dossier: string, place: number): Promise<void> => {
    const entries = acknowledged[place] ?? []
    while (!end.signal.aborted) {
      const entry = entryAfter(dossier, entries.at(-1))
      const answer = await journal.append(entry)
      if (!answer.ok) throw new Error(`${dossier}/${entries.length + 1}: ${JSON.stringify(answer)}`)
      entries.push(entry)
    }
  }
  const faults: unknown[] = []
  const done = Promise.all(dossiers.map(appendTo)).catch((error: unknown) => faults.push(error))
  return {
    goesOn: async (facts) => {
      const before = acknowledged.map(({ length }) => length)
      const isShort = () => acknowledged.some(({ length }, place) => length < (before[place] ?? 0) + facts)
      while (faults.length === 0 && isShort()) await sleep(20)
    },
    stop: async () => {
      end.abort()
      await done
      if (faults.length > 0) throw new AggregateError(faults, 'an entry was not accepted')
      return { dossiers, acknowledged }
    },
  }
}
