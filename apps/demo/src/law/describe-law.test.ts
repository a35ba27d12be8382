import { instruments } from '@anlang/core'
import { vinhPhuc } from '@anlang/provinces'
import { nationalProcedures, stepsOf } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { basisKey } from './basis-key.js'
import { describeLaw } from './describe-law.js'

const steps = nationalProcedures.flatMap((one) => stepsOf(one))
const known = { ...vinhPhuc.instruments, ...instruments }
const told = describeLaw({ procedures: nationalProcedures, instruments: known })

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

  it('cites what a province cites of its own', () => {
    const [instrument] = Object.keys(vinhPhuc.instruments ?? {})
    const [first] = nationalProcedures
    if (!first || instrument === undefined) throw new Error('there are none')
    const own = { ...first, meta: { ...first.meta, basis: { instrument } } }
    expect(describeLaw({ procedures: [own], instruments: known }).citations[basisKey({ instrument })]?.vi).toContain(
      '46-CT/TW',
    )
  })
})
