import { describe, expect, it } from 'vitest'
import type { Actor } from '../dossier/fact.js'
import type { DocumentKind } from '../procedure/document-kinds.js'
import { type Asked, scenario } from '../testing/scenario.js'
import { commendNeighbourhood2020 } from './commend.js'

const village = 'n08779.anh-dung'
const standing: Actor = { position: 'steeringStanding', unit: 'c08779', person: 'thường-trực' }
const chairman: Actor = { position: 'chairman', unit: 'c08779', person: 'chủ-tịch' }
const council: Actor = { position: 'councilStanding', unit: 'c08779', person: 'hội-đồng' }
const paper = (kind: DocumentKind, on: string) => ({ kind, number: '01/VB', on })

describe('a commendation', () => {
  const begin = (otherAward?: string) =>
    scenario({
      procedure: commendNeighbourhood2020,
      subject: village,
      openedBy: standing,
      openedOn: '2022-11-21',
      ...(otherAward === undefined ? {} : { otherAward }),
    }).after({
      act: 'proposeCommendation',
      by: standing,
      on: '2022-11-21',
      data: { documents: [paper('submission', '2022-11-21'), paper('achievement_report', '2022-11-21')] },
    })
  const review: Asked = {
    act: 'reviewCommendation',
    by: council,
    on: '2022-11-25',
    data: {
      documents: [paper('council_minutes', '2022-11-25')],
      figures: { 'nominee.pendingCase': false },
      vote: { total: 9, present: 6, inFavour: 8 },
    },
  }
  const commend: Asked = {
    act: 'commend',
    by: chairman,
    on: '2022-11-28',
    data: { documents: [paper('commendation_decision', '2022-11-28')] },
  }
  const withVote = (total: number, present: number, inFavour: number) =>
    begin().when({ ...review, data: { ...review.data, vote: { total, present, inFavour } } })

  it('passes the council with two thirds present; its votes are kept, the Chairman decides', () => {
    expect(begin().when(review)).toMatchObject({ ok: true })
  })

  it.each([
    [9, 5, 9, 'no_quorum', 6],
    [10, 6, 10, 'no_quorum', 7],
  ])('does not pass with %i members, %i present and %i in favour', (total, present, inFavour, code, needed) => {
    expect(withVote(total, present, inFavour)).toMatchObject({ refusals: [{ code, needed }] })
  })

  it.each([
    [0, 0, 0],
    [9, 10, 5],
    [9, 9, 10],
    [9, 6.5, 5],
  ])('does not count an impossible vote (%f, %f, %f)', (total, present, inFavour) => {
    expect(withVote(total, present, inFavour)).toMatchObject({ refusals: [{ code: 'malformed_vote' }] })
  })

  it('is blocked while a case against the nominee is pending, and while nobody answered', () => {
    const answered = (figures: Record<string, boolean>) =>
      begin().when({ ...review, data: { ...review.data, figures } })
    expect(answered({ 'nominee.pendingCase': true })).toMatchObject({
      refusals: [{ code: 'not_attested', measured: true }],
    })
    expect(answered({})).toMatchObject({ refusals: [{ code: 'not_attested', measured: null }] })
  })

  it('is given once for one achievement', () => {
    expect(begin().after(review).when(commend)).toMatchObject({ value: { type: 'Commended' } })
    expect(begin('hồ-sơ-khác').after(review).when(commend)).toEqual({
      ok: false,
      refusals: [{ code: 'already_awarded', dossier: 'hồ-sơ-khác' }],
    })
  })
})
