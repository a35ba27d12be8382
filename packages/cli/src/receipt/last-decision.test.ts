import type { DocumentKind, Recorded, StepTaken } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { lastDecision } from './last-decision.js'

const by = { position: 'chairman', unit: 'c08779', person: 'p-1' } as const
const findings: StepTaken['assessment'] = {
  ruleSet: { id: 'antt', version: '2022.1', hash: 'h', subject: 'neighbourhood' },
  asOf: '2022-11-10',
  verdict: 'met',
  findings: [],
}

/** A step that brought these papers, after so many facts before it. */
const fact = (version: number, papers: readonly DocumentKind[], assessment?: StepTaken['assessment']): Recorded => ({
  dossier: 'd-1',
  version,
  previous: '',
  hash: `h-${version}`,
  fact: {
    type: 'Done',
    act: 'do',
    at: '2022-11-10T08:00:00+07:00',
    by,
    data: { documents: papers.map((kind) => ({ kind, number: '01/VB', on: '2022-11-10' })) },
    on: '2022-11-10',
    shape: 1,
    ...(assessment === undefined ? {} : { assessment }),
  },
})

describe('the fact of a dossier that a receipt is of', () => {
  it.each<readonly [string, readonly Recorded[], number | undefined]>([
    [
      'the decision, and not the notice after it',
      [fact(1, ['submission']), fact(2, ['commendation_decision']), fact(3, ['notice'], findings)],
      2,
    ],
    ['the last of two decisions', [fact(1, ['recognition_decision']), fact(2, ['revocation_decision'])], 2],
    [
      'the last findings, where nothing was decided',
      [fact(1, [], findings), fact(2, [], findings), fact(3, ['notice'])],
      2,
    ],
    ['the last of all, where nothing was found', [fact(1, ['submission']), fact(2, [])], 2],
    ['none of a dossier that there is not', [], undefined],
  ])('is %s', (_, facts, version) => {
    expect(lastDecision(facts)?.version).toBe(version)
  })
})
