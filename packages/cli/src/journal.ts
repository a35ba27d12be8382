import { formatCount, type Locale } from '@anlang/core'
import { createEngine, type Engine, type Journal, type RecordBreak } from '@anlang/workflows'
import type { Answer, Output } from './output.js'
import { withJournal } from './with-journal.js'

const pageSize = 200

/** Every dossier of a journal, page by page. */
async function* dossiersOf(engine: Engine): AsyncGenerator<string> {
  for (let after: string | undefined, more = true; more; ) {
    // oxlint-disable-next-line no-await-in-loop -- each page follows the one before
    const dossiers = await engine.dossiers({ ...(after === undefined ? {} : { after }), limit: pageSize })
    for (const { id } of dossiers) yield id
    after = dossiers.at(-1)?.id
    more = dossiers.length === pageSize
  }
}

const countFacts = async (journal: Journal): Promise<number> => {
  let count = 0
  for (let after = 0, more = true; more; ) {
    // oxlint-disable-next-line no-await-in-loop -- each page follows the one before
    const page = await journal.follow(after, pageSize)
    count += page.length
    after = page.at(-1)?.position ?? after
    more = page.length === pageSize
  }
  return count
}

const faults: Readonly<Record<Locale, Readonly<Record<RecordBreak['fault'], string>>>> = {
  vi: {
    changed: 'nội dung đã bị sửa',
    missing: 'có việc bị xóa hoặc đổi chỗ',
    head: 'trạng thái lưu kèm không khớp với các việc đã ghi',
  },
  en: {
    changed: 'its content was changed',
    missing: 'a fact was removed or moved',
    head: 'the state kept beside the facts is not what they make',
  },
}

const summary = (locale: Locale, [dossiers, facts, broken]: readonly [string, string, string]): string =>
  locale === 'vi'
    ? `${dossiers} hồ sơ, ${facts} việc đã ghi, ${broken} hồ sơ không còn nguyên vẹn.`
    : `${dossiers} dossiers, ${facts} facts, ${broken} dossiers not whole.`

/** Checks one dossier: how many facts it has, and whether they and its head are whole. */
const checkDossier = async (engine: Engine, id: string, { locale, tell }: Output) => {
  const view = await engine.dossier(id)
  if (!view.ok) return { facts: 0, whole: false }
  const { broken, facts } = view.value
  const fact = locale === 'vi' ? 'việc thứ' : 'fact'
  if (broken) {
    const sentence = `${id}, ${fact} ${broken.version}: ${faults[locale][broken.fault]}.`
    tell({ code: broken.fault, place: id, sentence })
  }
  return { facts: facts.length, whole: broken === undefined }
}

const check = async (journal: Journal, output: Output): Promise<Answer> => {
  const { locale, print, tell, progress } = output
  const clock = { now: () => new Date().toISOString() }
  const engine = createEngine({ journal, clock, directory: { holdings: async () => [] } })
  const sum = { dossiers: 0, facts: 0, broken: 0 }
  for await (const id of dossiersOf(engine)) {
    progress(id)
    const { facts, whole } = await checkDossier(engine, id, output)
    sum.dossiers += 1
    sum.facts += facts
    sum.broken += whole ? 0 : 1
  }
  const stray = (await countFacts(journal)) - sum.facts
  progress('')
  if (stray > 0) {
    const sentence =
      locale === 'vi' ? `${stray} việc đã ghi không thuộc hồ sơ nào.` : `${stray} facts belong to no dossier.`
    tell({ code: 'stray_facts', sentence })
  }
  const inWords = (count: number) => formatCount(count, locale)
  print(summary(locale, [inWords(sum.dossiers), inWords(sum.facts), inWords(sum.broken)]))
  return { exit: sum.broken + stray > 0 ? 1 : 0, body: { ...sum, stray } }
}

/** Checks that nobody changed, dropped or moved a fact of a data file, nor the state kept beside it. */
export const checkJournal = (path: string, output: Output): Promise<Answer> =>
  withJournal(path, output, (journal) => check(journal, output))
