// @vitest-environment happy-dom
import type { SessionForm } from '@anlang/adapters/client'
import { cleanup } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { renderInRoom } from '../room/in-room.fixture.js'
import { LawOfVote } from './law-of-vote.js'

afterEach(cleanup)

const law = { vi: 'Điều 8 Thông tư 124/2021/TT-BCA', en: 'Art. 8 of Circular 124/2021/TT-BCA' }
const cited = 'Căn cứ: Điều 8 Thông tư 124/2021/TT-BCA'

const toldOf = async (form: Pick<SessionForm, 'of' | 'quorum' | 'majority'>): Promise<readonly string[]> => {
  const { container } = await renderInRoom(<LawOfVote form={{ ...form, law }} />, { citations: {} })
  return [...container.querySelectorAll('p')].map((line) => line.textContent ?? '')
}

describe('the law of a vote', () => {
  it('tells how many households have to be there and in favour, each with its place', async () => {
    const half = { share: 50, bound: 'moreThan', law } as const
    expect(await toldOf({ of: 'households', quorum: half, majority: half })).toEqual([
      `Phải có mặt trên 50 % tổng số hộ. ${cited}`,
      `Được thông qua khi trên 50 % tổng số hộ tán thành. ${cited}`,
    ])
  })

  it('says of a council for which no share in favour is known that half of it is no law', async () => {
    const quorum = { share: { numerator: 2, denominator: 3 }, law }
    const told = await toldOf({ of: 'council', quorum, majority: null })
    expect(told[0]).toBe(`Phải có mặt ít nhất 2/3 tổng số thành viên. ${cited}`)
    expect(told[1]).toContain('chưa kiểm chứng')
  })

  it('tells where the vote stands when nothing is known of its shares', async () => {
    expect((await toldOf({ of: 'council', quorum: null, majority: null })).join(' ')).toContain(cited)
  })
})
