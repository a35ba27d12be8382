import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commendByCommune2020 } from '../national/commend.js'
import { covenant2023 } from '../national/covenant.js'
import { establish } from '../national/establish.js'
import { evaluateNeighbourhood } from '../national/evaluate.js'
import { operate } from '../national/operate.js'
import { plan } from '../national/plan.js'
import { revokeProcedures } from '../national/revoke.js'
import { survey } from '../national/survey.js'
import { statechart } from '../procedure/statechart.js'
import { type Scenario, scenario } from '../testing/scenario.js'
import { willingAttempt } from '../testing/willing-attempt.js'
import type { Dossier } from './dossier.js'
import { evolve, fold } from './evolve.js'

const openedBy = { position: 'police', unit: 'c08779', person: 'p' } as const
const [revokeNeighbourhood = survey] = revokeProcedures
const procedures = [
  survey,
  plan,
  establish,
  covenant2023,
  operate,
  evaluateNeighbourhood,
  commendByCommune2020,
  revokeNeighbourhood,
]

/** Takes the acts that the numbers choose among all acts of the procedure; what is refused changes nothing. */
const live = (
  start: Scenario,
  procedure: (typeof procedures)[number],
  choices: readonly (readonly [number, string])[],
): Scenario =>
  choices.reduce((soFar, [choice, person]) => {
    const { steps } = statechart(procedure)
    const step = steps[choice % steps.length]
    // what only silence brings about is nobody's to take
    if (!step || step.by.length === 0) return soFar
    const willing = willingAttempt(step, soFar.on)
    // few people hold many offices: whoever may not act twice is asked to
    const asked = { ...willing, by: { ...willing.by, person } }
    return soFar.when(asked).ok ? soFar.after(asked) : soFar
  }, start)

const lives = fc
  .record({
    procedure: fc.constantFrom(...procedures),
    choices: fc.array(fc.tuple(fc.nat(50), fc.constantFrom('p-1', 'p-2', 'p-3')), { maxLength: 25 }),
  })
  .map(({ procedure, choices }) => {
    const start = scenario({ procedure, subject: 'n08779.anh-dung', openedBy, openedOn: '2022-03-01' })
    return { procedure, lived: live(start, procedure, choices) }
  })

describe('whatever offices do', () => {
  it('the accepted facts replay to the same dossier, also after a journey through JSON', () => {
    fc.assert(
      fc.property(lives, ({ procedure, lived }) => {
        const facts = JSON.parse(JSON.stringify(lived.facts))
        expect(fold('hồ-sơ-1', () => procedure, facts)).toEqual(lived.dossier)
      }),
    )
  })

  it('a head with the facts after it is the same as all facts from the start', () => {
    fc.assert(
      fc.property(lives, fc.nat(25), ({ procedure, lived }, cut) => {
        const at = Math.min(cut, lived.facts.length)
        const head = fold('hồ-sơ-1', () => procedure, lived.facts.slice(0, at))
        const whole = lived.facts
          .slice(at)
          .reduce<Dossier | undefined>((before, fact) => evolve('hồ-sơ-1', procedure, before, fact), head)
        expect(whole).toEqual(lived.dossier)
      }),
    )
  })

  it('nothing is open once a dossier has ended', () => {
    fc.assert(
      fc.property(lives, ({ procedure, lived: { dossier } }) => {
        expect(statechart(procedure).open(dossier.value).length === 0).toBe(dossier.ended)
      }),
    )
  })

  it('nobody appraises or decides what they themselves proposed', () => {
    fc.assert(
      fc.property(lives, ({ procedure, lived: { dossier } }) => {
        const pairs = statechart(procedure).steps.flatMap(({ command, requires = [] }) =>
          requires.flatMap((needed) => (needed.kind === 'separation' ? [[command, needed.from] as const] : [])),
        )
        for (const [later, earlier] of pairs) {
          const person = dossier.takenBy[later]?.person
          expect(person === undefined || person !== dossier.takenBy[earlier]?.person).toBe(true)
        }
      }),
    )
  })
})

it('a fact that the chart does not allow is a bug, and throws', () => {
  const { dossier } = scenario({ procedure: survey, subject: 'n08779.anh-dung', openedBy, openedOn: '2020-09-01' })
  const stray = {
    type: 'SiteSelected',
    act: 'selectSite',
    by: openedBy,
    at: '2020-09-02T08:00:00Z',
    on: '2020-09-02',
    data: {},
  }
  expect(() => evolve('hồ-sơ-1', survey, dossier, stray)).toThrow('SiteSelected')
  expect(() => evolve('hồ-sơ-1', survey, undefined, stray)).toThrow('DossierOpened')
})
