import { chain, type Journal } from '@anlang/workflows'

/** A journal of which each fact that is read is compared with its hash, and how many did not match. */
export const lookForChanges = (journal: Journal) => {
  let changed = 0
  return {
    journal: {
      ...journal,
      follow: async (after: number, limit: number) => {
        const page = await journal.follow(after, limit)
        changed += page.filter(({ recorded: { dossier, version, previous, fact, hash } }) => {
          return chain(dossier, version, previous, fact).hash !== hash
        }).length
        return page
      },
    },
    changed: (): number => changed,
  }
}
