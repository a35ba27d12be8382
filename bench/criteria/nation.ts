// A whole nation in a process of its own: node nation.ts NEIGHBOURHOODS COMMUNES. Prints one line of JSON.
import { type CompiledRuleSet, commune2022, neighbourhood2022 } from '@anlang/core'
import { median } from '../median.ts'
import { processorMicroseconds } from '../processor-time.ts'
import { compiledFor } from './article.ts'
import { type CommuneFigures, communesBeforeTally, type OwnFigures } from './subjects/communes.ts'
import { type NeighbourhoodFigures, neighbourhoods } from './subjects/neighbourhoods.ts'

const runs = 7
const met = 0
const refused = 4

/** Evaluates one subject into its place among the codes; whether it is to be recognised. */
const isRecognised = (
  { statuses, criteria }: CompiledRuleSet,
  figures: NeighbourhoodFigures | CommuneFigures,
  codes: Uint8Array,
  place: number,
): boolean => {
  const verdict = statuses(figures, codes, place * criteria.length)
  if (verdict === refused) throw new Error('figures were refused')
  return verdict === met
}

/** What is counted of the neighbourhoods, by commune. */
const tally = (below: readonly NeighbourhoodFigures[], communes: number) => {
  const article4 = compiledFor(neighbourhood2022)
  const codes = new Uint8Array(below.length * article4.criteria.length)
  const counts = new Uint32Array(communes * 3)
  const add = (commune: number, kind: number) => {
    counts[commune * 3 + kind] = (counts[commune * 3 + kind] ?? 0) + 1
  }
  for (const [place, figures] of below.entries()) {
    const commune = place % communes
    add(commune, 0)
    if (figures.registration !== undefined) add(commune, 1)
    if (isRecognised(article4, figures, codes, place)) add(commune, 2)
  }
  return { codes, counts }
}

/** Every neighbourhood, then every commune with what its neighbourhoods came to; answers how many communes are safe. */
const evaluateNation = (below: readonly NeighbourhoodFigures[], above: readonly OwnFigures[]): number => {
  const { counts } = tally(below, above.length)
  const article5 = compiledFor(commune2022)
  const codes = new Uint8Array(above.length * article5.criteria.length)
  let safe = 0
  for (const [place, own] of above.entries()) {
    const [total = 0, registered = 0, recognised = 0] = counts.subarray(place * 3, place * 3 + 3)
    const figures = {
      ...own,
      'subjects.total': total,
      'subjects.registered': registered,
      'subjects.recognised': recognised,
    }
    if (isRecognised(article5, figures, codes, place)) safe += 1
  }
  return safe
}

const [below, above] = process.argv.slice(2).map(Number)
if (below === undefined || above === undefined) throw new Error('how many neighbourhoods, and how many communes?')
const nation = [neighbourhoods(below), communesBeforeTally(above)] as const
const milliseconds: number[] = []
let safe = 0
for (let run = 0; run < runs; run += 1) {
  const start = processorMicroseconds()
  safe = evaluateNation(...nation)
  milliseconds.push((processorMicroseconds() - start) / 1000)
}
const peakMegabytes = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ first: milliseconds[0], typical: median(milliseconds), safe, peakMegabytes }))
