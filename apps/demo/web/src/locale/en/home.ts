import type { Translated } from '../translated.js'
import type { home as vi } from '../vi/home.js'

export const home: Translated<typeof vi> = {
  title: 'Every dossier of the movement takes the right step under the right law, from hamlet to province',
  over: 'The all-people movement to protect national security',
  lead: 'An Làng leads the dossiers of safety models through every level: who may do what, when, with which papers, which criteria are met, and which article says so. Here you practise on the real system.',
  begin: 'Begin the first lesson',
  goOn: 'Go on with: {{title}}',
  desk: 'Go to the desk',
  way: {
    title: 'The way of a model',
    lead: {
      story:
        'The numbers are read from the record of the desk: the story of the hamlet of Anh Dũng, commune of Bạch Lưu.',
      empty: 'The numbers are read from the record of the desk.',
    },
    none: 'no dossier yet',
    dossiers_one: '{{count, number}} dossier',
    dossiers_other: '{{count, number}} dossiers',
    achieved_one: '{{count, number}} achieved',
    achieved_other: '{{count, number}} achieved',
    stages: {
      survey: { name: 'Survey', says: 'The commune police see which model the area needs' },
      plan: { name: 'Plan', says: 'The People’s Committee of the commune issues the plan' },
      establish: { name: 'Establish', says: 'Committee, covenant, launch, pilot' },
      evaluate: { name: 'Evaluate', says: 'Self-assessment, appraisal, recognition by the criteria' },
      commend: { name: 'Commend', says: 'The council reviews; one achievement, one form' },
    },
  },
  promises: {
    title: 'Three things the system holds for you',
    office: {
      name: 'The right office',
      says: 'Each step belongs to an office. What you may not do is told with the reason, and with who could.',
    },
    law: {
      name: 'The right law',
      says: 'Each criterion cites the article of that day, what was measured, the limit, the distance and the remedy.',
    },
    record: {
      name: 'Nothing changed in secret',
      says: 'Recorded facts are chained by hash: one letter changed, and it shows.',
    },
  },
  lessons: 'Four lessons, done for real on practice dossiers',
  unitsTitle: 'Administrative units, day by day',
  unitsLead:
    'Find communes, districts and provinces with or without diacritics; see what became of each before and after 01/07/2025.',
  unitsGo: 'See the units',
}
