import { existsSync } from 'node:fs'
import { accept, type Outcome } from '@anlang/core'
import { applyProvince, national } from '@anlang/workflows'
import type { Choices } from './choices.js'
import { dayFor } from './day-for.js'
import type { ChosenRules } from './explain/chosen-rules.js'
import { explainCriteria } from './explain/explain-criteria.js'
import { explainFigures } from './explain/explain-figures.js'
import { explainSheet, isSheet } from './explain/explain-sheet.js'
import { listRuleSets } from './explain/list-rule-sets.js'
import { findVersion } from './find-version.js'
import { type Ground, readGround } from './ground.js'
import type { Answer, Output } from './output.js'
import { rulesIn } from './read-rules.js'
import { type ReadFile, readValues } from './read-values.js'
import { refused } from './refused.js'
import { type SoundOverlay, soundOverlay } from './sound-overlay.js'
import type { Told } from './told.js'

const kind = { code: 'unknown_rule_set', vi: 'bộ tiêu chí', en: 'rule set', command: 'explain' } as const

/** Whether a word names a file, there or not: rule sets have no such ids. */
const isPath = (word: string): boolean => /[/\\]|\.(json|ya?ml)$/i.test(word) || existsSync(word)

/** The rule set of a file, with what an overlay lays over the nation's of the same id. */
const inFile = (read: ReadFile, overlay: SoundOverlay | undefined, { locale }: Output): Outcome<ChosenRules, Told> => {
  const rules = rulesIn(read, locale)
  if (!rules.ok) return rules
  const ruleSet = (overlay?.chain ?? []).reduce(applyProvince, rules.value)
  return accept({ ruleSet, national: rules.value, overlay })
}

/** A rule set of the nation, with what an overlay lays over it. */
const ofNation = (
  word: string,
  on: string | undefined,
  overlay: SoundOverlay | undefined,
  { locale }: Output,
): Outcome<ChosenRules, Told> => {
  const here = overlay?.merged.ruleSets ?? national.ruleSets
  const all = national.ruleSets.map((above, place) => ({
    ...above,
    chosen: { national: above, ruleSet: here[place] ?? above },
  }))
  // an overlay that has ended is laid over the rules of its own days
  const day = on ?? (overlay ? dayFor({}, overlay.chain) : undefined)
  const found = findVersion(all, word, day, kind, locale)
  return found.ok ? accept({ ...found.value.chosen, overlay }) : found
}

const explainRules = (
  chosen: Outcome<ChosenRules, Told>,
  { figures, on }: Choices,
  ground: Ground,
  output: Output,
): Answer => {
  if (!chosen.ok) return refused(chosen.refusals, output)
  const { value } = chosen
  return figures === undefined
    ? explainCriteria(value, output)
    : explainFigures(figures, { ...value, on }, ground, output)
}

/** Explains a rule set, what figures come to under it, or a sheet of figures; lists the nation's when nothing is named. */
export const explainWhat = (what: string | undefined, output: Output, choices: Choices): Answer => {
  if (what === undefined) return listRuleSets(national.ruleSets, output)
  const ground = readGround(choices, output)
  if (!ground.ok) return refused(ground.refusals, output)
  const { overlay: [file] = [] } = choices
  const laid = file === undefined ? accept(undefined) : soundOverlay(file, ground.value, output)
  if (!laid.ok) return refused(laid.refusals, output)
  if (!isPath(what)) return explainRules(ofNation(what, choices.on, laid.value, output), choices, ground.value, output)
  const read = readValues(what, 'rules', output.locale)
  if (!read.ok) return refused(read.refusals, output)
  if (isSheet(read.value.overlay)) return explainSheet(read.value, laid.value, ground.value, output)
  return explainRules(inFile(read.value, laid.value, output), choices, ground.value, output)
}
