import { type Draw, seeded } from '../../draw.ts'
import { asHandedIn } from './handed-in.ts'
import { type Draft, dayOfDocument, handedIn, type SharedFigures, sharedFigures } from './shared-figures.ts'

/** What is counted from the records of a commune's neighbourhoods. */
type Tallied = {
  readonly 'subjects.total'?: number
  readonly 'subjects.registered'?: number
  readonly 'subjects.recognised'?: number
}

/** What a commune answers by itself: Circular 124/2021, Art. 5. */
export type OwnFigures = SharedFigures & {
  readonly 'party.resolution'?: string
  readonly plan?: string
  readonly registration?: string
  readonly 'models.effective'?: number
  readonly 'police.effective'?: boolean
  readonly 'police.disciplined'?: boolean
}

/** All that the criteria of a commune read. */
export type CommuneFigures = OwnFigures & Tallied

const own = (draw: Draw): Draft<OwnFigures> => ({
  ...sharedFigures(draw, 60),
  'party.resolution': handedIn(draw, dayOfDocument(draw)),
  plan: handedIn(draw, dayOfDocument(draw)),
  registration: handedIn(draw, dayOfDocument(draw)),
  'models.effective': handedIn(draw, draw.chance(0.02) ? 0 : draw.between(1, 5)),
  'police.effective': handedIn(draw, !draw.chance(0.005)),
  'police.disciplined': handedIn(draw, draw.chance(0.005)),
})

const tallied = (draw: Draw): Draft<Tallied> => {
  const total = draw.between(12, 60)
  const registered = total - (draw.chance(0.02) ? 1 : 0)
  const recognised = Math.min(registered, Math.round((total * draw.between(66, 100)) / 100))
  return { 'subjects.total': total, 'subjects.registered': registered, 'subjects.recognised': recognised }
}

/** So many communes with their own figures, before anything is counted, the same each time. */
export const communesBeforeTally = (count: number): readonly OwnFigures[] => {
  const draw = seeded(2021)
  return Array.from({ length: count }, () => asHandedIn(own(draw)))
}

/** So many communes with all their figures, the same each time. */
export const communes = (count: number): readonly CommuneFigures[] => {
  const draw = seeded(5)
  return Array.from({ length: count }, () => asHandedIn<CommuneFigures>({ ...own(draw), ...tallied(draw) }))
}
