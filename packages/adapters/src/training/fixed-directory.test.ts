import { describe, expect, it } from 'vitest'
import { fixedDirectory } from './fixed-directory.js'

const chief = { position: 'police', unit: 'c08779', person: 'người-1' } as const
const successor = { ...chief, person: 'người-2' }

describe('the training directory', () => {
  const { holds } = fixedDirectory([
    { ...chief, to: '2022-06-30' },
    { ...successor, from: '2022-07-01' },
  ])

  it('knows who holds an office on a day, the first and the last day included', async () => {
    expect(await holds(chief, '2022-06-30')).toBe(true)
    expect(await holds(chief, '2022-07-01')).toBe(false)
    expect(await holds(successor, '2022-06-30')).toBe(false)
    expect(await holds(successor, '2022-07-01')).toBe(true)
  })

  it.each([
    ['another position', { ...chief, position: 'chairman' } as const],
    ['another unit', { ...chief, unit: 'c08782' }],
    ['a person it does not know', { ...chief, person: 'người-3' }],
  ])('says no to %s', async (_, actor) => {
    expect(await holds(actor, '2022-06-30')).toBe(false)
  })
})
