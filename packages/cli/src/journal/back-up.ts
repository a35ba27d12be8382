import {
  backupSqliteFile,
  type DataFileRefusal,
  restoreSqliteFile,
  type SqliteFileContent,
  verifySqliteFile,
} from '@anlang/adapters/sqlite-file'
import type { Locale, Outcome } from '@anlang/core'
import { cleanWhenStopped } from '../clean-when-stopped.js'
import { counted } from '../counted.js'
import type { Answer, Output } from '../output.js'
import { exitOfOpening } from '../place/exit-of-opening.js'
import { archiveTold, isArchive } from '../place/is-archive.js'
import { toldOfFile } from '../place/open-file.js'
import { isPostgresAddress } from '../place/postgres-address.js'
import { refused } from '../refused.js'
import type { Told } from '../told.js'
import { verifyArchiveFile } from './verify-archive.js'

type Counted = (dossiers: string, facts: string) => string

const sentences = {
  vi: {
    postgres:
      'Lệnh này dành cho tệp dữ liệu. Cơ sở dữ liệu Postgres được sao lưu bằng pg_dump và khôi phục bằng pg_restore; hoặc lập bản lưu: anlang journal export ĐỊA_CHỈ --out TỆP.jsonl.gz',
    backedUp:
      (to: string): Counted =>
      (dossiers, facts) =>
        `Đã sao lưu vào ${to}, đã kiểm tra: ${dossiers}, ${facts}. Hãy để một bản ở máy khác; khi cần: anlang journal restore ${to} --out TỆP_MỚI`,
    restored:
      (to: string): Counted =>
      (dossiers, facts) =>
        `Đã khôi phục vào ${to}, đã kiểm tra: ${dossiers}, ${facts}. Trước khi cho các chương trình chạy lại, hãy so với điểm xác nhận mới nhất: anlang audit ${to} --checkpoint VĂN_BẢN --key KHÓA`,
    verified:
      (file: string): Counted =>
      (dossiers, facts) =>
        `${file} còn nguyên vẹn: ${dossiers}, ${facts}.`,
  },
  en: {
    postgres:
      'This command is for data files. A Postgres database is backed up by pg_dump and restored by pg_restore; or make an archive: anlang journal export ADDRESS --out FILE.jsonl.gz',
    backedUp:
      (to: string): Counted =>
      (dossiers, facts) =>
        `Backed up to ${to}, and checked: ${dossiers}, ${facts}. Keep one on another machine; when it is needed: anlang journal restore ${to} --out NEW_FILE`,
    restored:
      (to: string): Counted =>
      (dossiers, facts) =>
        `Restored to ${to}, and checked: ${dossiers}, ${facts}. Before the programs start again, compare it with the newest checkpoint: anlang audit ${to} --checkpoint NOTE --key KEY`,
    verified:
      (file: string): Counted =>
      (dossiers, facts) =>
        `${file} is whole: ${dossiers}, ${facts}.`,
  },
} as const

const answer = (
  outcome: Outcome<SqliteFileContent, DataFileRefusal>,
  said: Counted,
  body: Readonly<Record<string, string>>,
  output: Output,
): Answer => {
  const { locale, print } = output
  if (!outcome.ok) {
    const told = outcome.refusals.map((one) => toldOfFile(one, locale))
    return refused(told, output, exitOfOpening(told))
  }
  const { dossiers, facts } = outcome.value
  print(said(counted(dossiers, 'dossier', locale), counted(facts, 'fact', locale)))
  return { exit: 0, body: { ...body, ...outcome.value } }
}

/** Told of what is no data file, and has commands of its own: a database, and an archive that is to be read. */
const strangersAmong = (from: string, to: string, locale: Locale): readonly Told[] => {
  if ([from, to].some(isPostgresAddress)) return [{ code: 'not_a_data_file', sentence: sentences[locale].postgres }]
  return isArchive(from) ? [archiveTold(from, locale)] : []
}

/** Backs a data file up while it is in use, and checks the copy. */
export const backUp = async (file: string, to: string, output: Output): Promise<Answer> => {
  const strange = strangersAmong(file, to, output.locale)
  if (strange.length > 0) return refused(strange, output, 2)
  output.progress(file)
  const said = sentences[output.locale].backedUp(to)
  const backedUp = await cleanWhenStopped(() => backupSqliteFile(file, to))
  return answer(backedUp, said, { from: file, file: to }, output)
}

/** Puts a backup into the place of a data file that is gone, and checks it. */
export const restore = async (backup: string, to: string, output: Output): Promise<Answer> => {
  const strange = strangersAmong(backup, to, output.locale)
  if (strange.length > 0) return refused(strange, output, 2)
  output.progress(backup)
  const said = sentences[output.locale].restored(to)
  const restored = await cleanWhenStopped(() => restoreSqliteFile(backup, to))
  return answer(restored, said, { from: backup, file: to }, output)
}

/** Checks a data file, a backup or an archive from end to end, and writes nothing to it. */
export const verifyFile = async (file: string, output: Output): Promise<Answer> => {
  if (isArchive(file)) return verifyArchiveFile(file, output)
  const strange = strangersAmong(file, '', output.locale)
  if (strange.length > 0) return refused(strange, output, 2)
  output.progress(file)
  return answer(verifySqliteFile(file), sentences[output.locale].verified(file), { file }, output)
}
