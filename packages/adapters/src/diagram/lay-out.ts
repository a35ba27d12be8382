import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel, type OrderConstraint } from '@dagrejs/dagre'
import type { Arrow, Box, Chart, Group } from './chart.js'

/** A place on the picture. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** The middle of a thing and its size. */
export interface Area extends Point {
  readonly width: number
  readonly height: number
}

/** A chart with everything at its place. */
export interface PlacedChart {
  readonly width: number
  readonly height: number
  readonly boxes: readonly (Box & Area)[]
  readonly groups: readonly (Group & Area)[]
  readonly arrows: readonly PlacedArrow[]
}

/** An arrow along its points, and the place of its label. */
export interface PlacedArrow {
  readonly arrow: Arrow
  readonly points: readonly Point[]
  readonly label: Area
}

type Layout = Graph<GraphLabel, NodeLabel, EdgeLabel>

const graphOf = ({ boxes, groups, arrows }: Chart): Layout => {
  const graph: Layout = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ compound: true, multigraph: true })
  graph.setGraph({ rankdir: 'TB', nodesep: 36, edgesep: 18, ranksep: 30, marginx: 16, marginy: 16 })
  for (const { id } of groups) graph.setNode(id, { width: 0, height: 0 })
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height })
  for (const { id, group } of [...groups, ...boxes]) if (group !== undefined) graph.setParent(id, group)
  for (const { id, from, to, lines, width, height, main } of arrows) {
    const label = lines.length > 0 ? { width, height, labelpos: 'c' as const } : {}
    graph.setEdge(from, to, { ...label, weight: main ? 8 : 1 }, id)
  }
  return graph
}

const areaOf = (graph: Layout, id: string): Area => {
  const { x = 0, y = 0, width, height } = graph.node(id)
  return { x, y, width, height }
}

const isWithin = ({ x, y, width, height }: Area, point: Point): boolean =>
  Math.abs(point.x - x) <= width / 2 && Math.abs(point.y - y) <= height / 2

/** Where the line from a point within an area to one outside crosses its border. */
const crossing = (area: Area, inside: Point, outside: Point): Point => {
  const [dx, dy] = [outside.x - inside.x, outside.y - inside.y]
  const shares = [
    dx === 0 ? 1 : (area.x + Math.sign(dx) * (area.width / 2) - inside.x) / dx,
    dy === 0 ? 1 : (area.y + Math.sign(dy) * (area.height / 2) - inside.y) / dy,
  ]
  const share = Math.min(...shares)
  return { x: inside.x + dx * share, y: inside.y + dy * share }
}

/** The points of a line that begins within an area, from its border on. */
const fromBorder = (area: Area, points: readonly Point[]): readonly Point[] => {
  const first = points.findIndex((point) => !isWithin(area, point))
  const [inside, outside] = [points[first - 1], points[first]]
  return inside && outside ? [crossing(area, inside, outside), ...points.slice(first)] : points
}

/** An arrow from a box to itself, around its label on the right. */
const loopAt = (box: Area, label: Area): readonly Point[] => {
  const right = box.x + box.width / 2
  const reach = Math.min(box.height / 2 - 4, label.height / 2 + 4)
  return [
    { x: right, y: box.y - reach },
    { x: label.x, y: box.y - reach },
    { x: label.x, y: box.y + reach },
    { x: right, y: box.y + reach },
  ]
}

const clipped = (graph: Layout, { leaves, enters }: Arrow, points: readonly Point[]): readonly Point[] => {
  const begun = leaves === undefined ? points : fromBorder(areaOf(graph, leaves), points)
  return enters === undefined ? begun : fromBorder(areaOf(graph, enters), begun.toReversed()).toReversed()
}

const placedArrow = (graph: Layout, arrow: Arrow): PlacedArrow => {
  const { from, to, id, width, height } = arrow
  const { points = [], x = 0, y = 0 } = graph.edge(from, to, id)
  const label = { x, y, width, height }
  return {
    arrow,
    label,
    points: from === to ? loopAt(areaOf(graph, from), label) : clipped(graph, arrow, points),
  }
}

/** What a dossier passes when every step is the usual one: a group is left by its gate. */
const mainPath = ({ boxes, arrows }: Chart): string[] => {
  const path = boxes.slice(0, 1).map(({ id }) => id)
  for (const id of path) {
    const next = arrows.find(({ from, main }) => main && from === id)
    const gate = boxes.find(({ kind, group }) => kind === 'gate' && group === next?.enters)
    const passed = [next?.to, gate?.id].filter((box) => box !== undefined)
    path.push(...passed.filter((box) => !path.includes(box)))
  }
  return path
}

/** Branches stand side by side in the order of their definition. */
const sidesOf = ({ groups }: Chart): OrderConstraint[] =>
  groups.flatMap(({ id, group }, place) => {
    const next = groups.slice(place + 1).find((other) => group !== undefined && other.group === group)
    return next ? [{ left: id, right: next.id }] : []
  })

/** Finds a place for everything, from top to bottom, so that no label lies on a box. */
export const layOut = (chart: Chart): PlacedChart => {
  const graph = graphOf(chart)
  layout(graph, { corePath: mainPath(chart), constraints: sidesOf(chart) })
  const { width = 0, height = 0 } = graph.graph()
  return {
    width,
    height,
    boxes: chart.boxes.map((box) => ({ ...box, ...areaOf(graph, box.id) })),
    groups: chart.groups.map((group) => ({ ...group, ...areaOf(graph, group.id) })),
    arrows: chart.arrows.filter(({ hidden }) => !hidden).map((arrow) => placedArrow(graph, arrow)),
  }
}
