import type { Locale } from '@anlang/core'

/** A number as it is read in a language: `3.321` or `3,321`. */
export const numberText = (value: number, locale: Locale): string =>
  value.toLocaleString(locale === 'vi' ? 'vi-VN' : 'en-GB')

const grouped = { vi: /^\d{1,3}(\.\d{3})+$/, en: /^\d{1,3}(,\d{3})+$/ } as const
const decimal = { vi: /^(\d+),(\d+)$/, en: /^(\d+)\.(\d+)$/ } as const

/** So many digits that it is infinite is no number of anything. */
const finite = (digits: string): number | undefined => {
  const number = Number(digits)
  return Number.isFinite(number) ? number : undefined
}

/** Whether a number below 0 was typed. */
export const isNegative = (typed: string, locale: Locale): boolean => {
  const plain = typed.trim()
  return plain.startsWith('-') && readNumber(plain.slice(1), locale) !== undefined
}

/**
 * A number as people type it, with the separators of the language they read: `1.250` is 1250 in Vietnamese. Where only one
 * reading is possible, the other language's separator is understood too. Nothing when it is no number.
 */
export const readNumber = (typed: string, locale: Locale): number | undefined => {
  const plain = typed.replace(/[\s\u00a0\u202f]/g, '')
  if (/^\d+$/.test(plain)) return finite(plain)
  if (grouped[locale].test(plain)) return finite(plain.replace(/[.,]/g, ''))
  const [, whole, part] = decimal[locale].exec(plain) ?? decimal[locale === 'vi' ? 'en' : 'vi'].exec(plain) ?? []
  return whole === undefined ? undefined : finite(`${whole}.${part}`)
}
