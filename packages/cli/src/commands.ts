import { diagram } from './diagram.js'
import { diff } from './diff.js'
import { explainRules } from './explain.js'
import { checkJournal } from './journal.js'
import { newProvince } from './new-province.js'
import type { Answer, Output } from './output.js'
import type { Choice, Choices } from './read-arguments.js'
import { rules } from './rules.js'
import { simulateFile } from './simulate.js'
import { units } from './units.js'
import { upgradeFile } from './upgrade.js'
import { verify } from './verify.js'

/** A command: which words and options it takes, and what it does with them. */
export interface Command {
  readonly fits: (words: readonly string[]) => boolean
  readonly choices: readonly Choice[]
  readonly run: (words: readonly string[], output: Output, choices: Choices) => Answer | Promise<Answer>
}

const oneWord = (words: readonly string[]): boolean => words.length === 1
const folderOf = (words: readonly string[]): string => words.at(-1) ?? ''

/** Commands by name. */
export const commands: Readonly<Record<string, Command>> = {
  verify: { fits: () => true, choices: ['roster', 'certificate', 'notes'], run: verify },
  new: {
    fits: ([kind, ...rest]) => kind === 'province' && rest.length === 1,
    choices: ['unit', 'name', 'out'],
    run: ([, id = ''], output, choices) => newProvince(id, output, choices),
  },
  diff: {
    fits: ({ length }) => length === 1 || length === 2,
    choices: [],
    run: ([file = '', older], output) => diff(file, older, output),
  },
  simulate: {
    fits: oneWord,
    choices: ['journal', 'out'],
    run: ([file = ''], output, choices) => simulateFile(file, output, choices),
  },
  upgrade: {
    fits: oneWord,
    choices: ['out'],
    run: ([file = ''], output, choices) => upgradeFile(file, output, choices),
  },
  diagram: {
    fits: oneWord,
    choices: ['text', 'mermaid', 'at'],
    run: ([name = ''], output, choices) => diagram(name, output, choices),
  },
  rules: { fits: oneWord, choices: [], run: ([file = ''], output) => rules(file, output) },
  explain: {
    fits: oneWord,
    choices: ['figures', 'on'],
    run: ([file = ''], output, choices) => explainRules(file, output, choices),
  },
  units: {
    fits: (words) => oneWord(words) || (words.length === 2 && words[0] === 'import'),
    choices: [],
    run: (words, output) => units(folderOf(words), output),
  },
  journal: { fits: oneWord, choices: [], run: ([file = ''], output) => checkJournal(file, output) },
}
