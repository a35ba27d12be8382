import { type Locale, type Outcome, refuse, refuseAs } from '@anlang/core'
import { parseSignerKey, parseVerifierKey, type SignerKey } from '@anlang/workflows/log'
import { readText } from '../read-text.js'
import type { Told } from '../told.js'
import { tellRefusal } from './tell-refusal.js'

const longestFile = 2_000

const publicGiven = {
  vi: 'Đây là khóa công khai, không ký được. Hãy nêu tệp khóa bí mật mà “anlang key” đã ghi.',
  en: 'This is the public key, which signs nothing. Name the file of the secret key that “anlang key” wrote.',
}

/** Reads the key that an office signs with from its file. */
export const readSignerKey = (file: string, locale: Locale): Outcome<SignerKey, Told> => {
  const text = readText(file, longestFile, locale)
  if (!text.ok) return text
  const key = parseSignerKey(text.value.trim())
  if (key.ok) return key
  if (!parseVerifierKey(text.value).ok) return refuseAs(key.refusals, (fault) => tellRefusal(fault, locale, file))
  return refuse({ code: 'is_public_key', file, sentence: publicGiven[locale] })
}
