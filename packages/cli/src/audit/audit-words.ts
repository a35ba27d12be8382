import { formatCount, type Locale } from '@anlang/core'
import { counted } from '../counted.js'
import type { Compared } from './compare-checkpoints.js'
import { factInWords } from './fact-in-words.js'
import type { FoundBreak } from './find-break.js'

/** What was counted. */
export interface Counted {
  readonly dossiers: number
  readonly facts: number
  readonly broken: number
}

interface AuditWords {
  readonly fact: string
  readonly faults: Readonly<Record<FoundBreak['fault'] | 'unreadable', string>>
  readonly unreadable: (facts: string) => string
  readonly summary: (dossiers: string, facts: string, broken: string) => string
  readonly whole: (origin: string, size: string) => string
  readonly shorter: (origin: string, stood: string, size: string) => string
  readonly rewritten: (origin: string, from: string, to: string) => string
}

const words: Readonly<Record<Locale, AuditWords>> = {
  vi: {
    fact: 'việc thứ',
    faults: {
      changed: 'nội dung đã bị sửa',
      unreadable: 'nội dung đã bị sửa, không còn đọc được',
      missing: 'có việc bị xóa hoặc đổi chỗ',
      head: 'trạng thái lưu kèm không khớp với các việc đã ghi',
      no_head: 'trạng thái lưu kèm đã bị xóa',
    },
    unreadable: (facts) => `${facts} đã ghi không còn đọc được.`,
    summary: (dossiers, facts, broken) => `${dossiers}, ${facts} đã ghi, ${broken} không còn nguyên vẹn.`,
    whole: (origin, size) => `${size} mà ${origin} đã xác nhận: còn nguyên.`,
    shorter: (origin, stood, size) =>
      `Mất các việc mới nhất: ${origin} đã xác nhận ${stood}, sổ chỉ còn ${size}. Hãy giữ lại tệp này và tìm bản sao lưu.`,
    rewritten: (origin, from, to) =>
      `Sổ không còn như ${origin} đã xác nhận: trong các việc thứ ${from} đến ${to} của sổ có việc bị viết lại. Hãy giữ lại tệp này và so với bản sao lưu.`,
  },
  en: {
    fact: 'fact',
    faults: {
      changed: 'its content was changed',
      unreadable: 'its content was changed, and cannot be read any more',
      missing: 'a fact was removed or moved',
      head: 'the state kept beside the facts is not what they make',
      no_head: 'the state kept beside the facts was removed',
    },
    unreadable: (facts) => `${facts} cannot be read any more.`,
    summary: (dossiers, facts, broken) => `${dossiers}, ${facts}, ${broken} not whole.`,
    whole: (origin, size) => `${size} that ${origin} vouched for: whole.`,
    shorter: (origin, stood, size) =>
      `The newest facts are gone: ${origin} vouched for ${stood}, and the log has ${size}. Keep this file, and look for a backup.`,
    rewritten: (origin, from, to) =>
      `The log is not what ${origin} vouched for: among its facts ${from} to ${to} one was written anew. Keep this file, and compare a backup.`,
  },
}

/** Where a record is broken, as a sentence. */
export const breakInWords = ({ dossier, version, fault, fact }: FoundBreak, locale: Locale): string => {
  const { fact: numbered, faults } = words[locale]
  const what = fact === undefined ? '' : ` (${factInWords(fact, locale)})`
  const found = fault === 'changed' && fact === undefined ? faults.unreadable : faults[fault]
  return `${dossier}, ${numbered} ${version}${what}: ${found}.`
}

/** That facts cannot be read whose dossier nobody knows. */
export const unreadableInWords = (count: number, locale: Locale): string =>
  words[locale].unreadable(counted(count, 'fact', locale))

/** How much was looked at, and how much of it is not whole. */
export const countedInWords = ({ dossiers, facts, broken }: Counted, locale: Locale): string => {
  const inDossiers = (count: number) => counted(count, 'dossier', locale)
  return words[locale].summary(inDossiers(dossiers), counted(facts, 'fact', locale), inDossiers(broken))
}

/** What a log is beside a checkpoint, as a sentence. */
export const comparedInWords = ({ checkpoint, fault, wholeUpTo }: Compared, locale: Locale): string => {
  const { whole, shorter, rewritten } = words[locale]
  const { origin, size } = checkpoint
  const count = (number: number) => formatCount(number, locale)
  const facts = (number: number) => counted(number, 'fact', locale)
  if (!fault) return whole(origin, facts(size))
  if (fault.fault === 'shorter') return shorter(origin, facts(fault.stood), count(fault.size))
  return rewritten(origin, count(wholeUpTo + 1), count(fault.stood))
}
