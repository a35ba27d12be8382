import type { CommandName, choicesOf } from '../choices.js'

/** What an option takes, as one word (none where it takes nothing), and what it does. */
type OptionHelp = readonly [value: string, about: string]

/** How one command is called and what it is for. */
export interface CommandHelp<Option extends string = string> {
  readonly calls: readonly string[]
  readonly about: string
  readonly more: readonly string[]
  readonly options: Readonly<Record<Option, OptionHelp>>
  readonly examples: readonly string[]
}

/** All that help says in one language; an option of a command without its line does not compile. */
export interface HelpWords {
  readonly title: string
  readonly call: string
  readonly headings: Readonly<Record<'call' | 'commands' | 'options' | 'everywhere' | 'examples' | 'exits', string>>
  readonly everywhere: readonly (readonly [option: string, about: string])[]
  readonly exits: Readonly<Record<0 | 1 | 2 | 3, string>>
  readonly details: string
  /** Where to read on after a line that could not be followed. */
  readonly see: (call: string) => string
  readonly commands: { readonly [Name in CommandName]: CommandHelp<(typeof choicesOf)[Name][number]> }
}
