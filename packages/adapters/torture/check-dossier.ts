import { isDeepStrictEqual } from 'node:util'
import {
  type DeadlineRow,
  type Engine,
  type Entry,
  type Head,
  type Journal,
  type Recorded,
  rebuildEntries,
} from '@anlang/workflows'
import { type FaultFound, foundIn, repeatedIn } from './fault-found.ts'
import { units } from './neighbourhoods.ts'

const rebuild = rebuildEntries({ units })

/** What was written with each fact, made again from the facts alone; shorter where one cannot be. */
const entriesOf = (facts: readonly Recorded[]): readonly Entry[] => {
  const entries: Entry[] = []
  let before: Head | undefined
  for (const recorded of facts) {
    // under which command it was recorded changes nothing of what is written with it
    const rebuilt = rebuild(before, recorded, { id: '', digest: '' })
    if (!rebuilt.ok) break
    entries.push(rebuilt.value)
    before = rebuilt.value.head
  }
  return entries
}

/** The days of what offices did. What the clock wrote bears the day of the clock that looked. */
const daysBackIn = (facts: readonly Recorded[]): boolean => {
  const days = facts.filter(({ fact }) => fact.by.position !== 'clock').map(({ fact }) => fact.on)
  return days.some((day, place) => day < (days[place - 1] ?? day))
}

const deadlinesTwice = (facts: readonly Recorded[]): readonly string[] =>
  repeatedIn(facts.map(({ fact }) => fact).flatMap((fact) => ('place' in fact ? [`${fact.place} ${fact.due}`] : [])))

const heldBy = async (journal: Journal, dossier: string, entries: readonly Entry[]): Promise<readonly string[]> => {
  const held = new Set<string>()
  const given = new Set<string>()
  for (const { claims, releases } of entries) {
    for (const key of releases) given.add(key)
    for (const key of claims) held.add(key)
  }
  const wrong: string[] = []
  for (const key of new Set([...held, ...given])) {
    const holds = (await journal.holder(key)) === dossier
    if (holds === given.has(key)) wrong.push(`${key} of ${dossier}`)
  }
  return wrong
}

const sameRows = (one: readonly DeadlineRow[], other: readonly DeadlineRow[]): boolean =>
  isDeepStrictEqual(
    one.map((row) => ({ ...row })),
    other.map((row) => ({ ...row })),
  )

/**
 * Checks one dossier: its chain whole and its head what the facts fold to, its days in order, each deadline passed
 * once, its keys and its running deadlines those that its facts leave.
 */
export const checkDossier = async (
  journal: Journal,
  engine: Engine,
  dossier: string,
): Promise<{ readonly found: readonly FaultFound[]; readonly entries: readonly Entry[] }> => {
  const view = await engine.dossier(dossier)
  if (!view.ok) return { found: foundIn('lost', 'a dossier not there', [dossier]), entries: [] }
  const { facts, broken } = view.value
  const entries = entriesOf(facts)
  const running = await journal.deadlines(dossier)
  const found = [
    ...foundIn('broken', 'a record not whole', broken ? [JSON.stringify(broken)] : []),
    ...foundIn('broken', 'facts that cannot be rebuilt', entries.length === facts.length ? [] : [dossier]),
    ...foundIn('broken', 'days that run backwards', daysBackIn(facts) ? [dossier] : []),
    ...foundIn(
      'twice',
      'a deadline passed twice',
      deadlinesTwice(facts).map((place) => `${dossier} ${place}`),
    ),
    ...foundIn('broken', 'a key held wrongly', await heldBy(journal, dossier, entries)),
    ...foundIn('broken', 'other deadlines', sameRows(entries.at(-1)?.deadlines ?? [], running) ? [] : [dossier]),
  ]
  return { found, entries }
}
