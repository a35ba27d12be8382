import type { QueryClient } from '@tanstack/react-query'
import type { Accepted, DossierAnswer } from '../client/index.js'
import type { queryKeys } from './query-keys.js'

type Keys = ReturnType<typeof queryKeys>

const withReceipt = (
  page: DossierAnswer | undefined,
  { dossier, recorded, summary, told, tag }: Accepted,
): DossierAnswer | undefined => {
  if (!page || page.dossier.version >= dossier.version) return page
  // the receipt of a command that came again is of a fact that may be there
  if (page.facts.some(({ version }) => version === recorded.version)) return page
  const facts = [...page.facts, recorded]
  return { ...page, dossier, summary, facts, timeline: [...page.timeline, told], tag }
}

/** Asks anew, in the background, what lists every dossier, or rests on what others have of them. */
export const refreshLists = async (cache: QueryClient, keys: Keys): Promise<void> => {
  const lists = [keys.inboxes, keys.dossiers, keys.registers, keys.procedures, keys.explain]
  await Promise.all(lists.map((queryKey) => cache.invalidateQueries({ queryKey })))
}

/** Asks anew, in the background, all that the record may have changed. */
export const refreshRecord = async (cache: QueryClient, keys: Keys): Promise<void> => {
  await Promise.all([cache.invalidateQueries({ queryKey: keys.everyDossier }), refreshLists(cache, keys)])
}

/** Shows what a command did at once, and asks anew what it touches. */
export const takeReceipt = async (cache: QueryClient, keys: Keys, accepted: Accepted): Promise<void> => {
  const { id, version } = accepted.dossier
  cache.setQueryData<number>(keys.receipt(id), version)
  cache.setQueryData<DossierAnswer>(keys.dossier(id), (page) => withReceipt(page, accepted))
  await Promise.all([cache.invalidateQueries({ queryKey: keys.about(id) }), refreshLists(cache, keys)])
}
