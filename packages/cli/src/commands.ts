import { audit } from './audit.js'
import { checkJournal } from './check-journal.js'
import { checkpoint } from './checkpoint.js'
import type { Choices, CommandName } from './choices.js'
import { diagram } from './diagram.js'
import { diff } from './diff.js'
import { explainWhat } from './explain.js'
import { makeKey } from './key.js'
import { newProvince } from './new-province.js'
import type { Answer, Output } from './output.js'
import { giveReceipt } from './receipt.js'
import { rules } from './rules.js'
import { simulateFile } from './simulate.js'
import { units } from './units.js'
import { upgradeFile } from './upgrade.js'
import { writeVerifierPage } from './verifier-page.js'
import { verify } from './verify.js'
import { tellReceipt } from './verify-receipt.js'

/** A command: which words it takes, which options it cannot do without, and what it does with them. */
export interface Command {
  readonly fits: (words: readonly string[]) => boolean
  readonly needs?: readonly (keyof Choices)[]
  /** Options that others take repeatedly, and this command once. */
  readonly once?: readonly (keyof Choices)[]
  /** How words that were once right are called today. */
  readonly moved?: (words: readonly string[]) => string | undefined
  readonly run: (words: readonly string[], output: Output, choices: Choices) => Answer | Promise<Answer>
}

const oneWord = ({ length }: readonly string[]): boolean => length === 1
const atMostOne = ({ length }: readonly string[]): boolean => length <= 1

/** Commands by name. */
export const commands: Readonly<Record<CommandName, Command>> = {
  verify: { fits: () => true, run: verify },
  new: {
    fits: ([kind, ...rest]) => kind === 'province' && oneWord(rest),
    needs: ['unit', 'name'],
    run: ([, id = ''], output, choices) => newProvince(id, output, choices),
  },
  diff: {
    fits: ({ length }) => length === 1 || length === 2,
    run: ([file = '', older], output, choices) => diff(file, older, output, choices),
  },
  simulate: {
    fits: oneWord,
    needs: ['journal'],
    run: ([file = ''], output, choices) => simulateFile(file, output, choices),
  },
  upgrade: { fits: oneWord, run: ([file = ''], output, choices) => upgradeFile(file, output, choices) },
  diagram: { fits: atMostOne, run: ([name], output, choices) => diagram(name, output, choices) },
  explain: { fits: atMostOne, run: ([what], output, choices) => explainWhat(what, output, choices) },
  rules: { fits: oneWord, run: ([file = ''], output) => rules(file, output) },
  units: {
    fits: ([first, ...rest]) => first !== undefined && (rest.length === 0 || (first === 'import' && oneWord(rest))),
    run: (words, output, choices) => units(words.at(-1) ?? '', output, choices),
  },
  key: { fits: oneWord, needs: ['out'], run: ([name = ''], output, choices) => makeKey(name, output, choices) },
  checkpoint: {
    fits: oneWord,
    needs: ['key'],
    once: ['key'],
    run: ([file = ''], output, choices) => checkpoint(file, output, choices),
  },
  audit: { fits: oneWord, run: ([file = ''], output, choices) => audit(file, output, choices) },
  receipt: {
    fits: ({ length }) => length === 2 || length === 3,
    needs: ['checkpoint', 'key'],
    once: ['checkpoint'],
    run: giveReceipt,
  },
  'verify-receipt': {
    fits: oneWord,
    needs: ['key'],
    run: ([file = ''], output, choices) => tellReceipt(file, output, choices),
  },
  'verifier-page': {
    fits: ({ length }) => length === 0,
    needs: ['key'],
    run: (_, output, choices) => writeVerifierPage(output, choices),
  },
  journal: {
    fits: ([what, ...rest]) => what === 'check' && oneWord(rest),
    moved: ([file, ...rest]) =>
      file !== undefined && file !== 'check' && rest.length === 0 ? `anlang audit ${file}` : undefined,
    run: ([, file = ''], output, choices) => checkJournal(file, output, choices),
  },
}
