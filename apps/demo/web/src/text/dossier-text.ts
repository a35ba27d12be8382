import type { DossierName } from '@anlang/adapters/client'
import { useSubjectText } from './subject-text.js'

/** What a dossier is, by which it is known in lists: its procedure, subject and year. */
export const useDossierText = (): ((name: DossierName) => string) => {
  const subjectText = useSubjectText()
  return (name) => `${name.procedure.title}: ${subjectText(name)}, ${name.year}`
}
