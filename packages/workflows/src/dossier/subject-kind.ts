import type { SubjectKind } from '@anlang/core'
import type { Procedure } from '../procedure/procedure.js'
import type { Entity } from './fact.js'

/** Whom the standards of commendation know; a village or a school is commended as a collective. */
const asRecipient = (kind: SubjectKind): SubjectKind =>
  kind === 'individual' || kind === 'family' ? kind : 'collective'

/** The kind of subject whose rules a procedure applies to a dossier. */
export const subjectKindOf = ({ meta }: Procedure, entity: Entity | undefined): SubjectKind => {
  const kind = entity?.kind ?? (meta.subject === 'entity' ? 'collective' : meta.subject)
  return meta.form === undefined ? kind : asRecipient(kind)
}
