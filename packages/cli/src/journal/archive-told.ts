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
