import type { IsoDate } from '@anlang/core'
import { isOpening, type Journal, nationalProcedures, type Recorded } from '@anlang/workflows'
import type { Matter } from './lesson-schema.js'

/** What is on record in a room, in the order in which it came, and the day of its clock. */
export interface OnRecord {
  readonly facts: readonly Recorded[]
  readonly today: IsoDate
}

const pageSize = 500

/** Every fact of a journal. */
export const factsIn = async (journal: Journal): Promise<readonly Recorded[]> => {
  const facts: Recorded[] = []
  let page = await journal.follow(0, pageSize)
  while (page.length > 0) {
    facts.push(...page.map(({ recorded }) => recorded))
    // oxlint-disable-next-line no-await-in-loop -- one page after another
    page = await journal.follow(page.at(-1)?.position ?? 0, pageSize)
  }
  return facts
}

const isAbout = ({ fact }: Recorded, matter: Matter): boolean => {
  if (!isOpening(fact)) return false
  const definition = nationalProcedures.find(
    ({ id, version }) => id === fact.procedure.id && version === fact.procedure.version,
  )
  return (
    definition?.meta.procedure === matter.procedure &&
    definition.meta.variant === matter.variant &&
    fact.subject === matter.subject &&
    fact.year === matter.year &&
    fact.entity?.id === matter.entity?.id
  )
}

/** The dossier about a matter, whatever it is called; the newest where one was withdrawn and opened again. */
export const dossierAbout = (facts: readonly Recorded[], matter: Matter): string | undefined =>
  facts.findLast((recorded) => isAbout(recorded, matter))?.dossier
