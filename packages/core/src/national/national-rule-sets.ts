import type { RuleSet } from '../criteria/rule-set.js'
import { commune2022 } from './circular-124/commune.js'
import { neighbourhood2022 } from './circular-124/neighbourhood.js'

/** The nation's rule sets, oldest first for each kind of subject. */
export const nationalRuleSets: readonly RuleSet[] = [neighbourhood2022, commune2022]
