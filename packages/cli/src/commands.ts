import { audit } from './audit.js'
import { checkJournal } from './check-journal.js'
import { checkpoint } from './checkpoint.js'
import type { Choices, CommandName } from './choices.js'
import { diagram } from './diagram.js'
import { diff } from './diff.js'
import { explainWhat } from './explain.js'
import { backUp, restore, verifyFile } from './journal/back-up.js'
import { copyTo } from './journal/copy-to.js'
import { exportTo } from './journal/export-to.js'
import { importFrom } from './journal/import-from.js'
import { tellRetention } from './journal/retention.js'
import { journalStatus } from './journal/status.js'
import { tellTransitions } from './journal/transitions.js'
import { updateJournal } from './journal/update.js'
import { makeKey } from './key.js'
import { newProvince } from './new-province.js'
import { tellParked } from './outbox/parked.js'
import { replay } from './outbox/replay.js'
import { outboxStatus } from './outbox/status.js'
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
  /** What it prints is too much for an answer in JSON: with `--json` it wants `--out`. */
  readonly printsMuch?: true
  /** Options that others take repeatedly, and this command once. */
  readonly once?: readonly (keyof Choices)[]
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
  diagram: { fits: atMostOne, once: ['overlay'], run: ([name], output, choices) => diagram(name, output, choices) },
  explain: { fits: atMostOne, once: ['overlay'], run: ([what], output, choices) => explainWhat(what, output, choices) },
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
  'journal check': { fits: oneWord, run: ([file = ''], output, choices) => checkJournal(file, output, choices) },
  'journal status': { fits: oneWord, run: ([place = ''], output) => journalStatus(place, output) },
  'journal backup': {
    fits: oneWord,
    needs: ['out'],
    run: ([file = ''], output, { out = '' }) => backUp(file, out, output),
  },
  'journal verify': { fits: oneWord, run: ([file = ''], output) => verifyFile(file, output) },
  'journal restore': {
    fits: oneWord,
    needs: ['out'],
    run: ([file = ''], output, { out = '' }) => restore(file, out, output),
  },
  'journal export': {
    fits: oneWord,
    printsMuch: true,
    run: ([place = ''], output, { out }) => exportTo(place, out, output),
  },
  'journal import': {
    fits: oneWord,
    needs: ['into'],
    run: ([file = ''], output, choices) => importFrom(file, output, choices),
  },
  'journal copy': {
    fits: ({ length }) => length === 2,
    run: ([from = '', to = ''], output, choices) => copyTo(from, to, output, choices),
  },
  'journal update': { fits: oneWord, run: ([place = ''], output) => updateJournal(place, output) },
  'journal retention': {
    fits: oneWord,
    needs: ['policy'],
    run: ([place = ''], output, choices) => tellRetention(place, output, choices),
  },
  'journal transitions': {
    fits: oneWord,
    run: ([place = ''], output, choices) => tellTransitions(place, output, choices),
  },
  'outbox status': { fits: oneWord, run: ([place = ''], output) => outboxStatus(place, output) },
  'outbox parked': {
    fits: oneWord,
    needs: ['consumer'],
    run: ([place = ''], output, { consumer = '' }) => tellParked(place, consumer, output),
  },
  'outbox replay': {
    fits: oneWord,
    needs: ['consumer'],
    run: ([place = ''], output, choices) => replay(place, output, choices),
  },
}
