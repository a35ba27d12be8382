import { accept, type Outcome, refuse } from '@anlang/core'
import { canonicalJson, type Head, type Journal } from '@anlang/workflows'
import { isSameDigest, readLog } from '@anlang/workflows/log'
import { logRoot } from './log-root.js'

/** What two journals have in common: everything. */
export interface JournalsEqual {
  readonly facts: number
  readonly dossiers: number
  /** The root of the log over all facts, in base64. */
  readonly root: string
}

/** Where two journals part. */
export type JournalsDiffer =
  | { readonly code: 'facts_differ'; readonly facts: number; readonly others: number; readonly same: number }
  | { readonly code: 'heads_differ'; readonly dossier: string }

const pageSize = 500

type Readable = Pick<Journal, 'follow' | 'heads'>

/** Heads are copies: those that another release folded are compared by what they stand for. */
const isSame = (one: Head, other: Head | undefined): boolean => {
  if (one.hash !== other?.hash || one.dossier.id !== other.dossier.id) return false
  return one.dossier.fold !== other.dossier.fold || canonicalJson(one.dossier) === canonicalJson(other.dossier)
}

const compareHeads = async (one: Readable, other: Readable): Promise<Outcome<number, JournalsDiffer>> => {
  let dossiers = 0
  for (let after: { readonly after?: string } = {}; ; ) {
    const [page, others] = await Promise.all(
      [one, other].map((journal) => journal.heads({ ...after, limit: pageSize })),
    )
    const differs = page?.find((head, place) => !isSame(head, others?.[place]))
    if (differs) return refuse({ code: 'heads_differ', dossier: differs.dossier.id })
    const last = page?.at(-1)
    if (!last) return accept(dossiers)
    dossiers += page?.length ?? 0
    after = { after: last.dossier.id }
  }
}

/**
 * Proves that two journals have the same facts in the same order, and heads that stand for the same. Thirty-two bytes a
 * fact are held.
 *
 * @example
 * ```ts
 * const told = await compareJournals(memoryJournal(), memoryJournal())
 * told.ok && told.value.facts // => 0
 * ```
 */
export const compareJournals = async (
  one: Readable,
  other: Readable,
): Promise<Outcome<JournalsEqual, JournalsDiffer>> => {
  const [leaves, others] = [await readLog(one), await readLog(other)]
  const parting = leaves.findIndex((leaf, place) => {
    const theirs = others[place]
    return theirs === undefined || !isSameDigest(leaf, theirs)
  })
  const same = parting < 0 ? leaves.length : parting
  if (same < Math.max(leaves.length, others.length)) {
    return refuse({ code: 'facts_differ', facts: leaves.length, others: others.length, same })
  }
  const heads = await compareHeads(one, other)
  return heads.ok ? accept({ facts: leaves.length, dossiers: heads.value, root: logRoot(leaves) }) : heads
}
