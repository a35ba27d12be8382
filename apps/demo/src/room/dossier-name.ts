import { subjectKinds, type Text } from '@anlang/core'
import { entityName } from '../entities/entity-name.js'
import type { Matter } from '../lesson/lesson-schema.js'
import { inBoth, type Names } from './names-of.js'

/** What a dossier is about. */
type About = Pick<Matter, 'subject' | 'year' | 'entity'>

/** A dossier as an inbox tells it: what it is, about whom, and of which year. */
export const dossierName = (names: Names, title: Text, { subject, year, entity }: About): Text => {
  const unit = inBoth(names, (words) => words.unit(subject))
  const name = entity && entityName({ ...entity, unit: subject }, subjectKinds[entity.kind])
  const whom = (locale: keyof Text) => (name ? `${name[locale]}, ${unit[locale]}` : unit[locale])
  return { vi: `${title.vi}: ${whom('vi')}, ${year}`, en: `${title.en}: ${whom('en')}, ${year}` }
}
