import { isIsoDate } from '@anlang/core'
import { type Choice, type Choices, type CommandName, choicesOf } from './choices.js'
import { commands } from './commands.js'
import type { UsageFault } from './usage-fault.js'

const dashed = (name: string): string => `--${name}`

/** Options that say something beside another only. */
const partners: readonly (readonly [Choice, Choice])[] = [
  ['over', 'overlay'],
  ['new', 'after'],
  ['checkpoint', 'key'],
  ['key', 'checkpoint'],
]

const aloneIn = (name: CommandName, choices: Choices): readonly UsageFault[] => {
  const own: readonly Choice[] = choicesOf[name]
  const { needs = [] } = commands[name]
  return partners
    .filter(([one, other]) => own.includes(one) && own.includes(other) && !needs.includes(other))
    .filter(([one, other]) => choices[one] !== undefined && choices[other] === undefined)
    .map(([one, other]) => ({ code: 'without_option', option: dashed(one), needs: dashed(other) }))
}

const isPosition = (word: string): boolean => /^\d{1,15}$/.test(word)

/** What is wrong with how positions of the outbox are named. */
const misplacedIn = ({ after, only }: Choices): readonly UsageFault[] => {
  const listed = only === undefined ? [] : only.split(',').map((word) => word.trim())
  const strange = listed.find((word) => !isPosition(word))
  const isAfter = after === undefined || after === 'last' || isPosition(after)
  return [
    ...(isAfter ? [] : [{ code: 'malformed_position', option: '--after', number: after } as const]),
    ...(strange === undefined ? [] : [{ code: 'malformed_position', option: '--only', number: strange } as const]),
  ]
}

/** Options of which one says what another leaves no room for. */
const rivals: readonly (readonly [Choice, Choice])[] = [
  ['after', 'only'],
  ['mermaid', 'text'],
]

const togetherIn = (choices: Choices): readonly UsageFault[] =>
  rivals
    .filter(([one, other]) => choices[one] !== undefined && choices[other] !== undefined)
    .map(([one, other]) => ({ code: 'not_together', option: dashed(one), other: dashed(other) }))

const malformedIn = ({ on, limit }: Choices): readonly UsageFault[] => {
  const isLimit = limit === undefined || (/^\d+(\.\d+)?$/.test(limit) && Number(limit) >= 0.1 && Number(limit) <= 3600)
  return [
    ...(on === undefined || isIsoDate(on) ? [] : [{ code: 'malformed_day', option: '--on', day: on } as const]),
    ...(isLimit ? [] : [{ code: 'malformed_number', option: '--limit', number: limit } as const]),
  ]
}

/** Options of other commands, missing or repeated ones, those without which others say nothing, those that leave each other no room, and days that there are not. */
export const faultsOfChoices = (
  name: CommandName,
  choices: Choices,
  known: readonly string[],
): readonly UsageFault[] => {
  const own: readonly string[] = choicesOf[name]
  const { needs = [], once = [] } = commands[name]
  const stray = Object.keys(choices).filter((choice) => !own.includes(choice))
  const missing = needs.filter((choice) => choices[choice] === undefined)
  const repeated = once.filter((choice) => Array.isArray(choices[choice]) && choices[choice].length > 1)
  return [
    ...stray.map((choice): UsageFault => ({ code: 'unknown_option', option: dashed(choice), known })),
    ...missing.map((choice): UsageFault => ({ code: 'missing_option', option: dashed(choice), command: name })),
    ...repeated.map((choice): UsageFault => ({ code: 'repeated_option', option: dashed(choice) })),
    ...aloneIn(name, choices),
    ...malformedIn(choices),
    ...misplacedIn(choices),
    ...togetherIn(choices),
  ]
}
