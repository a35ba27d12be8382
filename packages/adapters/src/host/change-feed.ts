import { type Engine, lastPosition, type Positioned } from '@anlang/workflows'
import type { DossierChange } from '../api/index.js'
import { createLine, type Line } from './change-line.js'

/** The changes of all dossiers, read once for everybody who listens. */
export interface ChangeFeed {
  /** Listens after a place, or from now on. */
  readonly listen: (after?: number) => Promise<Line & { readonly from: number }>
  /** Something was recorded here: it is looked for at once. */
  readonly poke: () => void
}

/** How often the journal is asked, and how often a silent line shows that it stands. */
export interface FeedPace {
  readonly pollMs?: number
  readonly heartbeatMs?: number
}

const page = 500
/** Whoever is farther behind asks anew for what they show, which is less than to hear it all. */
const farthest = 2_000

const changeOf = ({ position, recorded: { dossier, version, fact } }: Positioned): DossierChange => ({
  position,
  dossier,
  version,
  type: fact.type,
})

/**
 * Where a line begins: after the place that was reached, unless that is farther back than is told, or lies beyond the
 * last and so is one of another journal, such as that of a training begun anew.
 */
const beginning = (after: number | undefined, now: number): { readonly from: number; readonly missed: boolean } => {
  const missed = after !== undefined && (after > now || now - after > farthest)
  return { from: missed ? now : (after ?? now), missed }
}

/** Reads what is recorded while somebody listens, in one loop for all of them. */
export const createChangeFeed = (
  engine: Pick<Engine, 'follow'>,
  report: (error: unknown) => void,
  { pollMs = 500, heartbeatMs = 15_000 }: FeedPace = {},
): ChangeFeed => {
  const lines = new Set<Line>()
  let latest = 0
  let isReading = false
  let again = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const readOn = async (): Promise<void> => {
    const facts = await engine.follow(latest, page)
    for (const change of facts.map(changeOf)) {
      latest = change.position
      for (const line of lines) line.push(change)
    }
    if (facts.length === page) await readOn()
  }
  const poke = (): void => {
    if (lines.size === 0) return
    again = true
    if (!isReading) void read()
  }
  const read = async (): Promise<void> => {
    isReading = true
    clearTimeout(timer)
    // what was recorded while a reading was under way may have been missed by it
    while (again) {
      again = false
      // a journal that is lost is asked again: whoever listens keeps their place
      await readOn().catch(report)
    }
    isReading = false
    if (lines.size > 0) timer = setTimeout(poke, pollMs)
  }

  /** Tells what came after a place, until the line is where all the others are. */
  const catchUp = async (line: Line, after: number): Promise<void> => {
    const facts = await engine.follow(after, page)
    const reached = facts.at(-1)?.position ?? after
    for (const fact of facts) line.push(changeOf(fact))
    if (facts.length === page || reached < latest) return catchUp(line, reached)
    lines.add(line)
  }

  const listen: ChangeFeed['listen'] = async (after) => {
    // another process may have told of more than was read here
    const isBehind = lines.size === 0 || (after ?? 0) > latest
    const now = isBehind ? await lastPosition(engine.follow) : latest
    // nothing before now is of interest to who begins now; whoever began meanwhile is still to be told of it
    if (lines.size === 0) latest = now
    const { from, missed } = beginning(after, now)
    const line = createLine(from, heartbeatMs, () => lines.delete(line))
    if (missed) line.skip(from)
    await catchUp(line, from)
    poke()
    return { ...line, from }
  }
  return { listen, poke }
}
