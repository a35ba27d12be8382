import { establish, statechart, survey } from '@anlang/workflows'
import { expect, it } from 'vitest'
import { stateValue } from './state-value.js'

it.each([
  [['reported'], 'reported'],
  [[], 'surveying'],
])('is the state itself where nothing goes on beside it: %j', (paths, value) => {
  expect(stateValue(survey, paths)).toEqual(value)
})

it.each([
  [['deciding'], { deciding: { model: 'awaited', steering: 'awaited' } }],
  [['deciding.model.decided'], { deciding: { model: 'decided', steering: 'awaited' } }],
  [['deciding.model.decided', 'deciding.steering'], { deciding: { model: 'decided', steering: 'awaited' } }],
])('has every branch, those not named at their beginning: %j', (paths, value) => {
  const at = stateValue(establish, paths)
  expect(at).toEqual(value)
  expect(statechart(establish).complete(value).value).toEqual(value)
})
