import { systemClock } from '@anlang/adapters/clock'
import { createEngine, type Journal } from '@anlang/workflows'
import type { Output } from '../output.js'
import type { Told } from '../told.js'
import { breakInWords, countedInWords, unreadableInWords } from './audit-words.js'
import { factMarks } from './fact-in-words.js'
import { type FoundBreak, findBreak } from './find-break.js'
import { listDossiers } from './list-dossiers.js'

/** Every dossier that is not whole, and how much was looked at. */
export interface Audited {
  readonly dossiers: number
  readonly facts: number
  readonly broken: number
  /** Facts that are no JSON any more. */
  readonly unreadable: number
  /** Facts of dossiers whose state is gone. */
  readonly stray: number
  readonly breaks: readonly Record<string, unknown>[]
}

const inBody = ({ dossier, version, fault, fact }: FoundBreak) => ({
  dossier,
  version,
  fault,
  ...(fact === undefined ? {} : factMarks(fact)),
})

const toldOf = (found: FoundBreak, { locale }: Output): Told => ({
  code: found.fault,
  place: found.dossier,
  sentence: breakInWords(found, locale),
})

/** Looks at every dossier of a journal, and tells of each that somebody changed, where. */
export const auditJournal = async (journal: Journal, output: Output): Promise<Audited> => {
  const { locale, print, tell, progress } = output
  const engine = createEngine({ journal, clock: systemClock, directory: { holdings: async () => [] } })
  const { dossiers, unreadable } = await listDossiers(journal)
  const found: FoundBreak[] = []
  for (const id of dossiers.keys()) {
    progress(id)
    // oxlint-disable-next-line no-await-in-loop -- one after another: what is found is told at once
    const broken = await findBreak(engine, journal, id)
    if (!broken) continue
    found.push(broken)
    tell(toldOf(broken, output))
  }
  progress('')
  if (unreadable > 0 && found.length === 0) {
    tell({ code: 'changed', sentence: unreadableInWords(unreadable, locale) })
  }
  const facts = [...dossiers.values()].reduce((sum, count) => sum + count, unreadable)
  const stray = found.filter(({ fault }) => fault === 'no_head').map(({ dossier }) => dossiers.get(dossier) ?? 0)
  const counted = { dossiers: dossiers.size, facts, broken: found.length }
  print(countedInWords(counted, locale))
  return { ...counted, unreadable, stray: stray.reduce((sum, count) => sum + count, 0), breaks: found.map(inBody) }
}
