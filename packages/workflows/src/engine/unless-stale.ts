import { type Outcome, refuse } from '@anlang/core'
import type { Refusal } from '../dossier/refusal.js'
import { headTag } from './head-tag.js'
import type { Head } from './journal.js'
import { headOf } from './load-dossier.js'
import type { Workshop } from './workshop.js'
import type { Accepted } from './write-fact.js'

/** What a command was made from: the tag of the dossier that its writer saw. */
export interface Seen {
  readonly seen?: string
}

const tagOf = ({ dossier: { version }, hash }: Head): string => headTag({ version, hash })

/**
 * A decision that is refused as a conflict when the dossier is not what the writer saw, whatever else might be said
 * of it. What was accepted is held to what it was decided on: nothing comes in between.
 */
export const unlessStale = (
  workshop: Workshop,
  dossier: string,
  { seen }: Seen,
  decideNow: () => Promise<Outcome<Accepted, Refusal>>,
): (() => Promise<Outcome<Accepted, Refusal>>) => {
  if (seen === undefined) return decideNow
  return async () => {
    const head = workshop.heads.get(dossier) ?? (await headOf(workshop, dossier))
    const stale = (found: Head) => refuse({ code: 'conflict', dossier, version: found.dossier.version } as const)
    if (head && tagOf(head) !== seen) return stale(head)
    const decided = await decideNow()
    const before = decided.ok ? decided.value.before : undefined
    return before && tagOf(before) !== seen ? stale(before) : decided
  }
}
