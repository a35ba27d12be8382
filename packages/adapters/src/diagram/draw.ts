import type { Box, Group, Sized } from './chart.js'
import type { Area, PlacedArrow, PlacedChart, Point } from './lay-out.js'
import { type Lettering, letterings } from './measure-text.js'
import { type Colour, painted } from './palette.js'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that cannot be mistaken for markup. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter)

const round = (value: number): number => Math.round(value * 10) / 10

const lettering = (middle: Point, { lines }: Sized, { size, line }: Lettering, fill: Colour, more = ''): string => {
  const first = middle.y - ((lines.length - 1) * line) / 2 + size * 0.35
  const spans = lines.map(
    (words, place) => `<tspan x="${round(middle.x)}" y="${round(first + place * line)}">${escaped(words)}</tspan>`,
  )
  return `<text text-anchor="middle" font-size="${size}" ${painted({ fill })}${more}>${spans.join('')}</text>`
}

const rectangle = ({ x, y, width, height }: Area, radius: number, paint: string): string =>
  `<rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${round(height)}" rx="${radius}" ${paint}/>`

const inset = ({ x, y, width, height }: Area, by: number): Area => ({
  x,
  y,
  width: width - 2 * by,
  height: height - 2 * by,
})

const lineOf = ({ active, ending }: Box): Colour => (active ? 'activeLine' : (ending ?? 'line'))

const drawState = (box: Box & Area): string => {
  const stroke = lineOf(box)
  const outer = `${painted({ fill: box.active ? 'active' : 'box', stroke })} stroke-width="${box.active ? 3 : 1.5}"`
  const inner = `${painted({ stroke })} fill="none" stroke-width="1.5"`
  const drawn = [
    rectangle(box, 9, outer),
    ...(box.kind === 'final' ? [rectangle(inset(box, 4), 6, inner)] : []),
    lettering(box, box, letterings.box, 'ink', box.active ? ' font-weight="600"' : ''),
  ]
  // a page finds the states by this, to lead a keyboard through them
  return `<g data-state="${escaped(box.id)}"${box.active ? ' data-active=""' : ''}>${drawn.join('')}</g>`
}

const drawBox = (box: Box & Area): string => {
  switch (box.kind) {
    case 'gate':
      return ''
    case 'start':
      return `<circle cx="${round(box.x)}" cy="${round(box.y)}" r="${box.width / 2}" ${painted({ fill: 'ink' })}/>`
    case 'heading':
      return lettering(box, box, letterings.heading, 'ink', ' font-weight="600"')
    default:
      return drawState(box)
  }
}

const drawGroup = (group: Group & Area): string =>
  rectangle(
    group,
    12,
    `${painted({ stroke: group.active ? 'activeLine' : 'line' })} fill="none" stroke-width="${group.active ? 2 : 1.2}" stroke-dasharray="6 4"`,
  )

/** Towards `to`, but no farther than half the way. */
const towards = (from: Point, to: Point, distance: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const share = length === 0 ? 0 : Math.min(distance / length, 0.5)
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}

const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`

const pathOf = (points: readonly Point[]): string => {
  const bends = points.slice(1, -1).map((point, place) => {
    const before = points[place] ?? point
    const after = points[place + 2] ?? point
    return `L${at(towards(point, before, 24))}Q${at(point)} ${at(towards(point, after, 24))}`
  })
  const [first, last] = [points[0], points.at(-1)]
  return first && last ? `M${at(first)}${bends.join('')}L${at(last)}` : ''
}

const drawLine = ({ points }: PlacedArrow, head: string): string =>
  `<path d="${pathOf(points)}" fill="none" ${painted({ stroke: 'line' })} stroke-width="1.5" marker-end="url(#${head})"/>`

const drawLabel = ({ arrow, label }: PlacedArrow): string =>
  arrow.lines.length === 0
    ? ''
    : rectangle(label, 4, painted({ fill: 'paper' })) + lettering(label, arrow, letterings.arrow, 'quiet')

/** Draws a placed chart: groups below, then lines, boxes, and labels on top of the lines they break. */
export const draw = ({ width, height, groups, boxes, arrows }: PlacedChart, head: string): string =>
  [
    `<defs><marker id="${head}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 1L10 5L0 9z" ${painted({ fill: 'line' })}/></marker></defs>`,
    `<rect width="${round(width)}" height="${round(height)}" ${painted({ fill: 'paper' })}/>`,
    ...groups.map(drawGroup),
    ...arrows.map((arrow) => drawLine(arrow, head)),
    ...boxes.map(drawBox),
    ...arrows.map(drawLabel),
  ]
    .filter((part) => part !== '')
    .join('\n')
