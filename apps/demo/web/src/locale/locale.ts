import type { Locale } from '@anlang/core'
import { createInstance, type i18n as I18n } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { keep, kept } from '../app/storage.js'
import type { vi } from './vi/index.js'

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly defaultNS: 'translation'
    readonly resources: { readonly translation: typeof vi }
    readonly returnNull: false
  }
}

const localeKey = 'anlang.locale'

const isLocale = (word: string | null | undefined): word is Locale => word === 'vi' || word === 'en'

/** Only the language that is read is loaded. */
const load = {
  vi: () => import('./vi/index.js').then((texts) => texts.vi),
  en: () => import('./en/index.js').then((texts) => texts.en),
} satisfies Record<Locale, () => Promise<object>>

const i18n: I18n = createInstance()

/** Turns the pages to a language, and keeps it for the next visit. */
export const changeLocale = async (locale: Locale): Promise<void> => {
  if (!i18n.hasResourceBundle(locale, 'translation')) {
    i18n.addResourceBundle(locale, 'translation', await load[locale]())
  }
  await i18n.changeLanguage(locale)
  document.documentElement.lang = locale
  keep(localeKey, locale)
}

/** The language of the address, else of the last visit, else Vietnamese. */
export const startLocale = async (): Promise<I18n> => {
  const asked = new URLSearchParams(location.search).get('lang')
  const known = kept(localeKey)
  const locale = isLocale(asked) ? asked : isLocale(known) ? known : 'vi'
  await i18n.use(initReactI18next).init({
    lng: locale,
    resources: { [locale]: { translation: await load[locale]() } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  await changeLocale(locale)
  return i18n
}

/** The language of the pages. */
export const useLocale = (): Locale => (useTranslation().i18n.language === 'en' ? 'en' : 'vi')
