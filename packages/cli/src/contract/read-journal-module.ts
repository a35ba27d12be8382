import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { accept, type Locale, type Outcome, refuse } from '@anlang/core'
import type { Journal } from '@anlang/workflows'
import { missingFile } from '../missing-file.js'
import type { Told } from '../told.js'
import { whyNot } from './why-not.js'

/** A module that offers journals. */
export interface JournalModule {
  /** Gives a fresh, empty journal each time. */
  readonly open: () => Journal | Promise<Journal>
  /** Gives back what a journal holds open. */
  readonly close?: (journal: Journal) => void | Promise<void>
}

const sentences = {
  vi: {
    fails: (why: string) => `Nạp mô-đun bị lỗi: ${why}. Hãy sửa rồi gọi lại.`,
    open: (kind: string) =>
      `Mô-đun cần “export default async () => …” trả về một sổ mới và trống; ở đây default là ${kind}. Xem: anlang journal check --help`,
    close: (kind: string) => `“export const close” phải là một hàm nhận sổ; ở đây là ${kind}. Hãy sửa hoặc bỏ đi.`,
  },
  en: {
    fails: (why: string) => `Loading the module fails: ${why}. Correct it and call again.`,
    open: (kind: string) =>
      `The module needs “export default async () => …”, which gives a fresh, empty journal; its default is ${kind}. See: anlang journal check --help`,
    close: (kind: string) =>
      `“export const close” has to be a function that takes a journal; it is ${kind}. Correct it or leave it out.`,
  },
} as const

const shapeIn = (
  file: string,
  { default: open, close }: Partial<Record<string, unknown>>,
  locale: Locale,
): Outcome<JournalModule, Told> => {
  const wrong = (sentence: string): Outcome<never, Told> => refuse({ code: 'not_a_journal_module', file, sentence })
  if (typeof open !== 'function') return wrong(sentences[locale].open(typeof open))
  if (close !== undefined && typeof close !== 'function') return wrong(sentences[locale].close(typeof close))
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what the functions take and give is what the contract looks at
  return accept({ open, ...(close ? { close } : {}) } as JournalModule)
}

/** Loads the module of somebody else that offers journals, within a time. */
export const readJournalModule = async (
  file: string,
  seconds: number,
  locale: Locale,
): Promise<Outcome<JournalModule, Told>> => {
  const nowhere = missingFile(file, locale)
  if (nowhere) return refuse(nowhere)
  let loaded: Partial<Record<string, unknown>> = {}
  const why = await whyNot(seconds, locale, async () => {
    loaded = await import(pathToFileURL(resolve(file)).href)
  })
  if (why !== undefined) return refuse({ code: 'module_fails', file, sentence: sentences[locale].fails(why) })
  return shapeIn(file, loaded, locale)
}
