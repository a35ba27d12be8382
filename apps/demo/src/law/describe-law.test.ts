import { vinhPhuc } from '@anlang/provinces'
import { nationalProcedures, stepsOf } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { basisKey } from './basis-key.js'
import { describeLaw } from './describe-law.js'

const steps = nationalProcedures.flatMap((one) => stepsOf(one))
const told = describeLaw(nationalProcedures, [vinhPhuc], '2022-12-05')

describe('the law of a room', () => {
  it('cites every act and every deadline in both languages', () => {
    const bases = steps.flatMap(({ basis, deadline }) => (deadline ? [basis, deadline.basis] : [basis]))
    for (const basis of bases) {
      const cited = told.citations[basisKey(basis)]
      expect([cited?.vi, cited?.en]).toEqual([expect.stringMatching(/\d/), expect.stringMatching(/\d/)])
    }
  })

  it('says in both languages what was not verified', () => {
    for (const { basis } of steps.filter((one) => one.basis.unverified)) {
      const cited = told.citations[basisKey(basis)]
      expect([cited?.vi, cited?.en]).toEqual([
        expect.stringContaining('(chưa kiểm chứng)'),
        expect.stringContaining('(unverified)'),
      ])
    }
  })

  it('has the shares of a vote only while they are in force', () => {
    expect(told.votes['certificate.province']?.quorum?.share).toEqual({ numerator: 2, denominator: 3 })
    expect(describeLaw(nationalProcedures, [], '2025-01-05').votes['certificate.province']).toEqual({})
  })

  it('cites what a province cites of its own', () => {
    const [instrument] = Object.keys(vinhPhuc.instruments ?? {})
    const [first] = nationalProcedures
    if (!first || instrument === undefined) throw new Error('there are none')
    const own = { ...first, meta: { ...first.meta, basis: { instrument } } }
    expect(describeLaw([own], [vinhPhuc], '2022-12-05').citations[basisKey({ instrument })]?.vi).toContain('46-CT/TW')
  })
})
