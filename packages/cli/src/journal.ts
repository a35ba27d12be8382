import { describeDataFile, openSqliteJournal } from '@anlang/adapters/sqlite-file'
import { formatCount } from '@anlang/core'
import { checkChain, type Journal } from '@anlang/workflows'
import type { ExitCode, Output } from './output.js'

const pageSize = 200

/** Every dossier of a journal, page by page. */
async function* dossiersOf(journal: Journal): AsyncGenerator<string> {
  for (let after: string | undefined, more = true; more; ) {
    // oxlint-disable-next-line no-await-in-loop -- each page follows the one before
    const heads = await journal.heads({ ...(after === undefined ? {} : { after }), limit: pageSize })
    for (const { dossier } of heads) yield dossier.id
    after = heads.at(-1)?.dossier.id
    more = heads.length === pageSize
  }
}

/** Checks that nobody changed, dropped or moved a fact of a data file. */
export const checkJournal = async (path: string, { locale, print, complain }: Output): Promise<ExitCode> => {
  const opened = openSqliteJournal(path)
  if (!opened.ok) {
    for (const refusal of opened.refusals) complain(describeDataFile(refusal, locale))
    return 2
  }
  const { journal, close } = opened.value
  const sum = { dossiers: 0, facts: 0, broken: 0 }
  for await (const id of dossiersOf(journal)) {
    const facts = await journal.read(id)
    const found = checkChain(facts)
    if (found) complain(`${found.dossier}/${found.version}: ${found.fault}`)
    sum.dossiers += 1
    sum.facts += facts.length
    sum.broken += found ? 1 : 0
  }
  close()
  const [dossiers, facts, broken] = [sum.dossiers, sum.facts, sum.broken].map((count) => formatCount(count, locale))
  print(
    locale === 'vi'
      ? `${dossiers} hồ sơ, ${facts} sự việc, ${broken} chuỗi bị đứt.`
      : `${dossiers} dossiers, ${facts} facts, ${broken} broken chains.`,
  )
  return sum.broken > 0 ? 1 : 0
}
