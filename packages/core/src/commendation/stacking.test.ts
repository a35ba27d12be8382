import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Award } from './award.js'
import { type PaidAward, paidTogether } from './stacking.js'

const paid = (form: string, amount: number, more: Partial<Award> = {}): PaidAward => ({
  award: { form, kind: 'title', year: 2022, achievement: 'a', decidedOn: '2022-12-20', ...more },
  amount,
})
const formsPaid = (...awards: readonly PaidAward[]) => paidTogether(awards).map(({ award }) => award.form)

describe('the prize money of several awards', () => {
  it('is that of the highest title only, for the same time and achievement', () => {
    expect(formsPaid(paid('worker.advanced', 450_000), paid('fighter.grassroots', 1_490_000))).toEqual([
      'fighter.grassroots',
    ])
  })

  it('is paid for each title of different times, or of different achievements', () => {
    const earlier = paid('worker.advanced', 450_000, { year: 2021 })
    const other = paid('unit.advanced', 1_200_000, { achievement: 'b' })
    expect(formsPaid(earlier, other, paid('fighter.grassroots', 1_490_000))).toHaveLength(3)
  })

  it('is paid for a title and a form both', () => {
    const merit = paid('merit.commune', 230_000, { kind: 'form' })
    expect(formsPaid(paid('worker.advanced', 450_000), merit)).toEqual(['worker.advanced', 'merit.commune'])
  })

  it('is paid for a title beside a form that has more', () => {
    const certificate = paid('certificate.province', 1_490_000, { kind: 'form' })
    expect(formsPaid(certificate, paid('worker.advanced', 450_000))).toHaveLength(2)
  })

  it('is paid once where two titles have the same, for the one that stands first', () => {
    expect(formsPaid(paid('unit.victory', 2_240_000), paid('culture.neighbourhood', 2_240_000))).toEqual([
      'unit.victory',
    ])
  })

  it('is not paid for what was cancelled, which then stands in nobody’s way', () => {
    const cancelled = paid('fighter.grassroots', 1_490_000, { cancelled: true })
    expect(formsPaid(paid('worker.advanced', 450_000), cancelled)).toEqual(['worker.advanced'])
  })

  it('pays one title, however many there are of one achievement and whatever their order', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 6 }), (amounts) => {
        const told = paidTogether(amounts.map((amount, place) => paid(`title ${place}`, amount)))
        expect(told.map(({ amount }) => amount)).toEqual([Math.max(...amounts)])
      }),
    ))
})
