import type { Appended } from '@anlang/workflows'
import type { Sent } from './append-batch.js'
import type { Draft } from './batch-of.js'
import { soon } from './soon.js'

/** How much is written at a time. */
export interface Grouping {
  /** How many entries one transaction takes at most. */
  readonly atMost: number
  /** How many transactions are under way at most. */
  readonly underWay: number
}

interface Waiting {
  readonly draft: Draft
  readonly touches: readonly string[]
  readonly settle: (sent: Sent) => void
}

/** The dossier, the command and the keys of an entry: two that touch the same are not written at once. */
const touchedBy = ({ entry: { dossier, command, claims, releases } }: Draft): readonly string[] => [
  `dossier ${dossier}`,
  `command ${command.id}`,
  ...[...claims, ...releases].map((key) => `key ${key}`),
]

/** So few go together however many commits there are: each commit has its price. */
const few = 8

/**
 * Entries that arrive together share a commit. While one is under way, more gather for the next. Each takes its share of
 * all that is on its way, so that some are decided and sent while others are written, and neither waits for the other.
 * What touches the same as one before it goes after it, so that it is decided in the order in which it came.
 */
export const groupCommit = (
  write: (drafts: readonly Draft[]) => Promise<readonly Sent[]>,
  { atMost, underWay }: Grouping,
): ((draft: Draft) => Promise<Appended>) => {
  let waiting: Waiting[] = []
  let writing = 0
  let sent = 0
  let planned = false
  const busy = new Set<string>()

  const share = (): number => Math.min(atMost, Math.max(few, Math.ceil((waiting.length + sent) / underWay)))

  const takeBatch = (): readonly Waiting[] => {
    const batch: Waiting[] = []
    const later: Waiting[] = []
    const before = new Set(busy)
    const most = share()
    for (const one of waiting) {
      const goes = batch.length < most && one.touches.every((key) => !before.has(key))
      ;(goes ? batch : later).push(one)
      for (const key of one.touches) before.add(key)
    }
    waiting = later
    for (const key of batch.flatMap(({ touches }) => touches)) busy.add(key)
    // every process writes its dossiers in the same order: whoever locks two of them locks them in one order
    return batch.toSorted((a, b) => (a.draft.entry.dossier < b.draft.entry.dossier ? -1 : 1))
  }

  const writeBatch = async (batch: readonly Waiting[]): Promise<void> => {
    writing += 1
    sent += batch.length
    const answers = await write(batch.map(({ draft }) => draft)).catch((error: unknown) => batch.map(() => ({ error })))
    writing -= 1
    sent -= batch.length
    for (const key of batch.flatMap(({ touches }) => touches)) busy.delete(key)
    batch.forEach(({ settle }, place) => {
      settle(answers[place] ?? { error: new Error('an entry was not answered') })
    })
    plan()
  }

  const next = (): readonly Waiting[] => (writing < underWay ? takeBatch() : [])

  const start = (): void => {
    planned = false
    for (let batch = next(); batch.length > 0; batch = next()) void writeBatch(batch)
  }

  const plan = (): void => {
    if (planned || waiting.length === 0) return
    planned = true
    soon(start)
  }

  return (draft) =>
    new Promise((resolve, reject) => {
      waiting.push({
        draft,
        touches: touchedBy(draft),
        settle: (answer) => ('answer' in answer ? resolve(answer.answer) : reject(answer.error)),
      })
      plan()
    })
}
