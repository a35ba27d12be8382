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

/** Figures of 2022 with which a neighbourhood meets Art. 4 of Circular 124/2021; for tests and training. */
export const soundNeighbourhood: Figures = {
  ...calm,
  'party.cell': true,
  'party.resolution': '2022-02-20',
  registration: '2022-03-01',
  'households.total': 168,
  'households.registered': 168,
  'force.rating': 'doneWell',
  'force.disciplined': false,
}

/** Figures of 2022 with which a commune meets Art. 5 of Circular 124/2021; for tests and training. */
export const soundCommune: Figures = {
  ...calm,
  'party.resolution': '2022-02-15',
  plan: '2022-02-28',
  registration: '2022-03-01',
  'models.effective': 1,
  'police.effective': true,
  'police.disciplined': false,
  'subjects.total': 25,
  'subjects.registered': 25,
  'subjects.recognised': 18,
}
