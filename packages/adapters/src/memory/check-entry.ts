import type { Entry } from '@anlang/workflows'

const isAbout = ({ dossier: id, recorded, head, inbox, deadlines, outbox }: Entry): boolean =>
  recorded.dossier === id &&
  head.dossier.id === id &&
  [inbox, deadlines, outbox].every((rows) => rows.every(({ dossier }) => dossier === id))

const faultOf = (entry: Entry, last: string): string | undefined => {
  const { expected, recorded, head } = entry
  if (!isAbout(entry)) return 'speaks of another dossier'
  if (recorded.version !== expected + 1 || head.dossier.version !== recorded.version)
    return 'is not numbered by its version'
  if (recorded.previous !== last) return 'is not chained to the fact before'
  return head.hash === recorded.hash ? undefined : 'has a head of another fact'
}

/** Throws when an entry contradicts itself or its chain: no engine writes such a one, so it is a bug of the caller. */
export const checkEntry = (entry: Entry, last: string): void => {
  const fault = faultOf(entry, last)
  if (fault !== undefined) throw new Error(`${entry.dossier}: entry ${entry.expected + 1} ${fault}`)
}
