import { describe, expect, it } from 'vitest'
import { verdictOf } from './finding.js'

describe('a verdict', () => {
  it.each([
    [['met', 'met'], 'met'],
    [['met', 'not_applicable'], 'met'],
    [['met', 'undetermined'], 'undetermined'],
    [['undetermined', 'not_met', 'met'], 'not_met'],
    [['not_applicable'], 'undetermined'],
    [[], 'undetermined'],
  ] as const)('over %j is %s', (statuses, verdict) => {
    expect(verdictOf(statuses.map((status) => ({ status })))).toBe(verdict)
  })
})
