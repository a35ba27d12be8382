import { describe, expect, it } from 'vitest'
import { gather } from './gather.js'

describe('questions that are asked together', () => {
  it('are asked at once, each key once, and have an answer each', async () => {
    const asked: (readonly string[])[] = []
    const ask = gather(async (keys) => {
      asked.push(keys)
      return new Map(keys.filter((key) => key !== 'không-có').map((key) => [key, key.toUpperCase()]))
    })
    expect(await Promise.all(['a', 'b', 'a', 'không-có'].map(ask))).toEqual(['A', 'B', 'A', undefined])
    expect(await ask('c')).toBe('C')
    expect(asked).toEqual([['a', 'b', 'không-có'], ['c']])
  })

  it('all fail with it, and the next one does not', async () => {
    let down = true
    const ask = gather(async (keys) => {
      if (down) throw new Error('đứt mạng')
      return new Map(keys.map((key) => [key, key]))
    })
    const answers = await Promise.allSettled(['a', 'b'].map(ask))
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    down = false
    expect(await ask('a')).toBe('a')
  })
})
