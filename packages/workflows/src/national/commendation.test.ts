import { describe, expect, it } from 'vitest'
import type { Actor } from '../dossier/fact.js'
import type { DocumentKind } from '../procedure/document-kinds.js'
import { type Asked, scenario } from '../testing/scenario.js'
import { commendByCommune2020 } from './commend.js'

const village = 'n08779.anh-dung'
const standing: Actor = { position: 'steeringStanding', unit: 'c08779', person: 'thường-trực' }
const chairman: Actor = { position: 'chairman', unit: 'c08779', person: 'chủ-tịch' }
const council: Actor = { position: 'councilStanding', unit: 'c08779', person: 'hội-đồng' }
const paper = (kind: DocumentKind, on: string) => ({ kind, number: '01/VB', on })

describe('a commendation', () => {
  const begin = (otherAward?: string) =>
    scenario({
      procedure: commendByCommune2020,
      subject: village,
      openedBy: standing,
      openedOn: '2022-11-21',
      ...(otherAward === undefined ? {} : { otherAward }),
    }).after({
      act: 'proposeCommendation',
      by: standing,
      on: '2022-11-21',
      data: {
        documents: [paper('submission', '2022-11-21'), paper('achievement_report', '2022-11-21')],
        figures: { 'conduct.exemplary': true, 'duties.well': true, 'complaint.inWindow': false },
      },
    })
  const review: Asked = {
    act: 'reviewCommendation',
    by: council,
    on: '2022-11-25',
    data: {
      documents: [paper('council_minutes', '2022-11-25')],
      figures: { 'discipline.pending': false },
      session: { members: 9, present: 6, consulted: 3, inFavour: 8, ballot: 'secret' },
    },
  }
  const commend: Asked = {
    act: 'commend',
    by: chairman,
    on: '2022-11-28',
    data: { documents: [paper('commendation_decision', '2022-11-28')] },
  }
  const withVote = (members: number, present: number, inFavour: number) =>
    begin().when({ ...review, data: { ...review.data, session: { members, present, inFavour } } })

  it('passes the council with two thirds present; its votes are kept, the Chairman decides', () => {
    expect(begin().when(review)).toMatchObject({ ok: true })
  })

  it.each([
    [9, 5, 5, 6],
    [10, 6, 6, 7],
  ])('does not sit with %i members, %i present and %i in favour', (members, present, inFavour, limit) => {
    expect(withVote(members, present, inFavour)).toMatchObject({ refusals: [{ code: 'no_quorum', quorum: { limit } }] })
  })

  it.each([
    [0, 0, 0],
    [9, 10, 5],
    [9, 9, 10],
    [9, 6.5, 5],
  ])('does not count an impossible vote (%f, %f, %f)', (members, present, inFavour) => {
    expect(withVote(members, present, inFavour)).toMatchObject({ refusals: [{ code: 'impossible_session' }] })
  })

  it('is blocked while a case against the nominee is pending, and while nobody answered', () => {
    const answered = (figures: Record<string, boolean>) =>
      begin().when({ ...review, data: { ...review.data, figures } })
    expect(answered({ 'discipline.pending': true })).toMatchObject({
      refusals: [{ code: 'not_attested', measured: true }],
    })
    expect(answered({})).toMatchObject({ refusals: [{ code: 'not_attested', measured: null }] })
  })

  it('gives a reason where it departs from what the council advised, and none where it follows it', () => {
    const session = { members: 9, present: 9, inFavour: 2, ballot: 'secret' as const }
    const followed = begin().after(review)
    const against = begin().after({ ...review, data: { ...review.data, session } })
    const reasoned: Asked = { ...commend, data: { ...commend.data, reason: 'new_evidence' } }
    expect(followed.when(reasoned)).toMatchObject({ refusals: [{ code: 'unexpected_reason' }] })
    expect(against.when(commend)).toMatchObject({ refusals: [{ code: 'departs_from_advice', advice: 'against' }] })
    expect(against.when(reasoned)).toMatchObject({ ok: true })
  })

  it('is given once for one achievement', () => {
    expect(begin().after(review).when(commend)).toMatchObject({ value: { type: 'Commended' } })
    expect(begin('hồ-sơ-khác').after(review).when(commend)).toMatchObject({
      refusals: [
        { code: 'already_awarded', dossier: 'hồ-sơ-khác' },
        { code: 'criteria_not_met', notMet: ['tdkt-ng-2'] },
      ],
    })
  })
})
