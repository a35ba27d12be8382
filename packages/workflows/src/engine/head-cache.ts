import type { Head } from './journal.js'

/** How many dossiers an engine keeps at hand. */
const kept = 2_000

/**
 * The heads that an engine has written or read last. A decision to accept may rest on one: the journal takes it only
 * on the version it was made on. A refusal never does: it is made again on what the journal says now.
 */
export interface HeadCache {
  readonly get: (dossier: string) => Head | undefined
  readonly put: (head: Head) => void
  readonly drop: (dossier: string) => void
}

/** An empty cache; what was put first goes first. */
export const createHeadCache = (): HeadCache => {
  const heads = new Map<string, Head>()
  return {
    get: (dossier) => heads.get(dossier),
    put: (head) => {
      const { id } = head.dossier
      heads.delete(id)
      heads.set(id, head)
      if (heads.size <= kept) return
      const [oldest] = heads.keys()
      if (oldest !== undefined) heads.delete(oldest)
    },
    drop: (dossier) => {
      heads.delete(dossier)
    },
  }
}
