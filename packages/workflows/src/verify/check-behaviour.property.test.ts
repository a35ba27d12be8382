import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nationalProcedures } from '../national/national-procedures.js'
import type { Procedure } from '../procedure/procedure.js'
import { stepsOf } from '../procedure/steps-of.js'
import { layOver } from '../province/lay-over.js'
import { national } from '../province/nation.js'
import { anyOverlay } from './any-overlay.fixture.js'
import { anyProcedure, sometimesHeld } from './any-procedure.fixture.js'
import { chartByHand, isAmbiguousByHand, isHeldByHand, type Move, pathsOf, searched } from './chart-by-hand.fixture.js'
import { checkBehaviour } from './check-behaviour.js'

const keyOf = ({ to }: Move): string => JSON.stringify(to)

/** The same question answered by hand: everything that can happen, one after another, and what of it comes to an end. */
const behaviourByHand = (procedure: Procedure): readonly string[] => {
  const chart = chartByHand(procedure)
  const found = searched(chart.start, keyOf, ({ to }) => chart.moves(to))
  const nodes = [...found.values()]
  const moves = nodes.flatMap(({ node }) => chart.moves(node.to))
  const through = new Set([chart.start, ...moves].flatMap(({ entered }) => entered))
  const taken = new Set(moves.flatMap(({ steps }) => steps.map(({ place }) => place)))
  const canEnd = ({ node }: (typeof nodes)[number]): boolean =>
    [...searched(node, keyOf, ({ to }) => chart.moves(to)).values()].some((one) => chart.hasEnded(one.node.to))
  // what happens where one fact means two things is nobody's to say
  if (isAmbiguousByHand(procedure)) return ['ambiguous_act']
  return [
    ...everyPath(procedure.states)
      .filter((path) => !through.has(path))
      .map((path) => `unreachable_state ${path}`),
    ...stepsOf(procedure)
      .filter((step) => !isHeldByHand(step) && !taken.has(step.place))
      .map(({ place }) => `dead_step ${place}`),
    ...nodes
      .filter((one) => !canEnd(one))
      .map(({ node, length }) => `cannot_end ${pathsOf(node.to).join(', ')} ${length}`),
  ].toSorted()
}

const everyPath = (states: Procedure['states'], above = ''): readonly string[] =>
  Object.entries(states).flatMap(([key, { states: inner = {} }]) => [
    above + key,
    ...everyPath(inner, `${above}${key}.`),
  ])

const behaviour = (procedure: Procedure): readonly string[] => {
  const found = checkBehaviour(procedure)
  if (found.some(({ code }) => code === 'ambiguous_act')) return ['ambiguous_act']
  return found.map(({ code, place, way }) => (way ? `${code} ${place} ${way.length}` : `${code} ${place}`)).toSorted()
}

describe('what a chart does, found by the proof and by hand', () => {
  it('is the same in any small procedure, with ways as short', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(anyProcedure(sometimesHeld), (procedure) => {
        const found = behaviour(procedure)
        for (const one of found) seen.add(one.split(' ')[0] ?? '')
        expect(found).toEqual(behaviourByHand(procedure))
      }),
      { numRuns: 1_000 },
    )
    expect([...seen].toSorted()).toEqual(['ambiguous_act', 'cannot_end', 'dead_step', 'unreachable_state'])
  }, 60_000)

  it.each(nationalProcedures.map((one) => [`${one.id} ${one.version}`, one] as const))(
    'is nothing wrong in %s',
    (_, procedure) => {
      expect(behaviour(procedure)).toEqual([])
      expect(behaviourByHand(procedure)).toEqual([])
    },
  )

  it('is the same in what comes of any overlay', () => {
    fc.assert(
      fc.property(anyOverlay, (overlay) => {
        const merged = layOver(national, [overlay]).procedures
        for (const procedure of merged.filter((one, place) => one !== national.procedures[place])) {
          expect(behaviour(procedure)).toEqual(behaviourByHand(procedure))
        }
      }),
      { numRuns: 30 },
    )
  }, 60_000)
})
