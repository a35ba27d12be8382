import type { DossierSummary } from '@anlang/adapters/client'
import type { Locale } from '@anlang/core'
import { entityName } from '../../../src/entities/entity-name.js'
import { useLocale } from '../locale/locale.js'

type About = Pick<DossierSummary, 'entity' | 'subject'>

/** How the recipient or body of a dossier is called, where there is one. */
export const entityText = ({ entity, subject }: About, locale: Locale): string | undefined => {
  if (!entity) return undefined
  const { kind, id, name } = entity
  return entityName({ kind, id, unit: subject.id }, { vi: name, en: name })[locale]
}

/** What a dossier is about: the recipient or body by name where there is one, and the unit. */
export const subjectText = (about: About, locale: Locale): string => {
  const entity = entityText(about, locale)
  return entity === undefined ? about.subject.name : `${entity}, ${about.subject.name}`
}

/** The same in the language of the pages. */
export const useSubjectText = (): ((about: About) => string) => {
  const locale = useLocale()
  return (about) => subjectText(about, locale)
}
