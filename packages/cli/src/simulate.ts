import { simulationHtml, simulationMarkdown, simulationReport } from '@anlang/adapters/simulation-report'
import { createUnitRegister, nationalUnits } from '@anlang/core'
import {
  chainOf,
  type Journal,
  layOver,
  liftFact,
  national,
  type Province,
  parseOverlay,
  type RecordedDossier,
  refusalNames,
  type Simulation,
  simulate,
  verifyProvince,
} from '@anlang/workflows'
import type { Answer, Output } from './output.js'
import { packsBeside } from './packs-beside.js'
import type { Choices } from './read-arguments.js'
import { exitFor, type ReadFile, readValues } from './read-overlay.js'
import { tellFinding } from './tell-finding.js'
import { withJournal } from './with-journal.js'
import { writeText } from './write-text.js'

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

const reportOn = (simulation: Simulation, province: Province, { locale }: Output) => {
  const merged = layOver(national, chainOf(province, packsBeside(province)) ?? [province])
  const on = province.from ?? '2026-01-01'
  const units = createUnitRegister(nationalUnits)
  const { procedures, ruleSets, positions } = merged
  const names = refusalNames({ units, on, procedures, ruleSets, positions }, locale)
  return simulationReport(simulation, names, locale, province.name[locale])
}

const told = (simulation: Simulation, province: Province, out: string | undefined, output: Output): Answer => {
  const report = reportOn(simulation, province, output)
  const isPage = out !== undefined && /\.html?$/.test(out)
  const text = isPage ? simulationHtml(report, output.locale) : simulationMarkdown(report)
  if (out === undefined) output.print(text.trimEnd())
  else {
    const unwritten = writeText(out, text, output.locale, 'over')
    if (unwritten) {
      output.tell(unwritten)
      return { exit: 2 }
    }
    output.print(output.locale === 'vi' ? `Đã ghi ${out}.` : `Wrote ${out}.`)
  }
  return { exit: 0, body: { ...simulation, ...(out === undefined ? {} : { file: out }) } }
}

const refuseFaulty = (given: ReadFile, province: Province | undefined, output: Output): Answer | undefined => {
  const known = province ? packsBeside(province) : []
  const { faults } = verifyProvince(given.overlay, { known })
  for (const fault of faults) output.tell(tellFinding(fault, given, province, output.locale))
  return faults.length > 0 ? { exit: 1 } : undefined
}

/** Replays the dossiers of a data file under an overlay, and reports what would have become of them. */
export const simulateFile = async (file: string, output: Output, { journal: path, out }: Choices): Promise<Answer> => {
  const { locale, tell } = output
  const read = readValues(file, locale)
  if (!read.ok) {
    for (const one of read.refusals) tell(one)
    return { exit: exitFor(read.refusals) }
  }
  const parsed = parseOverlay(read.value.overlay)
  const faulty = refuseFaulty(read.value, parsed.ok ? parsed.value : undefined, output)
  if (faulty || !parsed.ok) return faulty ?? { exit: 1 }
  const province = parsed.value
  if (path === undefined) {
    const sentence =
      locale === 'vi'
        ? 'Thiếu --journal. Hãy gọi: anlang simulate TỆP --journal TỆP_DỮ_LIỆU.'
        : '--journal is missing. Call: anlang simulate FILE --journal DATA_FILE.'
    tell({ code: 'missing_option', sentence })
    return { exit: 2 }
  }
  return withJournal(path, output, async (journal) => {
    const records: RecordedDossier[] = []
    for await (const record of recordsOf(journal, output.progress)) records.push(record)
    return told(simulate(province, records, { known: packsBeside(province) }), province, out, output)
  })
}
