import type { Translated } from '../translated.js'
import type { law as vi } from '../vi/law.js'

export const law: Translated<typeof vi> = {
  basis: 'Law',
  unverified: '{{basis}} (unverified)',
  due: 'Deadline: {{term}}',
  before: 'before {{day}}',
  beforeNextYear: 'before {{day}} of the next year',
  days_one: 'within {{count}} day',
  days_other: 'within {{count}} days',
  workingDays_one: 'within {{count}} working day',
  workingDays_other: 'within {{count}} working days',
  after: 'of “{{act}}”',
  elapsed_one: 'Not until {{count}} day after “{{act}}”',
  elapsed_other: 'Not until {{count}} days after “{{act}}”',
  notBefore: 'Not before {{day}}',
  separation: {
    office: 'By neither the office nor the person of “{{act}}”',
    person: 'Not by the person of “{{act}}”',
  },
  subordinates: 'The dossiers of the year below it end first',
  soleAward: 'One achievement is not commended twice',
  first: 'After “{{act}}”',
  returns_one: 'May be returned {{count}} time at most',
  returns_other: 'May be returned {{count}} times at most',
  atLeast: 'at least {{part}}',
  moreThan: 'more than {{part}}',
  whole: { council: 'all members', households: 'all households' },
  quorum: 'Present have to be {{share}} of {{whole}}',
  majority: {
    council: 'The council advises in favour where {{share}} of {{whole}} are in favour',
    households: 'Carried where {{share}} of {{whole}} are in favour',
  },
  halfIsOurs:
    'No instrument is known that sets a share in favour for this form; the system takes more than half of all members for now (unverified).',
}
