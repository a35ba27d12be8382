import { describe, expect, it } from 'vitest'
import { establish } from '../national/establish.js'
import { evaluateNeighbourhood } from '../national/evaluate.js'
import { openingSteps } from './opening-steps.js'

describe('the steps that open a procedure', () => {
  it('are those that lead on, in every branch, and none that withdraws what was not begun', () => {
    expect(openingSteps(evaluateNeighbourhood).map(({ command }) => command)).toEqual(['register'])
    expect(openingSteps(establish).map(({ command }) => command)).toEqual([
      'establishModel',
      'appointSteeringCommittee',
    ])
  })
})
