import { nearest } from '@anlang/core'
import { type CommandName, commandNames, isCommandName } from './choices.js'
import { shownAddress } from './place/postgres-address.js'
import type { UsageFault } from './usage-fault.js'

/** The command that words name, with the words after its name, or why they name none. */
export type FoundCommand =
  | { readonly name: CommandName; readonly words: readonly string[] }
  | { readonly fault: UsageFault }

/** The commands that begin with a word and go on with another; none where it is a command itself, or no word of ours. */
export const commandsUnder = (word: string): readonly CommandName[] =>
  commandNames.filter((name) => name.startsWith(`${word} `))

const secondWord = (name: string): string => name.split(' ')[1] ?? ''

const unknown = (command: string, near: string | undefined, known: readonly string[]): FoundCommand => ({
  fault: { code: 'unknown_command', command, known, ...(near === undefined ? {} : { near }) },
})

/** A first word that several commands share was followed by something that none of them is called. */
const unknownUnder = (first: string, second: string | undefined, isLast: boolean): FoundCommand => {
  const known = commandsUnder(first)
  if (second === undefined) return { fault: { code: 'unfinished_command', command: first, known } }
  const near = nearest(second, known.map(secondWord))
  // a journal was once audited by this word and its file
  if (near === undefined && first === 'journal' && isLast) {
    return { fault: { code: 'moved_command', call: `anlang audit ${shownAddress(second)}` } }
  }
  return unknown(`${first} ${shownAddress(second)}`, near && `${first} ${near}`, known)
}

/** Finds the command that words begin with. */
export const findCommand = (given: readonly string[]): FoundCommand => {
  const [first, second, ...others] = given
  if (first === undefined) return { fault: { code: 'no_command' } }
  const both = `${first} ${second}`
  if (second !== undefined && isCommandName(both)) return { name: both, words: others }
  if (isCommandName(first)) return { name: first, words: given.slice(1) }
  if (commandsUnder(first).length > 0) return unknownUnder(first, second, others.length === 0)
  const known = [...new Set(commandNames.map((name) => name.split(' ')[0] ?? ''))]
  return unknown(shownAddress(first), nearest(first, known), known)
}
