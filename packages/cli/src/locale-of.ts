import type { Locale } from '@anlang/core'

/** The language of the surroundings: English where they say so, and else Vietnamese. */
export const localeOf = (environment: Readonly<Record<string, string | undefined>>): Locale => {
  const said = environment.LC_ALL || environment.LANG || ''
  return /^en/i.test(said) ? 'en' : 'vi'
}
