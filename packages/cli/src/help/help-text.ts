import type { Locale } from '@anlang/core'
import { type CommandName, commandNames, isCommandName } from '../choices.js'
import { commandsUnder, findCommand } from '../find-command.js'
import { en } from './help.en.js'
import { vi } from './help.vi.js'
import type { CommandHelp, HelpWords } from './help-words.js'

const words: Readonly<Record<Locale, HelpWords>> = { vi, en }

/** Rows of two columns, the first as wide as its widest word. */
const rows = (pairs: readonly (readonly [string, string])[]): readonly string[] => {
  const width = Math.max(0, ...pairs.map(([first]) => first.length))
  return pairs.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`)
}

const part = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? ['', heading, ...lines] : []

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`)

/** Every command in a line, the options they share and how they end. */
export const overview = (locale: Locale): string => {
  const { title, call, headings, everywhere, exits, details, commands } = words[locale]
  return [
    title,
    ...part(headings.call, indented([call])),
    ...part(headings.commands, rows(commandNames.map((name) => [name, commands[name].about]))),
    ...part(headings.everywhere, rows(everywhere)),
    ...part(headings.exits, rows(Object.entries(exits))),
    '',
    details,
  ].join('\n')
}

const optionRows = ({ options }: CommandHelp) =>
  rows(Object.entries(options).map(([name, [value, about]]) => [`--${name}${value === '' ? '' : ` ${value}`}`, about]))

/** How one command is called, what it is for, and each of its options. */
export const helpFor = (name: CommandName, locale: Locale): string => {
  const { headings, everywhere, commands } = words[locale]
  // the options of one command are those of any, by name
  const help: CommandHelp = commands[name]
  return [
    `anlang ${name}: ${help.about}`,
    ...part(headings.call, indented(help.calls)),
    '',
    ...help.more,
    ...part(headings.options, optionRows(help)),
    ...part(headings.everywhere, rows(everywhere)),
    ...part(headings.examples, indented(help.examples)),
  ].join('\n')
}

/** How the commands are called that begin with the same word, and what each is for. */
const helpUnder = (names: readonly CommandName[], locale: Locale): string => {
  const { headings, everywhere, details, commands } = words[locale]
  return [
    headings.call,
    ...indented(names.flatMap((name) => commands[name].calls)),
    ...part(headings.commands, rows(names.map((name) => [name, commands[name].about]))),
    ...part(headings.everywhere, rows(everywhere)),
    '',
    details,
  ].join('\n')
}

/** Help about the command that words begin with, about those that share their first word, or about all. */
export const helpAbout = (asked: readonly string[], locale: Locale): string => {
  const found = findCommand(asked)
  if ('name' in found) return helpFor(found.name, locale)
  const under = commandsUnder(asked[0] ?? '')
  return under.length > 0 ? helpUnder(under, locale) : overview(locale)
}

/** A command by its name, or those that begin with a word. */
const namesFor = (about: string): readonly CommandName[] => (isCommandName(about) ? [about] : commandsUnder(about))

/** What follows a line that could not be followed: how the command is called and where to read on. */
export const callFor = (about: string | undefined, locale: Locale): string => {
  const { call, headings, see, commands } = words[locale]
  const names = about === undefined ? [] : namesFor(about)
  const calls = names.length === 0 ? [call] : names.flatMap((name) => commands[name].calls)
  return [headings.call, ...indented(calls), see(names.length === 0 ? 'anlang' : `anlang ${about}`)].join('\n')
}
