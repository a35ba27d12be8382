import type { Locale } from '@anlang/core'
import type { DiffWords } from './diff-words.js'
import { en } from './words.en.js'
import { vi } from './words.vi.js'

/** The words of descriptions, by language. */
export const words: Readonly<Record<Locale, DiffWords>> = { vi, en }
