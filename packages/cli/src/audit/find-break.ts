import {
  checkChain,
  type DossierView,
  type Engine,
  type Fact,
  type Journal,
  type RecordBreak,
  type Recorded,
} from '@anlang/workflows'
import { isHeadOf } from './is-head-of.js'
import { unlessUnreadable } from './unless-unreadable.js'
import { walkFacts } from './walk-facts.js'

/** Where a dossier's record is not whole, with the fact as it reads there. */
export interface FoundBreak {
  readonly dossier: string
  readonly version: number
  /** `no_head`: facts without the state that is kept beside them. */
  readonly fault: RecordBreak['fault'] | 'no_head'
  /** Absent where nothing stands, or nothing that can be read. */
  readonly fact?: Fact
}

const placed = (broken: Omit<FoundBreak, 'fact'>, facts: readonly Recorded[]): FoundBreak => {
  const fact = facts.find(({ version }) => version === broken.version)?.fact
  return fact === undefined ? broken : { ...broken, fact }
}

const wrongHead = (dossier: string, facts: readonly Recorded[]): FoundBreak =>
  placed({ dossier, version: facts.length, fault: 'head' }, facts)

/**
 * What was found of a dossier that could be read. Facts that are whole among themselves, and not what the state beside
 * them says, are fewer than it knows of, or else the state is wrong.
 */
const inReadable = (dossier: string, { broken, facts, dossier: head }: DossierView): FoundBreak | undefined => {
  if (!broken) return isHeadOf(head, dossier, facts) ? undefined : wrongHead(dossier, facts)
  const { version, fault } = broken
  if (fault !== 'missing' || checkChain(facts)) return placed({ dossier, version, fault }, facts)
  return facts.length < head.version ? { dossier, version: facts.length + 1, fault } : wrongHead(dossier, facts)
}

/** The first break of a dossier that cannot be read whole; none where all of it can. */
const inUnreadable = async (journal: Journal, dossier: string): Promise<FoundBreak | undefined> => {
  const facts: Recorded[] = []
  for await (const recorded of walkFacts(journal)) if (recorded?.dossier === dossier) facts.push(recorded)
  const head = await unlessUnreadable(() => journal.head(dossier))
  const gap = facts.findIndex(({ version }, place) => version !== place + 1)
  const readable = gap < 0 ? facts : facts.slice(0, gap)
  const broken = checkChain(readable)
  if (broken) return placed(broken, facts)
  const version = readable.length + 1
  if (gap >= 0 || (head && readable.length < head.dossier.version)) return { dossier, version, fault: 'changed' }
  return head && isHeadOf(head.dossier, dossier, facts) ? undefined : wrongHead(dossier, facts)
}

/** Looks where a dossier's record is not whole, if anywhere: a fact that is no JSON any more is found, too. */
export const findBreak = async (engine: Engine, journal: Journal, dossier: string): Promise<FoundBreak | undefined> => {
  try {
    const view = await engine.dossier(dossier)
    if (view.ok) return inReadable(dossier, view.value)
    const [first] = await journal.read(dossier)
    // a state can name a dossier that there is not, where its own was changed
    return first && { dossier, version: first.version, fault: 'no_head', fact: first.fact }
  } catch (error) {
    const broken = await inUnreadable(journal, dossier)
    if (broken) return broken
    throw error
  }
}
