import { nationalProcedures, statesOf, stepsOf } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { crowdedProcedure } from '../../test/crowded-procedure.js'
import { chartOf } from './chart-of.js'
import { type Area, layOut } from './lay-out.js'

const charts = [...nationalProcedures, crowdedProcedure].flatMap((procedure) =>
  (['vi', 'en'] as const).map((locale) => ({
    name: `${procedure.id} ${procedure.version} ${locale} ${procedure === crowdedProcedure ? 'crowded' : ''}`,
    procedure,
    placed: layOut(chartOf(procedure, locale, undefined)),
  })),
)

const overlaps = (a: Area, b: Area): boolean =>
  Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height

const holds = (outer: Area, inner: Area): boolean =>
  Math.abs(outer.x - inner.x) * 2 <= outer.width - inner.width + 0.01 &&
  Math.abs(outer.y - inner.y) * 2 <= outer.height - inner.height + 0.01

/** Pairs of things that lie on one another. */
const clashes = (things: readonly (Area & { readonly name: string })[]): readonly string[] =>
  things.flatMap((thing, place) =>
    things.slice(place + 1).flatMap((other) => (overlaps(thing, other) ? [`${thing.name} on ${other.name}`] : [])),
  )

describe.each(charts)('the chart of $name', ({ procedure, placed }) => {
  const boxes = placed.boxes.filter(({ kind }) => kind !== 'gate').map((box) => ({ ...box, name: box.id }))
  const labels = placed.arrows
    .filter(({ arrow }) => arrow.lines.length > 0)
    .map(({ arrow, label }) => ({ ...label, name: arrow.id }))

  it('lays no box and no label on another', () => {
    expect(clashes([...boxes, ...labels])).toEqual([])
  })

  it('lays everything on the paper, and what belongs to a group within it', () => {
    const paper = { x: placed.width / 2, y: placed.height / 2, width: placed.width, height: placed.height }
    expect([...boxes, ...labels].filter((thing) => !holds(paper, thing))).toEqual([])
    for (const group of placed.groups) {
      const inside = placed.boxes.filter((box) => box.id.startsWith(`${group.id}.`))
      expect(inside.filter((box) => !holds(group, box))).toEqual([])
    }
  })

  it('shows every state and every step once', () => {
    const states = statesOf(procedure).map(({ path }) => path.join('.'))
    const shown = [...placed.boxes.map(({ id }) => id), ...placed.groups.map(({ id }) => id)]
    expect(shown.filter((id) => !id.includes('§')).toSorted()).toEqual(states.toSorted())
    const drawn = placed.arrows.map(({ arrow }) => arrow.id).filter((id) => id.includes('/') && !id.endsWith('/done'))
    expect(drawn).toHaveLength(stepsOf(procedure).length)
  })

  it('draws every arrow from one border to another', () => {
    const borders = [...placed.boxes, ...placed.groups]
    const touches = (point: { x: number; y: number } | undefined) =>
      point !== undefined && borders.some((border) => overlaps(border, { ...point, width: 2, height: 2 }))
    for (const { points } of placed.arrows) {
      expect(points.length).toBeGreaterThan(1)
      expect([touches(points[0]), touches(points.at(-1))]).toEqual([true, true])
    }
  })
})
