import { describe, expect, it } from 'vitest'
import { fixedDirectory } from './fixed-directory.js'

const chief = { position: 'police', unit: 'c08779', person: 'người-1' } as const
const deputy = { ...chief, person: 'người-2', signs: { kind: 'KT', position: 'police' } } as const

describe('the training directory', () => {
  const { holdings } = fixedDirectory([{ ...chief, to: '2022-06-30' }, deputy])

  it('tells everyone of an office, with their days and what they may sign', async () => {
    expect(await holdings({ position: 'police', unit: 'c08779' })).toEqual([
      { person: 'người-1', to: '2022-06-30' },
      { person: 'người-2', signs: deputy.signs },
    ])
  })

  it.each([
    ['another position', { ...chief, position: 'chairman' } as const],
    ['another unit', { ...chief, unit: 'c08782' }],
    ['a person it does not know', { ...chief, person: 'người-3' }],
  ])('knows nothing of %s', async (_, actor) => {
    expect(await holdings(actor)).toEqual([])
  })
})
