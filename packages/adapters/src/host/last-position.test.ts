import type { Positioned } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { serveDesk } from '../../test/desk-served.js'
import { work } from '../../test/desk-work.js'
import { lastPosition } from './last-position.js'

/** One real fact, put at other places. */
const sample = async (): Promise<Positioned> => {
  const desk = await serveDesk('in the page')
  await work(desk)
  const [fact] = await desk.engine.follow(0, 1)
  if (!fact) throw new Error('it was opened')
  return fact
}

describe('the place of the last fact', () => {
  it.each([
    ['an empty journal', [], 0],
    ['one fact', [1], 1],
    ['two facts', [1, 2], 2],
    ['many facts', Array.from({ length: 1000 }, (_, place) => place + 1), 1000],
    ['places that are far apart, as in Postgres', [3, 900, 4_000_000_017], 4_000_000_017],
  ])('is found in %s, with few questions', async (_, places, last) => {
    const fact = await sample()
    let asked = 0
    const follow = (after: number, limit: number) => {
      asked += 1
      const found = places.filter((position) => position > after).slice(0, limit)
      return Promise.resolve(found.map((position) => ({ ...fact, position })))
    }
    expect(await lastPosition({ follow })).toBe(last)
    expect(asked).toBeLessThan(80)
  })
})
