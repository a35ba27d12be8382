import { nearest } from '@anlang/core'
import { type CommandName, choicesOf } from './choices.js'
import { type Command, commands } from './commands.js'
import { faultsOfChoices } from './faults-of-choices.js'
import { findCommand } from './find-command.js'
import { type Asked, type OptionFault, optionsEverywhere } from './read-arguments.js'
import type { UsageFault } from './usage-fault.js'

/** The command that was asked for, or why it cannot be followed. */
export type Understood =
  | { readonly command: Command; readonly name: CommandName; readonly words: readonly string[] }
  | { readonly name?: CommandName; readonly faults: readonly UsageFault[] }

const optionsOf = (name: CommandName | undefined): readonly string[] => [
  ...(name === undefined ? [] : choicesOf[name].map((choice) => `--${choice}`)),
  ...optionsEverywhere,
]

const inFull = (fault: OptionFault, known: readonly string[]): UsageFault => {
  if (fault.code !== 'unknown_option') return fault
  const near = nearest(fault.option, known)
  return { ...fault, known, ...(near === undefined ? {} : { near }) }
}

/** Finds the command, and sees that it takes the words and options it was given. */
export const understand = (asked: Asked): Understood => {
  const found = findCommand(asked.words)
  if ('fault' in found) {
    const { fault } = found
    const ofOptions = fault.code === 'no_command' ? asked.faults.map((one) => inFull(one, optionsOf(undefined))) : []
    return { faults: [...ofOptions, fault] }
  }
  const { name, words } = found
  const known = optionsOf(name)
  const command = commands[name]
  const faults: readonly UsageFault[] = [
    ...asked.faults.map((fault) => inFull(fault, known)),
    ...(command.fits(words) ? [] : [{ code: 'wrong_words', command: name, count: words.length } as const]),
    // of a line whose options could not be read, nothing is known of those that it lacks
    ...(asked.faults.length > 0 ? [] : faultsOfChoices(name, asked.choices, known)),
    ...(command.printsMuch && asked.json && asked.choices.out === undefined
      ? [{ code: 'without_option', option: '--json', needs: '--out' } as const]
      : []),
  ]
  return faults.length > 0 ? { name, faults } : { command, name, words }
}
