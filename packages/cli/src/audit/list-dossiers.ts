import type { Journal } from '@anlang/workflows'
import { unlessUnreadable } from './unless-unreadable.js'
import { walkFacts } from './walk-facts.js'

const pageSize = 200

/** Dossiers of which a state is kept; as far as the states can be read. */
async function* headed(journal: Pick<Journal, 'heads'>): AsyncGenerator<string> {
  for (let after: string | undefined, more = true; more; ) {
    const page = { ...(after === undefined ? {} : { after }), limit: pageSize }
    // oxlint-disable-next-line no-await-in-loop -- each page follows the one before
    const heads = (await unlessUnreadable(() => journal.heads(page))) ?? []
    for (const { dossier } of heads) yield dossier.id
    after = heads.at(-1)?.dossier.id
    more = heads.length === pageSize
  }
}

/** What a journal speaks of. */
export interface Listed {
  /** How many facts each dossier has that can be read, also one without a state, and one without facts. */
  readonly dossiers: ReadonlyMap<string, number>
  readonly unreadable: number
}

/** Lists the dossiers that facts or states speak of. */
export const listDossiers = async (journal: Journal): Promise<Listed> => {
  const dossiers = new Map<string, number>()
  let unreadable = 0
  for await (const recorded of walkFacts(journal)) {
    if (recorded) dossiers.set(recorded.dossier, (dossiers.get(recorded.dossier) ?? 0) + 1)
    else unreadable += 1
  }
  for await (const id of headed(journal)) {
    // a state that was changed may name none
    if (typeof id === 'string' && !dossiers.has(id)) dossiers.set(id, 0)
  }
  return { dossiers, unreadable }
}
