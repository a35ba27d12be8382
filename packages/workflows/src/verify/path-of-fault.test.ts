import { describe, expect, it } from 'vitest'
import type { Province } from '../province/province.js'
import { askTheFront, ownBasis, sampleOverlay } from '../province/sample-overlay.fixture.js'
import { pathOfFault } from './path-of-fault.js'

const overlay: Province = {
  ...sampleOverlay,
  procedures: {
    survey: {
      inserts: [askTheFront({ before: 'selectSite' })],
      requires: { declineSite: [{ kind: 'separation', from: 'reportSurvey', basis: ownBasis }] },
    },
    plan: {
      inserts: [askTheFront({ before: 'issuePlan' })],
      shortens: { draftPlan: { days: 3, basis: ownBasis } },
      rewords: { acts: { returnPlan: sampleOverlay.name } },
    },
  },
}

describe('where an overlay speaks of a fault', () => {
  it.each([
    [
      'a step that is put into two procedures, in each of them',
      'plan',
      'drafted/FrontOpinionGiven',
      'x',
      ['inserts', 0],
    ],
    ['the same by its act', 'survey', 'survey reported', 'giveFrontOpinion', ['inserts', 0]],
    ['an act that needs more', 'survey', 'survey reported', 'declineSite', ['requires', 'declineSite']],
    ['an act with a shorter term', 'plan', 'plan x', 'draftPlan', ['shortens', 'draftPlan']],
    ['an act before which a step is put in', 'survey', 'survey reported', 'selectSite', ['inserts', 0]],
    ['an act with another name', 'plan', 'plan x', 'returnPlan', ['rewords', 'acts', 'returnPlan']],
    ['something else of the procedure', 'plan', 'plan x', 'nothing', []],
  ] as const)('is that of %s', (_, id, place, subject, path) => {
    const fault = { proof: 'refines', code: 'run_not_national', place, subject } as const
    expect(pathOfFault(fault, id, overlay)).toEqual(['procedures', id, ...path])
  })

  it('is that of the word itself where nobody knows it', () => {
    const fault = { code: 'unknown_position', place: 'reported/FrontOpinionGiven', subject: 'front' } as const
    expect(pathOfFault(fault, 'survey', overlay)).toEqual(['procedures', 'survey', 'inserts', 0, 'by', 0, 'position'])
  })

  it('is nowhere where it says nothing of the procedure', () => {
    const fault = { code: 'dead_step', place: 'x/Y', subject: 'x' } as const
    expect(pathOfFault(fault, 'establish', overlay)).toBeUndefined()
  })
})
