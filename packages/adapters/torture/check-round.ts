import type { Engine, Entry, Journal, Positioned } from '@anlang/workflows'
import { checkAcknowledged } from './check-acknowledged.ts'
import { checkDossier } from './check-dossier.ts'
import type { Noted } from './diary.ts'
import { type FaultFound, foundIn, repeatedIn } from './fault-found.ts'
import { factsSince, messagesSince } from './read-all.ts'
import { seenLine } from './reader-order.ts'

/** What is looked at after a round. */
export interface RoundOver {
  readonly journal: Journal
  readonly engine: Engine
  /** The positions of the last fact and of the last message before it. */
  readonly since: { readonly fact: number; readonly message: number }
  readonly noted: readonly Noted[]
  /** What somebody saw who read along. */
  readonly seen: readonly string[]
}

/** What a round came to. */
export interface RoundChecked {
  readonly found: readonly FaultFound[]
  readonly facts: readonly Positioned[]
  readonly until: RoundOver['since']
  /** How many deadlines passed in it. */
  readonly deadlines: number
}

const checkMessages = async (
  { journal, since }: RoundOver,
  facts: readonly Positioned[],
  entries: readonly Entry[],
): Promise<{ readonly found: readonly FaultFound[]; readonly until: number }> => {
  const ofRound = new Set(facts.map(({ recorded }) => recorded.hash))
  const wanted = entries.filter(({ recorded }) => ofRound.has(recorded.hash)).flatMap(({ outbox }) => outbox)
  const messages = await messagesSince(journal, since.message)
  const keys = messages.map(({ message }) => message.key)
  const there = new Set(keys)
  const due = new Set(wanted.map(({ key }) => key))
  const found = [
    ...foundIn('twice', 'a message there twice', repeatedIn(keys)),
    ...foundIn(
      'lost',
      'a message not there',
      [...due].filter((key) => !there.has(key)),
    ),
    ...foundIn(
      'unsaid',
      'a message of no fact',
      keys.filter((key) => !due.has(key)),
    ),
  ]
  return { found, until: messages.at(-1)?.position ?? since.message }
}

const checkReader = (facts: readonly Positioned[], seen: readonly string[]): readonly FaultFound[] => {
  const differs = facts.find((fact, place) => seenLine(fact) !== seen[place])
  if (differs) return foundIn('lost', 'not seen in its place by who reads along', [seenLine(differs)])
  return foundIn('twice', 'seen by who reads along and not there', seen.slice(facts.length))
}

/** Checks everything that has to hold of what was written since a round began. */
export const checkRound = async (round: RoundOver): Promise<RoundChecked> => {
  const { journal, engine, since, noted, seen } = round
  const facts = await factsSince(journal, since.fact)
  const found: FaultFound[] = [...checkAcknowledged(facts, noted), ...checkReader(facts, seen)]
  const entries: Entry[] = []
  for (const dossier of new Set(facts.map(({ recorded }) => recorded.dossier))) {
    const checked = await checkDossier(journal, engine, dossier)
    found.push(...checked.found)
    entries.push(...checked.entries)
  }
  const messages = await checkMessages(round, facts, entries)
  found.push(...messages.found)
  return {
    found,
    facts,
    until: { fact: facts.at(-1)?.position ?? since.fact, message: messages.until },
    deadlines: facts.filter(({ recorded }) => recorded.fact.type === 'DeadlinePassed').length,
  }
}
