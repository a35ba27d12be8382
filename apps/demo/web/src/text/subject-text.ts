import type { DossierSummary } from '@anlang/adapters/client'

/** What a dossier is about: the recipient or body by kind and reference where there is one, and the unit. */
export const subjectText = ({ entity, subject }: Pick<DossierSummary, 'entity' | 'subject'>): string =>
  entity ? `${entity.name} ${entity.id}, ${subject.name}` : subject.name
