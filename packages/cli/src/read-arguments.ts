import { parseArgs } from 'node:util'
import { accept, type Locale, type Outcome, refuse } from '@anlang/core'
import { localeOf } from './locale-of.js'

const choices = {
  text: { type: 'boolean' },
  mermaid: { type: 'boolean' },
  notes: { type: 'boolean' },
  at: { type: 'string' },
  roster: { type: 'string' },
  certificate: { type: 'string' },
  unit: { type: 'string' },
  name: { type: 'string' },
  out: { type: 'string' },
  figures: { type: 'string' },
  journal: { type: 'string' },
  on: { type: 'string' },
} as const

const everywhere = {
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** The name of an option that some command takes. */
export type Choice = keyof typeof choices

/** The options of a command as they were given. */
export type Choices = {
  readonly [Name in Choice]?: (typeof choices)[Name]['type'] extends 'string' ? string : boolean
}

/** A command line that was read; whether there is such a command is not known yet. */
export interface Asked {
  readonly locale: Locale
  readonly json: boolean
  readonly help: boolean
  readonly words: readonly string[]
  readonly choices: Choices
}

/** The option that a command line was not understood for. */
export interface UnknownOption {
  readonly code: 'unknown_option'
  readonly option: string
}

const isLocale = (word: string): word is Locale => word === 'vi' || word === 'en'

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], allowPositionals: true, options: { ...choices, ...everywhere } })

/** Reads a command line; the language is that of `--lang`, or else of the surroundings. */
export const readArguments = (
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Outcome<Asked, UnknownOption> => {
  try {
    const { values, positionals } = parse(args)
    const { lang = localeOf(environment), json = false, help = false, ...given } = values
    if (!isLocale(lang)) return refuse({ code: 'unknown_option', option: `--lang ${lang}` })
    return accept({ locale: lang, json, help, words: positionals, choices: given })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return refuse({ code: 'unknown_option', option: /--?[\w-]+/.exec(error.message)?.[0] ?? '' })
  }
}
