import { nearest } from '@anlang/core'
import { type CommandName, choicesOf, isCommandName } from './choices.js'
import { type Command, commands } from './commands.js'
import { faultsOfChoices } from './faults-of-choices.js'
import { type Asked, type OptionFault, optionsEverywhere } from './read-arguments.js'
import type { UsageFault } from './usage-fault.js'

/** The command that was asked for, or why it cannot be followed. */
export type Understood =
  | { readonly command: Command; readonly name: CommandName }
  | { readonly name?: CommandName; readonly faults: readonly UsageFault[] }

const withNear = (word: string, known: readonly string[]) => {
  const near = nearest(word, known)
  return { known, ...(near === undefined ? {} : { near }) }
}

const optionsOf = (name: CommandName | undefined): readonly string[] => [
  ...(name === undefined ? [] : choicesOf[name].map((choice) => `--${choice}`)),
  ...optionsEverywhere,
]

const inFull = (fault: OptionFault, known: readonly string[]): UsageFault =>
  fault.code === 'unknown_option' ? { ...fault, ...withNear(fault.option, known) } : fault

const unfit = (name: CommandName, words: readonly string[]): readonly UsageFault[] => {
  const { fits, moved } = commands[name]
  if (fits(words)) return []
  const call = moved?.(words)
  return [
    call === undefined ? { code: 'wrong_words', command: name, count: words.length } : { code: 'moved_command', call },
  ]
}

/** Finds the command, and sees that it takes the words and options it was given. */
export const understand = (asked: Asked): Understood => {
  const [word, ...words] = asked.words
  const faults = (name?: CommandName) => asked.faults.map((fault) => inFull(fault, optionsOf(name)))
  if (word === undefined) return { faults: [...faults(), { code: 'no_command' }] }
  if (!isCommandName(word)) {
    return { faults: [{ code: 'unknown_command', command: word, ...withNear(word, Object.keys(commands)) }] }
  }
  // of a line whose options could not be read, nothing is known of those that it lacks
  const ofChoices = asked.faults.length > 0 ? [] : faultsOfChoices(word, asked.choices, optionsOf(word))
  const found = [...faults(word), ...unfit(word, words), ...ofChoices]
  return found.length > 0 ? { name: word, faults: found } : { command: commands[word], name: word }
}
