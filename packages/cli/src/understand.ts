import { isIsoDate, nearest } from '@anlang/core'
import { type Choice, type CommandName, choicesOf, isCommandName } from './choices.js'
import { type Command, commands } from './commands.js'
import { type Asked, type OptionFault, optionsEverywhere } from './read-arguments.js'
import type { UsageFault } from './usage-fault.js'

/** The command that was asked for, or why it cannot be followed. */
export type Understood =
  | { readonly command: Command; readonly name: CommandName }
  | { readonly name?: CommandName; readonly faults: readonly UsageFault[] }

const dashed = (name: string): string => `--${name}`

const withNear = (word: string, known: readonly string[]) => {
  const near = nearest(word, known)
  return { known, ...(near === undefined ? {} : { near }) }
}

const optionsOf = (name: CommandName | undefined): readonly string[] => [
  ...(name === undefined ? [] : choicesOf[name].map(dashed)),
  ...optionsEverywhere,
]

const inFull = (fault: OptionFault, known: readonly string[]): UsageFault =>
  fault.code === 'unknown_option' ? { ...fault, ...withNear(fault.option, known) } : fault

/** Options of other commands, options without those they belong to, and days that there are not. */
const faultsOfChoices = (name: CommandName, { choices }: Asked): readonly UsageFault[] => {
  const own: readonly string[] = choicesOf[name]
  const known = optionsOf(name)
  const stray = Object.keys(choices).filter((choice) => !own.includes(choice))
  const { needs = [] } = commands[name]
  const isAlone = choices.over !== undefined && own.includes('overlay') && choices.overlay === undefined
  const { on } = choices
  return [
    ...stray.map((choice): UsageFault => ({ code: 'unknown_option', option: dashed(choice), known })),
    ...needs.flatMap((choice: Choice): readonly UsageFault[] =>
      choices[choice] === undefined ? [{ code: 'missing_option', option: dashed(choice), command: name }] : [],
    ),
    ...(isAlone ? [{ code: 'without_option', option: '--over', needs: '--overlay' } as const] : []),
    ...(on === undefined || isIsoDate(on) ? [] : [{ code: 'malformed_day', option: '--on', day: on } as const]),
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
  const command = commands[word]
  const unfit: readonly UsageFault[] = command.fits(words)
    ? []
    : [{ code: 'wrong_words', command: word, count: words.length }]
  // of a line whose options could not be read, nothing is known of those that it lacks
  const found = [...faults(word), ...unfit, ...(asked.faults.length > 0 ? [] : faultsOfChoices(word, asked))]
  return found.length > 0 ? { name: word, faults: found } : { command, name: word }
}
