import { accept, type Outcome, refuse } from '@anlang/core'
import { runningDeadlines } from '../deadlines/running-deadlines.js'
import { evolve } from '../dossier/evolve.js'
import { type DefinitionStamp, isOpening } from '../dossier/fact.js'
import { liftFact } from '../dossier/lift-fact.js'
import { canonicalJson } from '../integrity/canonical-json.js'
import type { DefinitionUnknown } from './catalogue.js'
import { keysOfFact } from './claims.js'
import type { Entry, Head, Recorded } from './journal.js'
import { messagesOf } from './messages-of.js'
import { type DefinitionOptions, prepareDefinitions } from './prepare-definitions.js'
import { waitingWork } from './waiting-work.js'

/** Why a fact that was recorded cannot be put into a journal again. */
export type RebuildRefusal =
  | DefinitionUnknown
  /** The chart of its own procedure does not allow it: nobody recorded it so. */
  | { readonly code: 'not_foldable'; readonly dossier: string; readonly version: number; readonly fact: string }

/** Puts together what a journal is given with a recorded fact, after the head that stood before it. */
export type RebuildEntry = (
  before: Head | undefined,
  recorded: Recorded,
  command: Entry['command'],
) => Outcome<Entry, RebuildRefusal>

/** What work comes to; nothing where it throws, as the chart and the calendar do at a fact that no engine wrote. */
const unlessThrown = <Value>(work: () => Value): Value | undefined => {
  try {
    return work()
  } catch {
    return undefined
  }
}

/**
 * Rebuilds entries from facts alone, for journals that are copied or restored: what was decided is folded under the
 * procedure it was decided under, and nothing is decided again.
 *
 * @example
 * ```ts
 * const by = { position: 'police', unit: 'c08779', person: 'p-1' } as const
 * const procedure = { id: 'survey', version: '0', hash: '0' }
 * const fact = { type: 'DossierOpened', procedure, subject: 'n08779.anh-dung', year: 2020, by, at: '2020-09-01T08:00:00+07:00', on: '2020-09-01' } as const
 * const rebuilt = rebuildEntries({})(undefined, chain('d-1', 1, '', fact), { id: 'c-1', digest: 'd' })
 * rebuilt.ok || rebuilt.refusals[0].code // => 'definition_unknown'
 * ```
 */
export const rebuildEntries = (definitions: DefinitionOptions): RebuildEntry => {
  const { catalogue, tables } = prepareDefinitions(definitions)

  return (before, recorded, command) => {
    const { dossier: id, version, hash } = recorded
    const fact = liftFact(recorded.fact)
    const unfoldable = { code: 'not_foldable', dossier: id, version, fact: fact.type } as const
    const stamp: DefinitionStamp | undefined = isOpening(fact) ? fact.procedure : before?.dossier.procedure
    if (!stamp) return refuse(unfoldable)
    const procedure = catalogue.procedureOf(stamp)
    if (!procedure.ok) return procedure
    const dossier = unlessThrown(() => evolve(id, procedure.value, before?.dossier, fact))
    if (dossier?.version !== version) return refuse(unfoldable)
    const next = catalogue.procedureOf(dossier.procedure)
    if (!next.ok) return next
    const follows = unlessThrown(() => ({
      inbox: waitingWork(next.value, dossier, fact.on, tables),
      deadlines: runningDeadlines(next.value, dossier, tables),
      outbox: messagesOf(next.value, dossier, fact, tables.units),
      ...keysOfFact(
        { procedure: procedure.value, next: next.value },
        fact,
        { before: before?.dossier, after: dossier },
        tables.units,
      ),
    }))
    if (!follows) return refuse(unfoldable)
    const body = canonicalJson(recorded.fact)
    return accept({ dossier: id, expected: version - 1, command, recorded, body, head: { dossier, hash }, ...follows })
  }
}
