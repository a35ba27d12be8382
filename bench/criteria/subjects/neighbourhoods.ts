import { type Draw, seeded } from '../../draw.ts'
import { asHandedIn } from './handed-in.ts'
import { type Draft, dayOfDocument, handedIn, type SharedFigures, sharedFigures } from './shared-figures.ts'

/** What a neighbourhood answers: Circular 124/2021, Art. 4. */
export type NeighbourhoodFigures = SharedFigures & {
  readonly 'party.cell'?: boolean
  readonly 'party.resolution'?: string
  readonly registration?: string
  readonly 'households.total'?: number
  readonly 'households.registered'?: number
  readonly 'force.rating'?: string
  readonly 'force.disciplined'?: boolean
}

const ratings = ['doneWell', 'done', 'doneExcellently'] as const

const rating = (draw: Draw) => (draw.chance(0.01) ? 'notDone' : ratings[draw.between(0, 2)])

const draft = (draw: Draw): Draft<NeighbourhoodFigures> => {
  const cell = draw.chance(0.9)
  const households = draw.between(40, 400)
  return {
    ...sharedFigures(draw, 6),
    'party.cell': handedIn(draw, cell),
    'party.resolution': cell ? handedIn(draw, dayOfDocument(draw)) : undefined,
    // all must register for their commune to be safe, and nearly all do
    registration: draw.chance(0.0005) ? undefined : dayOfDocument(draw),
    'households.total': handedIn(draw, households),
    'households.registered': handedIn(draw, households - (draw.chance(0.03) ? draw.between(1, 9) : 0)),
    'force.rating': handedIn(draw, rating(draw)),
    'force.disciplined': handedIn(draw, draw.chance(0.005)),
  }
}

/** So many neighbourhoods, the same each time. */
export const neighbourhoods = (count: number): readonly NeighbourhoodFigures[] => {
  const draw = seeded(124)
  return Array.from({ length: count }, () => asHandedIn(draft(draw)))
}
