import {
  describeOverlayFileFault,
  longestOverlayFile,
  type OverlayFile,
  readOverlayFile,
} from '@anlang/adapters/overlay-file'
import { accept, type Locale, type Outcome, refuseAs, type Text } from '@anlang/core'
import { readText } from './read-text.js'
import type { Told } from './told.js'

/** A file of values with their places. */
export interface ReadFile extends OverlayFile {
  readonly file: string
}

/** What a file is read for. */
export type FileKind = 'overlay' | 'rules' | 'figures' | 'roster' | 'policy'

/** What to do about a file with nothing in it; for an overlay its own fault says so. */
const ifEmpty: Readonly<Record<Exclude<FileKind, 'overlay'>, Text>> = {
  rules: {
    vi: 'Tệp trống. Hãy ghi bộ tiêu chí; “anlang explain” liệt kê các bộ của trung ương.',
    en: "The file is empty. Write a rule set; “anlang explain” lists the nation's.",
  },
  figures: {
    vi: 'Tệp trống. Hãy ghi số liệu, mỗi chỉ tiêu theo mã của nó, như “subjects.total: 25”.',
    en: 'The file is empty. Write figures, each by its id, as in “subjects.total: 25”.',
  },
  roster: {
    vi: 'Tệp trống. Hãy ghi danh bạ: on, offices và subjects.',
    en: 'The file is empty. Write a roster: on, offices and subjects.',
  },
  policy: {
    vi: 'Tệp trống. Hãy ghi quy định lưu trữ: rules, mỗi mục có years, from và basis.',
    en: 'The file is empty. Write what is kept for how long: rules, each with years, from and basis.',
  },
}

/** Reads YAML or JSON from a file; every fault with its line and column. */
export const readValues = (file: string, kind: FileKind, locale: Locale): Outcome<ReadFile, Told> => {
  const text = readText(file, longestOverlayFile, locale)
  if (!text.ok) return text
  const read = readOverlayFile(text.value)
  if (read.ok) return accept({ file, ...read.value })
  return refuseAs(read.refusals, (fault) => {
    const { code, line, column } = fault
    const isEmpty = code === 'empty' && kind !== 'overlay'
    const sentence = isEmpty ? ifEmpty[kind][locale] : describeOverlayFileFault(fault, locale)
    return { code, file, line, column, sentence }
  })
}
