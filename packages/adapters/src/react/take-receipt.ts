import type { QueryClient } from '@tanstack/react-query'
import type { Accepted, DossierAnswer } from '../client/index.js'
import type { queryKeys } from './query-keys.js'

type Keys = ReturnType<typeof queryKeys>

const withReceipt = (
  page: DossierAnswer | undefined,
  { dossier, recorded, summary, told, tag }: Accepted,
): DossierAnswer | undefined => {
  if (!page || page.dossier.version >= dossier.version) return page
  const facts = [...page.facts, recorded]
  return { ...page, dossier, summary, facts, timeline: [...page.timeline, told], tag }
}

/** Asks anew, in the background, what lists every dossier or says what may be done. */
export const refreshLists = async (cache: QueryClient, keys: Keys): Promise<void> => {
  const lists = [keys.inboxes, keys.dossiers, keys.registers, keys.procedures]
  await Promise.all(lists.map((queryKey) => cache.invalidateQueries({ queryKey })))
}

/** Shows what a command did at once, and asks anew what it touches. */
export const takeReceipt = async (cache: QueryClient, keys: Keys, accepted: Accepted): Promise<void> => {
  const { id } = accepted.dossier
  cache.setQueryData<DossierAnswer>(keys.dossier(id), (page) => withReceipt(page, accepted))
  await Promise.all([cache.invalidateQueries({ queryKey: keys.about(id) }), refreshLists(cache, keys)])
}
