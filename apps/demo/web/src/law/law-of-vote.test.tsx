// @vitest-environment happy-dom
import { law } from '@anlang/core'
import { nationalProcedures, type VoteRequirement } from '@anlang/workflows'
import { cleanup } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { basisKey } from '../../../src/law/basis-key.js'
import { describeLaw } from '../../../src/law/describe-law.js'
import type { RoomLaw } from '../../../src/training/training-api.js'
import { renderInRoom } from '../room/in-room.fixture.js'
import { LawOfVote } from './law-of-vote.js'

afterEach(cleanup)

const basis = law('tt-124-2021', '8')
const cited = 'Căn cứ: Điều 8 Thông tư 124/2021/TT-BCA'

/** A law in which the places of these votes are cited. */
const lawOn = (today: string): RoomLaw => {
  const { votes, citations } = describeLaw(nationalProcedures, [], today)
  const cite = (unverified: boolean) => ({
    vi: `Điều 8 Thông tư 124/2021/TT-BCA${unverified ? ' (chưa kiểm chứng)' : ''}`,
    en: '',
  })
  const own = { [basisKey(basis)]: cite(false), [basisKey({ ...basis, unverified: true })]: cite(true) }
  return { votes, citations: { ...citations, ...own } }
}

const toldOf = async (vote: VoteRequirement, today = '2022-12-05'): Promise<readonly string[]> => {
  const { container } = await renderInRoom(<LawOfVote vote={vote} />, lawOn(today))
  return [...container.querySelectorAll('p')].map((line) => line.textContent ?? '')
}

describe('the law of a vote', () => {
  it('tells how many households have to be there and in favour, each with its place', async () => {
    const half = { share: 50, bound: 'moreThan', basis } as const
    expect(await toldOf({ kind: 'vote', of: 'households', quorum: half, majority: half, basis })).toEqual([
      `Phải có mặt trên 50 % tổng số hộ. ${cited}`,
      `Được thông qua khi trên 50 % tổng số hộ tán thành. ${cited}`,
    ])
  })

  it('says of a council for which no share in favour is known that half of it is no law', async () => {
    const quorum = { share: { numerator: 2, denominator: 3 }, basis: { ...basis, unverified: true } } as const
    const told = await toldOf({ kind: 'vote', of: 'council', form: 'merit.commune', quorum, basis })
    expect(told[0]).toBe(`Phải có mặt ít nhất 2/3 tổng số thành viên. ${cited} (chưa kiểm chứng)`)
    expect(told[1]).toContain('chưa kiểm chứng')
  })

  it('takes the shares that the nation sets for the form where the step has none, and only while they are in force', async () => {
    const vote = { kind: 'vote', of: 'council', form: 'certificate.province', basis } as const
    expect((await toldOf(vote))[0]).toContain('ít nhất 2/3 tổng số thành viên')
    cleanup()
    const later = (await toldOf(vote, '2025-01-05')).join(' ')
    expect(later).not.toContain('2/3')
    expect(later).toContain(cited)
  })
})
