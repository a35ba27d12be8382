import { parseArgs } from 'node:util'
import type { Locale } from '@anlang/core'
import { type Choices, choices } from './choices.js'
import { localeOf } from './locale-of.js'
import type { UsageFault } from './usage-fault.js'

const everywhere = {
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const

const options = { ...choices, ...everywhere }

/** The options that every command takes, as they are written. */
export const optionsEverywhere: readonly string[] = Object.keys(everywhere).map((name) => `--${name}`)

/** What is wrong with an option; which others there are is not known here. */
export type OptionFault =
  | { readonly code: 'unknown_option'; readonly option: string }
  | Extract<UsageFault, { code: 'missing_value' | 'needless_value' | 'repeated_option' | 'unknown_language' }>

/** A command line that was read; whether there is such a command is not known yet. */
export interface Asked {
  readonly locale: Locale
  readonly json: boolean
  readonly help: boolean
  readonly version: boolean
  readonly words: readonly string[]
  readonly choices: Choices
  readonly faults: readonly OptionFault[]
}

const isLocale = (word: string | undefined): word is Locale => word === 'vi' || word === 'en'

const tokensOf = (args: readonly string[]) =>
  parseArgs({ args: [...args], allowPositionals: true, strict: false, tokens: true, options }).tokens

type OptionToken = Extract<ReturnType<typeof tokensOf>[number], { kind: 'option' }>

const isOption = (name: string): name is keyof typeof options => Object.hasOwn(options, name)

/** What follows an option and looks like another one was hardly meant as its value. */
const lacksValue = ({ value, inlineValue }: OptionToken): boolean =>
  value === undefined || value === '' || (!inlineValue && /^-./.test(value))

const faultOf = (token: OptionToken, before: readonly OptionToken[]): OptionFault | undefined => {
  const { name, rawName: option, value } = token
  if (!isOption(name)) return { code: 'unknown_option', option }
  const kind = options[name]
  if (kind.type === 'string' && lacksValue(token)) return { code: 'missing_value', option }
  if (kind.type === 'boolean' && value !== undefined) return { code: 'needless_value', option }
  const isRepeated = !('multiple' in kind) && before.some((one) => one.name === name)
  if (isRepeated) return { code: 'repeated_option', option }
  return name === 'lang' && !isLocale(value) ? { code: 'unknown_language', language: value ?? '' } : undefined
}

/** The options of a command line without faults. */
const choicesIn = (args: readonly string[]): Choices => {
  const {
    lang: _,
    json: _json,
    help: _help,
    version: _version,
    ...given
  } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options,
  }).values
  return given
}

/**
 * Reads a command line; the language is that of `--lang`, or else of the surroundings. What is wrong with it stands
 * beside what could be read, so that it can be told in the language and the form that were asked for.
 */
export const readArguments = (
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Asked => {
  const tokens = tokensOf(args)
  const given = tokens.filter((token) => token.kind === 'option')
  const faults = given.flatMap((token, place) => faultOf(token, given.slice(0, place)) ?? [])
  const said = given.findLast(({ name, value }) => name === 'lang' && isLocale(value))?.value
  const has = (name: string) => given.some((token) => token.name === name || token.value === `--${name}`)
  return {
    locale: isLocale(said) ? said : localeOf(environment),
    json: has('json'),
    help: has('help'),
    version: has('version'),
    words: tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : [])),
    choices: faults.length === 0 ? choicesIn(args) : {},
    faults,
  }
}
