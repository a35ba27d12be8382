import { existsSync } from 'node:fs'
import { accept, type Locale, type Outcome, refuse, refuseAs } from '@anlang/core'
import { parseSignerKey, parseVerifierKey, type VerifierKey } from '@anlang/workflows/log'
import { readText } from '../read-text.js'
import type { Told } from '../told.js'
import { tellRefusal } from './tell-refusal.js'

/** The longest file of keys, in characters: some hundred keys. */
const longestFile = 20_000

const secretGiven = {
  vi: 'Đây là khóa bí mật, chỉ cơ quan ký được giữ. Hãy nêu khóa công khai mà “anlang key” đã in ra.',
  en: 'This is the secret key, which only the signing office may have. Name the public key that “anlang key” printed.',
}

interface KeyText {
  readonly text: string
  readonly file?: string
}

/** A key has plus signs, which the names of files rarely have; a file that is there goes before. */
const textsIn = (given: string, locale: Locale): Outcome<readonly KeyText[], Told> => {
  if (given.includes('+') && !existsSync(given)) return accept([{ text: given }])
  const read = readText(given, longestFile, locale)
  if (!read.ok) return read
  const lines = read.value.split('\n').filter((line) => line.trim() !== '')
  // an empty file is told as a key that is none
  return accept((lines.length > 0 ? lines : ['']).map((text) => ({ text, file: given })))
}

const keyIn = ({ text, file }: KeyText, locale: Locale): Outcome<VerifierKey, Told> => {
  const key = parseVerifierKey(text)
  if (key.ok) return key
  if (!parseSignerKey(text.trim()).ok) return refuseAs(key.refusals, (fault) => tellRefusal(fault, locale, file))
  const at = file === undefined ? {} : { file }
  return refuse({ code: 'is_secret_key', sentence: secretGiven[locale], ...at })
}

/** The keys that somebody trusts: each given as its text, or as a file with a key on each line. */
export const readVerifierKeys = (given: readonly string[], locale: Locale): Outcome<readonly VerifierKey[], Told> => {
  const texts = given.map((one) => textsIn(one, locale))
  const keys = texts.flatMap((one) => (one.ok ? one.value.map((text) => keyIn(text, locale)) : [one]))
  const refusals = keys.flatMap((one) => (one.ok ? [] : one.refusals))
  // a file that is no file of keys is none at each of its lines
  const [first, ...others] = [...new Map(refusals.map((one) => [JSON.stringify(one), one])).values()]
  return first ? refuse(first, ...others) : accept(keys.flatMap((one) => (one.ok ? [one.value] : [])))
}
