import { resolve } from 'node:path'
import { accept, type Locale, type Outcome } from '@anlang/core'
import type { Certificate, Roster } from '@anlang/workflows'
import type { Choices } from './choices.js'
import { type Ground, readGround } from './ground.js'
import type { Answer, ExitCode, Output } from './output.js'
import { readRoster } from './read-roster.js'
import { refused } from './refused.js'
import type { Told } from './told.js'
import { type VerifiedFile, verifyFiles } from './verify-files.js'
import { verifyNation } from './verify-nation.js'
import { writeText } from './write-text.js'

const notWritten: Readonly<Record<Locale, string>> = {
  vi: 'Không ghi chứng nhận, vì chưa phải mọi tệp đều đạt. Hãy sửa các lỗi trên.',
  en: 'No certificate was written, since not every file is sound. Correct what was found.',
}

/** Writes certificates when everything is sound; nothing is certified by halves. */
const certify = (file: string, certificates: readonly Certificate[], sound: boolean, output: Output): ExitCode => {
  const { locale, print, tell } = output
  if (!sound) {
    tell({ code: 'not_certified', file, sentence: notWritten[locale] })
    return 1
  }
  const unwritten = writeText(file, `${JSON.stringify(certificates, null, 2)}\n`, locale, 'new')
  if (unwritten) tell(unwritten)
  else print(locale === 'vi' ? `Đã ghi chứng nhận vào ${file}` : `Wrote the certificates to ${file}`)
  return unwritten ? 2 : 0
}

const rosterOf = (file: string | undefined, locale: Locale): Outcome<Roster | undefined, Told> =>
  file === undefined ? accept(undefined) : readRoster(file, locale)

const inBody = ({ file, id, sound, verification, notes }: VerifiedFile) => ({
  file,
  ...(id === undefined ? {} : { id }),
  sound,
  proven: verification?.certificate?.proven ?? [],
  procedures: verification?.procedures ?? 0,
  states: verification?.states ?? 0,
  notes,
  ...(verification?.certificate ? { certificate: verification.certificate } : {}),
})

const worst = (...exits: readonly ExitCode[]): ExitCode => (exits.includes(2) ? 2 : exits.includes(1) ? 1 : 0)

const verifyGiven = (files: readonly string[], ground: Ground, output: Output, choices: Choices): Answer => {
  const roster = rosterOf(choices.roster, output.locale)
  if (!roster.ok) return refused(roster.refusals, output)
  const verified = verifyFiles(files, { ground, roster: roster.value, notes: choices.notes ?? false }, output)
  const sound = verified.every((one) => one.sound)
  const certificates = verified.flatMap(({ verification }) => verification?.certificate ?? [])
  const certified = choices.certificate === undefined ? 0 : certify(choices.certificate, certificates, sound, output)
  const unread = verified.some(({ unasked }) => unasked)
  return { exit: worst(unread ? 2 : 0, sound ? 0 : 1, certified), body: { overlays: verified.map(inBody) } }
}

const verifyShipped = (output: Output, { certificate }: Choices): Answer => {
  const checked = verifyNation(output)
  const sound = checked.every(({ faults }) => faults.length === 0)
  const certificates = checked.flatMap((one) => one.certificate ?? [])
  const certified = certificate === undefined ? 0 : certify(certificate, certificates, sound, output)
  const definitions = checked.map(({ name, faults }) => ({ name, sound: faults.length === 0 }))
  return { exit: worst(sound ? 0 : 1, certified), body: { definitions } }
}

/** Each file once, however often and by whichever path it is named. */
const distinct = (files: readonly string[]): readonly string[] => [
  ...new Map(files.map((file) => [resolve(file), file])).values(),
]

/** Verifies what ships, or the overlays in files. */
export const verify = (files: readonly string[], output: Output, choices: Choices): Answer => {
  const { roster, notes, over, units } = choices
  if (files.length === 0 && roster === undefined && !notes && !over && units === undefined) {
    return verifyShipped(output, choices)
  }
  if (files.length === 0) {
    const sentence = {
      vi: '--roster, --notes, --over và --units cần ít nhất một tệp của địa phương. Hãy nêu tệp.',
      en: '--roster, --notes, --over and --units need at least one file of a unit. Name it.',
    }[output.locale]
    return refused([{ code: 'no_file', sentence }], output, 2)
  }
  const ground = readGround(choices, output)
  return ground.ok ? verifyGiven(distinct(files), ground.value, output, choices) : refused(ground.refusals, output)
}
