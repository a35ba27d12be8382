import type { Figures } from '@anlang/core'

const calm: Figures = {
  'policy.implemented': true,
  'event.antiState': false,
  'event.sabotage': false,
  'event.unlawfulPropagation': false,
  'event.abuse': false,
  'event.secession': false,
  'event.prolongedConflict': false,
  'event.incitement': false,
  'violations.now': 2,
  'violations.before': 5,
  'seriousCrime.occurred': false,
  'hotspot.arose': false,
  'evils.newCases': false,
  'guidance.effective': true,
  'incident.occurred': false,
}

/** Figures with which a neighbourhood that registered in Quarter 1 meets Art. 4 of Circular 124/2021. */
export const soundNeighbourhood: Figures = {
  ...calm,
  'party.cell': true,
  'households.total': 168,
  'households.registered': 168,
  'force.rating': 'doneWell',
  'force.disciplined': false,
}

/** Figures with which a commune that registered in Quarter 1 meets Art. 5 of Circular 124/2021. */
export const soundCommune: Figures = {
  ...calm,
  'models.effective': 1,
  'police.effective': true,
  'police.disciplined': false,
  'subjects.total': 25,
  'subjects.registered': 25,
  'subjects.recognised': 18,
}
