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
const isSame = (one: Head | undefined, other: Head | undefined): boolean => {
  if (!one || one.hash !== other?.hash || one.dossier.id !== other.dossier.id) return false
  return one.dossier.fold !== other.dossier.fold || canonicalJson(one.dossier) === canonicalJson(other.dossier)
}

/** The dossier whose head one page has otherwise than the other, or has and the other has not. */
const partingIn = (page: readonly Head[], others: readonly Head[]): string | undefined => {
  const longer = page.length < others.length ? others : page
  const place = longer.findIndex((_, at) => !isSame(page[at], others[at]))
  const [own, theirs] = [page[place], others[place]]
  // where the other has this one further on, what stands here instead is missing from the one
  const isLater = others.some(({ dossier: { id } }, at) => at > place && id === own?.dossier.id)
  return (isLater ? theirs : (own ?? theirs))?.dossier.id
}

const compareHeads = async (one: Readable, other: Readable): Promise<Outcome<number, JournalsDiffer>> => {
  let dossiers = 0
  for (let after: { readonly after?: string } = {}; ; ) {
    const ask = { ...after, limit: pageSize }
    const [page, others] = await Promise.all([one.heads(ask), other.heads(ask)])
    const dossier = partingIn(page, others)
    if (dossier !== undefined) return refuse({ code: 'heads_differ', dossier })
    const last = page.at(-1)
    if (!last) return accept(dossiers)
    dossiers += page.length
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
