import { formatCount, type Locale } from '@anlang/core'
import { journalContract } from '@anlang/workflows/testing'
import type { Choices } from './choices.js'
import { lackingMethods } from './contract/lacking-methods.js'
import { readJournalModule } from './contract/read-journal-module.js'
import { type CaseSetting, runCase } from './contract/run-case.js'
import type { Answer, Output } from './output.js'
import { refused } from './refused.js'
import type { Told } from './told.js'

const usualSeconds = 30

/** A case that compares long lists says all of them: in a line nobody reads so much. */
const longestWhy = 600

const sentences = {
  vi: {
    unopened: (why: string) => `Không mở được sổ: ${why}. Hãy kiểm tra kết nối và hàm mở sổ.`,
    lacks: (names: string) => `Thứ mà mô-đun mở ra không phải là sổ: thiếu ${names}. Hãy thêm các hàm này.`,
    summary: (all: string, failed: string) => `${all} cam kết, ${failed} không giữ được.`,
  },
  en: {
    unopened: (why: string) =>
      `The journal cannot be opened: ${why}. Check the connection and the function that opens it.`,
    lacks: (names: string) => `What the module opens is no journal: it lacks ${names}. Add these functions.`,
    summary: (all: string, failed: string) => `${all} promises, ${failed} not kept.`,
  },
} as const

const short = (text: string): string => (text.length > longestWhy ? `${text.slice(0, longestWhy)} …` : text)

/** Opens one journal to look at: what is none would fail every case, and none of them would say so. */
const faultOfOne = async (file: string, setting: CaseSetting): Promise<Told | undefined> => {
  const { unopened, lacks } = sentences[setting.locale]
  let lacking: readonly string[] = []
  const why = await runCase(setting, {
    run: async (open) => {
      lacking = lackingMethods(await open())
    },
  })
  if (lacking.length > 0) return { code: 'not_a_journal', file, sentence: lacks(lacking.join(', ')) }
  return why === undefined ? undefined : { code: 'not_opened', file, sentence: unopened(short(why)) }
}

interface CaseResult {
  readonly name: string
  readonly kept: boolean
  readonly why?: string
}

const runAll = async (
  setting: CaseSetting,
  { print, paint, tell, progress }: Output,
): Promise<readonly CaseResult[]> => {
  const results: CaseResult[] = []
  for (const one of journalContract) {
    const { name } = one
    progress(name)
    // oxlint-disable-next-line no-await-in-loop -- one after another: they may share a database
    const why = await runCase(setting, one)
    const kept = why === undefined
    print(`${kept ? paint('good', '✓') : paint('bad', '✕')} ${name}`)
    if (!kept) tell({ code: 'case_failed', place: name, sentence: `${name}: ${short(why)}` })
    results.push({ name, kept, ...(kept ? {} : { why }) })
  }
  return results
}

const summary = (results: readonly CaseResult[], failed: number, locale: Locale): string =>
  sentences[locale].summary(formatCount(results.length, locale), formatCount(failed, locale))

/** Runs the public contract of every journal against the one that a module opens: anyone's database. */
export const checkJournal = async (file: string, output: Output, { limit }: Choices): Promise<Answer> => {
  const { locale, print } = output
  const seconds = limit === undefined ? usualSeconds : Number(limit)
  const read = await readJournalModule(file, seconds, locale)
  if (!read.ok) return refused(read.refusals, output)
  const setting: CaseSetting = { module: read.value, seconds, locale }
  const fault = await faultOfOne(file, setting)
  if (fault) return refused([fault], output)
  const results = await runAll(setting, output)
  const failed = results.filter(({ kept }) => !kept).length
  print(summary(results, failed, locale))
  return { exit: failed > 0 ? 1 : 0, body: { cases: results, failed } }
}
