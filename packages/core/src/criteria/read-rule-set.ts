import { accept, type Outcome, refuse } from '../outcome.js'
import { type Misshapen, misshapenIn } from '../shape/misshapen.js'
import { formatCount } from '../text/format.js'
import type { Locale, Text } from '../text/text.js'
import { checkRuleSet } from './check-rule-set.js'
import { meantAt, misshapenRuleSet } from './misshapen-rule-set.js'
import type { RuleSet } from './rule-set.js'
import type { RuleSetDiagnostic } from './rule-set-diagnostic.js'
import { ruleSetSchema } from './rule-set-schema.js'

/** The longest rule file that is read, in characters; the nation's largest set has not a tenth of it. */
export const longestRuleFile = 1_000_000

/** Why a rule file could not be used: where, what, and what to do. */
export interface RuleFileFault {
  readonly code: 'too_long' | 'not_json' | 'malformed' | RuleSetDiagnostic['code']
  /** The path in the file, or the criterion. */
  readonly place: string
  readonly sentence: Text
  readonly nearest?: string
}

/** Nobody reads more of them, and a large file that is something else has many. */
const mostFaults = 100

const told = (misshapen: Misshapen): RuleFileFault => {
  const meant = meantAt(misshapen)
  return {
    code: 'malformed',
    place: misshapen.path.join('.') || '.',
    sentence: misshapenRuleSet(misshapen),
    ...(meant === undefined ? {} : { nearest: meant }),
  }
}

const parseJson = (file: string): Outcome<unknown, RuleFileFault> => {
  try {
    return accept(JSON.parse(file) as unknown)
  } catch (error) {
    const why = error instanceof Error ? error.message : ''
    const [, line, column] = /line (\d+) column (\d+)/.exec(why) ?? []
    const at = line === undefined ? '' : `, từ dòng ${line}, cột ${column}`
    return refuse({
      code: 'not_json',
      place: '.',
      sentence: {
        vi: `Tệp không phải JSON đúng${at}. Hãy sửa dấu ngoặc, dấu phẩy hoặc dấu nháy ở chỗ đó.`,
        en: `The file is not sound JSON: ${why}. Correct the bracket, comma or quote there.`,
      },
    })
  }
}

/**
 * Takes a value, such as one parsed from a file, for a rule set: every fault of its shape, or of its words and
 * numbers once the shape is right.
 *
 * @example
 * ```ts
 * parseRuleSet({ ...commune2022, titel: 'Xã' }).ok // => false
 * ```
 */
export const parseRuleSet = (value: unknown): Outcome<RuleSet, RuleFileFault> => {
  const parsed = ruleSetSchema.safeParse(value)
  if (parsed.success) {
    const [wrong, ...others] = checkRuleSet(parsed.data)
    return wrong ? refuse<RuleFileFault>(wrong, ...others) : accept(parsed.data)
  }
  const [first, ...others] = misshapenIn(parsed.error.issues, value).slice(0, mostFaults).map(told)
  if (!first) throw new Error('zod refuses with an issue')
  return refuse(first, ...others)
}

/**
 * Reads the text of a rule file. Refuses, with the place and what to do: a file that is too long, that is not JSON,
 * whose shape is not that of a rule set, or whose rules contradict themselves or the law they cite.
 *
 * @example
 * ```ts
 * readRuleSet(JSON.stringify(commune2022)).ok // => true
 * ```
 */
export const readRuleSet = (file: string): Outcome<RuleSet, RuleFileFault> => {
  if (file.length > longestRuleFile) {
    const numbers = (locale: Locale) => [file.length, longestRuleFile].map((count) => formatCount(count, locale))
    const [vi, en] = [numbers('vi'), numbers('en')]
    return refuse({
      code: 'too_long',
      place: '.',
      sentence: {
        vi: `Tệp dài ${vi[0]} ký tự, quá ${vi[1]}. Mỗi bộ tiêu chí để trong một tệp riêng.`,
        en: `The file has ${en[0]} characters, more than ${en[1]}. Put each rule set into a file of its own.`,
      },
    })
  }
  const json = parseJson(file)
  return json.ok ? parseRuleSet(json.value) : json
}
