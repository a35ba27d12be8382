import type { Locale } from '@anlang/core'
import { type CommandName, choicesOf, isCommandName } from '../choices.js'
import { en } from './help.en.js'
import { vi } from './help.vi.js'
import type { CommandHelp, HelpWords } from './help-words.js'

const words: Readonly<Record<Locale, HelpWords>> = { vi, en }

const names = Object.keys(choicesOf).filter(isCommandName)

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
    ...part(headings.commands, rows(names.map((name) => [name, commands[name].about]))),
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

/** What follows a line that could not be followed: how the command is called and where to read on. */
export const callFor = (name: CommandName | undefined, locale: Locale): string => {
  const { call, headings, see, commands } = words[locale]
  const calls = name === undefined ? [call] : commands[name].calls
  return [headings.call, ...indented(calls), see(name === undefined ? 'anlang' : `anlang ${name}`)].join('\n')
}
