import { type Basis, type Finding, law, unverifiedLaw } from '@anlang/core'
import type { NeighbourhoodFigures } from '../subjects/neighbourhoods.ts'
import { asOf } from '../subjects/shared-figures.ts'
import { all, answered, attested, found, nothing } from './finding-by-hand.ts'
import { incident, seriousCrime, socialOrder, violations } from './order.ts'
import { inQuarter1 } from './quarter-1.ts'
import { share } from './share-by-hand.ts'

const article = (at: string): Basis => law('tt-124-2021', `4.${at}`)
const clause1 = article('1')
const clause2 = article('2')
const antiState = article('3.a')
const sabotage = article('3.b')
const propagation = article('3.c')
const abuse = article('3.d')
const secession = article('3.đ')
const conflict = article('3.e')
const incitement = article('3.g')
const violationsBasis = unverifiedLaw('tt-124-2021', '4.4.a')
const crimeBasis = article('4.b')
const orderBasis = article('4.c')
const incidentBasis = article('4.d')
const clause5 = article('5')
const ratingBasis = unverifiedLaw('tt-124-2021', '4.5')

const year = asOf.slice(0, 4)
const quarter1 = { from: `${year}-01-01`, through: `${year}-03-31`, basis: unverifiedLaw('tt-124-2021', '4.1') }
const resolution = ['party_resolution']
const form = ['registration_form']

const everyHousehold = {
  criterion: 'kdc-1c',
  basis: clause1,
  evidence: form,
  part: 'households.registered',
  whole: 'households.total',
  percent: 100,
  limitBasis: article('1'),
}

/** Wanted only where there is a Party cell. */
const partyResolution = (figures: NeighbourhoodFigures): Finding => {
  const cell = figures['party.cell']
  if (cell === false) {
    return { criterion: 'kdc-1a', basis: clause1, evidence: resolution, status: 'not_applicable', missing: nothing }
  }
  const day = figures['party.resolution']
  const decided = inQuarter1('kdc-1a', clause1, resolution, 'party.resolution', day, quarter1)
  if (cell || decided.status === 'met') return decided
  return { ...decided, status: 'undetermined', missing: ['party.cell', ...decided.missing] }
}

const scale = ['notDone', 'done', 'doneWell', 'doneExcellently']
const least = scale.indexOf('done')

/** Its task completed, and no member disciplined. */
const force = (figures: NeighbourhoodFigures): Finding => {
  const rating = figures['force.rating']
  const disciplined = figures['force.disciplined']
  const margin = rating === undefined ? null : scale.indexOf(rating) - least
  const status = margin === null ? 'undetermined' : margin >= 0 ? 'met' : 'not_met'
  const measure = all([
    {
      kind: 'grade',
      figure: 'force.rating',
      measured: rating ?? null,
      limit: 'done',
      limitBasis: ratingBasis,
      status,
      margin,
    },
    answered('force.disciplined', disciplined, false),
  ])
  if (measure.status !== 'undetermined') return found('kdc-5', clause5, measure, nothing)
  return found('kdc-5', clause5, measure, [
    ...(rating === undefined ? ['force.rating'] : []),
    ...(disciplined === undefined ? ['force.disciplined'] : []),
  ])
}

/** The findings of Art. 4 as one would write them for this article alone. */
export const neighbourhoodFindings = (figures: NeighbourhoodFigures): readonly Finding[] => [
  partyResolution(figures),
  inQuarter1('kdc-1b', clause1, form, 'registration', figures.registration, quarter1),
  share(everyHousehold, figures['households.registered'], figures['households.total']),
  attested('kdc-2', clause2, 'policy.implemented', figures['policy.implemented'], true),
  attested('kdc-3a', antiState, 'event.antiState', figures['event.antiState'], false),
  attested('kdc-3b', sabotage, 'event.sabotage', figures['event.sabotage'], false),
  attested('kdc-3c', propagation, 'event.unlawfulPropagation', figures['event.unlawfulPropagation'], false),
  attested('kdc-3d', abuse, 'event.abuse', figures['event.abuse'], false),
  attested('kdc-3đ', secession, 'event.secession', figures['event.secession'], false),
  attested('kdc-3e', conflict, 'event.prolongedConflict', figures['event.prolongedConflict'], false),
  attested('kdc-3g', incitement, 'event.incitement', figures['event.incitement'], false),
  violations('kdc-4a', violationsBasis, figures),
  seriousCrime('kdc-4b', crimeBasis, figures),
  socialOrder('kdc-4c', orderBasis, figures),
  incident('kdc-4d', incidentBasis, figures),
  force(figures),
]
