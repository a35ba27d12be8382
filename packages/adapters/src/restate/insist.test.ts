import { describe, expect, it } from 'vitest'
import { insist } from './insist.js'

describe('who insists', () => {
  /** Fails so often, and then is done. */
  const failing = (times: number) => {
    let tried = 0
    return async () => {
      tried += 1
      if (tried <= times) throw new Error(`lần ${tried}`)
      return tried
    }
  }

  it('is done at the attempt that does not fail', async () => {
    expect(await insist(failing(0), 0)).toBe(1)
    expect(await insist(failing(2), 10_000)).toBe(3)
  })

  it('gives up with the last error when there is no time for another attempt', async () => {
    await expect(insist(failing(9), 0)).rejects.toThrow('lần 1')
    await expect(insist(failing(9), 150)).rejects.toThrow('lần 2')
  })
})
