import { type RetentionRow, retentionReport } from '@anlang/adapters/archive'
import { cite, formatDay, isIsoDate, type Locale } from '@anlang/core'
import type { Choices } from '../choices.js'
import { counted } from '../counted.js'
import { today } from '../find-version.js'
import type { Answer, Output } from '../output.js'
import { withPlace } from '../place/with-place.js'
import { refused } from '../refused.js'
import { readPolicy } from './read-policy.js'

const sentences = {
  vi: {
    past: (dossier: string, procedure: string, ended: string, until: string, basis: string) =>
      `${dossier} (${procedure}): kết thúc ngày ${ended}, giữ đến hết ngày ${until} (${basis}); đã hết thời hạn giữ.`,
    noRule: (dossier: string, procedure: string, ended: string) =>
      `${dossier} (${procedure}): kết thúc ngày ${ended}; chưa có quy định giữ bao lâu.`,
    summary: (on: string, past: string, noRule: string) =>
      `Tính đến ngày ${on}: ${past} đã hết thời hạn giữ, ${noRule} chưa có quy định. Sổ không bị xóa gì; việc chuyển hay hủy do người có thẩm quyền quyết định.`,
  },
  en: {
    past: (dossier: string, procedure: string, ended: string, until: string, basis: string) =>
      `${dossier} (${procedure}): ended on ${ended}, kept until the end of ${until} (${basis}); its time is over.`,
    noRule: (dossier: string, procedure: string, ended: string) =>
      `${dossier} (${procedure}): ended on ${ended}; no rule says how long it is kept.`,
    summary: (on: string, past: string, noRule: string) =>
      `As of ${on}: ${past} whose time is over, ${noRule} without a rule. Nothing was removed; whether any is moved or destroyed is decided by those who may.`,
  },
} as const

const inWords = (row: RetentionRow, locale: Locale): string => {
  const { past, noRule } = sentences[locale]
  const { dossier, procedure, endedOn } = row
  if (row.standing === 'no_rule') return noRule(dossier, procedure, formatDay(endedOn))
  return past(dossier, procedure, formatDay(endedOn), formatDay(row.keptUntil), cite(row.rule.basis, locale))
}

const inBody = (row: RetentionRow) => {
  const { dossier, procedure, endedOn, standing } = row
  return { dossier, procedure, endedOn, standing, ...(standing === 'past' ? { keptUntil: row.keptUntil } : {}) }
}

/** Tells which dossiers were kept for as long as an office's own policy says, and for which it has no rule. */
export const tellRetention = (
  word: string,
  output: Output,
  { policy: file = '', on }: Choices,
): Answer | Promise<Answer> => {
  const { locale, print } = output
  const policy = readPolicy(file, locale)
  if (!policy.ok) return refused(policy.refusals, output)
  const day = on !== undefined && isIsoDate(on) ? on : today()
  return withPlace(word, 'read', output, async ({ shown, journal }) => {
    const rows: RetentionRow[] = []
    for await (const row of retentionReport(journal, policy.value, day)) {
      rows.push(row)
      print(inWords(row, locale))
    }
    const past = rows.filter(({ standing }) => standing === 'past').length
    const counts = [past, rows.length - past].map((count) => counted(count, 'dossier', locale))
    print(sentences[locale].summary(formatDay(day), counts[0] ?? '', counts[1] ?? ''))
    return { exit: 0, body: { journal: shown, on: day, past, noRule: rows.length - past, dossiers: rows.map(inBody) } }
  })
}
