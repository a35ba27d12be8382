import type { Locale } from '@anlang/core'
import { isDayForm } from '../text/day-text.js'
import { isNegative } from '../text/number-text.js'

/** Why what was typed is no number. */
export const noNumber = (typed: string, locale: Locale): 'negative' | 'number' =>
  isNegative(typed, locale) ? 'negative' : 'number'

/** Why what was typed is no day. */
export const noDay = <Else extends string>(typed: string, otherwise: Else): 'noSuchDay' | Else =>
  isDayForm(typed) ? 'noSuchDay' : otherwise
