import { describe, expect, it } from 'vitest'
import { nationalProcedures } from '../national/national-procedures.js'
import { programme } from '../national/programme.js'
import type { Procedure } from '../procedure/procedure.js'
import { chartByHand, searched } from './chart-by-hand.fixture.js'
import { checkProgramme } from './check-programme.js'

/** The same question answered by hand: the links of which no run of the procedure before ends where they start. */
const brokenByHand = (procedures: readonly Procedure[]): readonly string[] => {
  const ends = (name: string) =>
    procedures
      .filter(({ meta }) => meta.procedure === name)
      .flatMap((one) => {
        const chart = chartByHand(one)
        const found = searched(
          chart.start,
          ({ to }) => JSON.stringify(to),
          ({ to }) => chart.moves(to),
        )
        return [...found.values()].flatMap(({ node: { to } }) => (chart.hasEnded(to) ? Object.keys(to) : []))
      })
  return programme.flatMap(({ procedure, follows, endedIn }) => {
    const reached = ends(follows)
    return endedIn.filter((end) => !reached.includes(end)).map((end) => `${procedure} ${follows} ${end}`)
  })
}

const broken = (procedures: readonly Procedure[]) =>
  checkProgramme(procedures).map(({ place, subject, detail }) => `${place} ${subject} ${detail}`)

/** Every version without the steps that lead to an end. */
const without = (name: string, end: string): readonly Procedure[] =>
  nationalProcedures.map((one) =>
    one.meta.procedure === name
      ? {
          ...one,
          states: Object.fromEntries(
            Object.entries(one.states).map(([key, state]) => [
              key,
              {
                ...state,
                on: Object.fromEntries(Object.entries(state.on ?? {}).filter(([, to]) => to.target !== end)),
              },
            ]),
          ),
        }
      : one,
  )

describe('the chain of procedures', () => {
  it('holds in the nation', () => {
    expect(broken(nationalProcedures)).toEqual([])
    expect(brokenByHand(nationalProcedures)).toEqual([])
  })

  it.each([
    ['survey', 'selected', ['plan survey selected']],
    [
      'evaluate',
      'recognised',
      ['commend evaluate recognised', 'object evaluate recognised', 'revoke evaluate recognised'],
    ],
    ['operate', 'effective', ['operate operate effective', 'replicate operate effective']],
  ])('is broken where %s never ends in “%s”', (name, end, links) => {
    const procedures = without(name, end)
    expect(broken(procedures).toSorted()).toEqual(links)
    expect(brokenByHand(procedures).toSorted()).toEqual(links)
  })
})
