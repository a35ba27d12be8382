import type { Locale } from '@anlang/core'
import { createInstance, type TFunction } from 'i18next'
import { en } from '../../web/src/locale/en/index.js'
import { vi } from '../../web/src/locale/vi/index.js'

const texts = createInstance()
void texts.init({
  resources: { vi: { translation: vi }, en: { translation: en } },
  interpolation: { escapeValue: false },
  returnNull: false,
  initAsync: false,
})

/** The texts of the pages in a language, by key. */
export const wordsOf = (locale: Locale): TFunction => texts.getFixedT(locale)
