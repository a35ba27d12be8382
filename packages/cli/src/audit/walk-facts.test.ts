import type { Positioned } from '@anlang/workflows'
import { chain } from '@anlang/workflows'
import { expect, it } from 'vitest'
import { walkFacts } from './walk-facts.js'

const by = { position: 'police', unit: 'c08779', person: 'p-1' } as const
const fact = { type: 'WorkClaimed', act: 'a', by, at: '2020-09-01T08:00:00+07:00', on: '2020-09-01' } as const

/** A journal of facts at positions, of which some are no JSON. */
const journalAt = (positions: readonly number[], ...unreadable: readonly number[]) => {
  const all = positions.map(
    (position, place): Positioned => ({
      position,
      recorded: chain('d', place + 1, '', fact),
      command: { id: `lệnh-${place + 1}`, digest: 'd' },
    }),
  )
  return {
    follow: async (after: number, limit: number) => {
      const page = all.filter(({ position }) => position > after).slice(0, limit)
      if (page.some(({ position }) => unreadable.includes(position))) throw new SyntaxError('no JSON')
      return page
    },
  }
}

/** One whose positions are numbered one by one. */
const journalOf = (count: number, ...unreadable: readonly number[]) =>
  journalAt(
    Array.from({ length: count }, (_, place) => place + 1),
    ...unreadable,
  )

const walked = async (journal: ReturnType<typeof journalOf>) => {
  const versions: (number | undefined)[] = []
  for await (const recorded of walkFacts(journal)) versions.push(recorded?.version)
  return versions
}

it('facts are walked page by page, each once', async () => {
  expect(await walked(journalOf(0))).toEqual([])
  expect(await walked(journalOf(1_203))).toEqual(Array.from({ length: 1_203 }, (_, place) => place + 1))
})

it('a fact that cannot be read leaves its place empty, and hides none beside it', async () => {
  expect(await walked(journalOf(6, 1, 3, 4, 6))).toEqual([undefined, 2, undefined, undefined, 5, undefined])
})

it('where positions have gaps, one that cannot be read is one', async () => {
  const positions = [1, 2, 3, 4].map((place) => place * 70_368_744_177_664)
  expect(await walked(journalAt(positions, positions[0] ?? 0))).toEqual([undefined, 2, 3, 4])
  expect(await walked(journalAt(positions, positions[2] ?? 0))).toEqual([1, 2, undefined, 4])
  expect(await walked(journalAt(positions, positions[3] ?? 0))).toEqual([1, 2, 3, undefined])
})

it('any other failure is one', async () => {
  const lost = { follow: () => Promise.reject(new Error('disk')) }
  await expect(walked(lost)).rejects.toThrow('disk')
})
