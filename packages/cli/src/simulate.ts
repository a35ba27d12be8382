import { simulationHtml, simulationMarkdown, simulationReport } from '@anlang/adapters/simulation-report'
import {
  type Journal,
  liftFact,
  type RecordedDossier,
  refusalNames,
  type Simulation,
  simulate,
} from '@anlang/workflows'
import type { Choices } from './choices.js'
import { deliver } from './deliver.js'
import { type Ground, readGround } from './ground.js'
import { isPage } from './is-page.js'
import type { Answer, Output } from './output.js'
import { refused } from './refused.js'
import { type SoundOverlay, soundOverlay } from './sound-overlay.js'
import { withJournal } from './with-journal.js'

const pageSize = 200

/** Every record of a journal, page by page. */
async function* recordsOf(journal: Journal, progress: Output['progress']): AsyncGenerator<RecordedDossier> {
  for (let after: string | undefined, more = true; more; ) {
    // oxlint-disable-next-line no-await-in-loop -- each page follows the one before
    const heads = await journal.heads({ ...(after === undefined ? {} : { after }), limit: pageSize })
    for (const { dossier } of heads) {
      progress(dossier.id)
      // oxlint-disable-next-line no-await-in-loop -- a journal in one file is read one after another
      const recorded = await journal.read(dossier.id)
      yield { id: dossier.id, facts: recorded.map(({ fact }) => liftFact(fact)) }
    }
    after = heads.at(-1)?.dossier.id
    more = heads.length === pageSize
  }
  progress('')
}

const reportOn = (
  simulation: Simulation,
  { province, merged }: SoundOverlay,
  { units }: Ground,
  { locale }: Output,
) => {
  const on = province.from ?? '2026-01-01'
  const { procedures, ruleSets, positions } = merged
  const names = refusalNames({ units, on, procedures, ruleSets, positions }, locale)
  return simulationReport(simulation, names, locale, province.name[locale])
}

const tellSimulation = (
  simulation: Simulation,
  overlay: SoundOverlay,
  ground: Ground,
  out: string | undefined,
  output: Output,
): Answer => {
  const report = reportOn(simulation, overlay, ground, output)
  const text = isPage(out) ? simulationHtml(report, output.locale) : simulationMarkdown(report)
  const unwritten = deliver(text, out, output)
  if (unwritten) return refused([unwritten], output)
  return { exit: 0, body: { ...simulation, ...(out === undefined ? {} : { file: out }) } }
}

/** Replays the dossiers of a data file under an overlay, and reports what would have become of them. */
export const simulateFile = async (file: string, output: Output, choices: Choices): Promise<Answer> => {
  const ground = readGround(choices, output)
  if (!ground.ok) return refused(ground.refusals, output)
  const overlay = soundOverlay(file, ground.value, output)
  if (!overlay.ok) return refused(overlay.refusals, output)
  return withJournal(choices.journal ?? '', output, async (journal) => {
    const records: RecordedDossier[] = []
    for await (const record of recordsOf(journal, output.progress)) records.push(record)
    const { province, chain } = overlay.value
    const { units } = ground.value
    const simulation = simulate(province, records, { known: chain, units })
    return tellSimulation(simulation, overlay.value, ground.value, choices.out, output)
  })
}
