import { subjectKinds, type Text } from '@anlang/core'
import type { Matter } from '../lesson/lesson-schema.js'
import { inBoth, type Names } from './names-of.js'

/** What a dossier is about. */
type About = Pick<Matter, 'subject' | 'year' | 'entity'>

/** A dossier as an inbox tells it: what it is, about whom, and of which year. */
export const dossierName = (names: Names, title: Text, { subject, year, entity }: About): Text => {
  const unit = inBoth(names, (words) => words.unit(subject))
  const about = ({ kind, id }: NonNullable<About['entity']>, locale: keyof Text) =>
    `${subjectKinds[kind][locale]} ${id}, ${unit[locale]}`
  const whom = (locale: keyof Text) => (entity ? about(entity, locale) : unit[locale])
  return { vi: `${title.vi}: ${whom('vi')}, ${year}`, en: `${title.en}: ${whom('en')}, ${year}` }
}
