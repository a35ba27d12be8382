import { describe, expect, it } from 'vitest'
import type { Actor } from '../dossier/fact.js'
import type { DocumentKind } from '../procedure/document-kinds.js'
import { type Asked, scenario } from '../testing/scenario.js'
import { establish } from './establish.js'
import { survey } from './survey.js'

const village = 'n08779.anh-dung'
const police: Actor = { position: 'police', unit: 'c08779', person: 'công-an-xã' }
const committee: Actor = { position: 'committee', unit: 'c08779', person: 'ủy-ban' }
const paper = (kind: DocumentKind, on: string) => ({ kind, number: '01/VB', on })

describe('the survey of a village', () => {
  const start = scenario({ procedure: survey, subject: village, openedBy: police, openedOn: '2020-09-01' })
  const report: Asked = {
    act: 'reportSurvey',
    by: police,
    on: '2020-09-15',
    data: {
      documents: [paper('survey_report', '2020-09-15')],
      figures: { 'households.total': 168, 'households.inFavour': 161 },
    },
  }

  it('needs its report and its figures', () => {
    expect(start.when({ ...report, data: {} })).toMatchObject({
      refusals: [
        { code: 'missing_documents', documents: ['survey_report'] },
        { code: 'missing_figures', figures: ['households.total', 'households.inFavour'] },
      ],
    })
  })

  it('cannot count more households in favour than there are', () => {
    const figures = { 'households.total': 168, 'households.inFavour': 169 }
    expect(start.when({ ...report, data: { ...report.data, figures } })).toMatchObject({
      refusals: [{ code: 'part_exceeds_whole' }],
    })
  })

  it('is open to the police of the commune alone', () => {
    const open = (by: Actor) =>
      start
        .allowed({ by, on: '2020-09-02' })
        .filter(({ refusals }) => refusals.length === 0)
        .map(({ step }) => step.command)
    expect(open(police)).toEqual(['reportSurvey', 'withdrawSurvey'])
    expect(open(committee)).toEqual([])
  })

  it('tells each office why it may not do what it may not do', () => {
    const reasons = Object.fromEntries(
      start.allowed({ by: committee, on: '2020-09-02' }).map(({ step, refusals }) => [step.command, refusals[0]?.code]),
    )
    expect(reasons).toEqual({
      reportSurvey: 'wrong_office',
      withdrawSurvey: 'wrong_office',
      selectSite: 'not_open_here',
      returnSurvey: 'not_open_here',
      declineSite: 'not_open_here',
    })
  })
})

describe('the establishment of a model', () => {
  const start = scenario({ procedure: establish, subject: village, openedBy: committee, openedOn: '2020-10-20' })
  const model: Asked = {
    act: 'establishModel',
    by: committee,
    on: '2020-10-26',
    data: { documents: [paper('establishment_decision', '2020-10-26')] },
  }
  const steering: Asked = {
    act: 'appointSteeringCommittee',
    by: committee,
    on: '2020-10-27',
    data: { documents: [paper('steering_decision', '2020-10-26')] },
  }

  it('takes its two decisions in either order and then prepares the launch', () => {
    expect(start.after(model, steering).dossier.value).toBe('preparing')
    expect(start.after({ ...steering, on: '2020-10-26' }, { ...model, on: '2020-10-27' }).dossier.value).toBe(
      'preparing',
    )
  })

  it('waits for the other decision after one', () => {
    expect(start.after(model).dossier.value).toEqual({ deciding: { model: 'decided', steering: 'awaited' } })
    expect(start.after(model).when(model)).toMatchObject({ refusals: [{ code: 'not_open_here' }] })
  })
})
