import { describe, expect, it } from 'vitest'
import type { Award } from './award.js'
import { nextProposal } from './next-proposal.js'

const award = (decidedOn: string, more: Partial<Award> = {}): Award => ({
  form: 'merit.commune',
  kind: 'form',
  year: 2021,
  achievement: 'a',
  decidedOn,
  ...more,
})

describe('the next proposal', () => {
  it('counts from the period that the last decision writes, not from its day', () => {
    expect(nextProposal([award('2022-01-20', { achievedThrough: '2021-12-31' })])).toMatchObject({
      from: '2022-01-01',
      toldBy: 'period',
    })
  })

  it('counts from the day of the decision where it writes no period', () => {
    expect(nextProposal([award('2022-01-20')])).toMatchObject({ from: '2022-01-21', toldBy: 'decision' })
  })

  it('goes by the latest decision, in whatever order the record has them', () => {
    const [early, late] = [award('2021-01-20'), award('2022-01-20')]
    expect(nextProposal([late, early])?.previous).toBe(late)
    expect(nextProposal([early, late])?.previous).toBe(late)
  })

  it('counts nothing twice where two decisions of one day write two periods', () => {
    const year = award('2022-07-01', { achievedThrough: '2021-12-31' })
    const half = award('2022-07-01', { achievedThrough: '2022-06-30' })
    expect(nextProposal([year, half])?.from).toBe('2022-07-01')
    expect(nextProposal([half, year])?.from).toBe('2022-07-01')
  })

  it('leaves out what was cancelled, and has no day where nothing was awarded', () => {
    expect(nextProposal([award('2021-01-20'), award('2022-01-20', { cancelled: true })])?.from).toBe('2021-01-21')
    expect(nextProposal([award('2022-01-20', { cancelled: true })])).toBeUndefined()
    expect(nextProposal([])).toBeUndefined()
  })
})
