import { type ArchiveFault, describeArchiveFault } from '@anlang/adapters/archive'
import type { Locale } from '@anlang/core'
import type { Told } from '../told.js'

const hint = {
  vi: ' Định nghĩa của địa phương: thêm --overlay TỆP.',
  en: ' For the overlay of a unit add: --overlay FILE.',
} as const

/** What is wrong with an archive, with the option that would bring a definition that is missing. */
export const toldOfArchive = (fault: ArchiveFault, locale: Locale): Told => {
  const sentence = describeArchiveFault(fault, locale)
  return { code: fault.code, sentence: fault.code === 'definition_unknown' ? sentence + hint[locale] : sentence }
}

const ofCopy = {
  vi: {
    broken: (from: string, dossier: string, version: number) =>
      `Trong sổ ${from}, việc thứ ${version} của hồ sơ ${dossier} không còn như đã ghi, nên không sao chép tiếp. Hãy giữ lại sổ và xem: anlang audit ${from}`,
    other: (to: string, dossier: string) =>
      `Sổ ${to} đã có việc khác, không phải của sổ được sao chép (gặp ở hồ sơ ${dossier}). Hãy sao chép vào một sổ trống.`,
  },
  en: {
    broken: (from: string, dossier: string, version: number) =>
      `In the journal ${from}, fact ${version} of the dossier ${dossier} is not as it was recorded: nothing more is copied. Keep the journal, and see: anlang audit ${from}`,
    other: (to: string, dossier: string) =>
      `The journal ${to} has other facts, which are not of the one that is copied (met at the dossier ${dossier}). Copy into an empty journal.`,
  },
} as const

/** What is wrong with a copy: the journals are spoken of, and no lines of an archive that nobody sees. */
export const toldOfCopy = (fault: ArchiveFault, from: string, to: string, locale: Locale): Told => {
  const { broken, other } = ofCopy[locale]
  switch (fault.code) {
    case 'fact_changed':
    case 'fact_missing':
    case 'not_foldable':
      return { code: fault.code, place: fault.dossier, sentence: broken(from, fault.dossier, fault.version) }
    case 'fact_differs':
    case 'key_held':
    case 'command_known':
      return { code: fault.code, place: fault.dossier, sentence: other(to, fault.dossier) }
    default:
      return toldOfArchive(fault, locale)
  }
}
