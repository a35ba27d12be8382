import type { RuleSet } from '../criteria/rule-set.js'
import { neighbourhood2012, school2012 } from './circular-23/attested-whole.js'
import { commune2012 } from './circular-23/commune.js'
import { agency2012, enterprise2012 } from './circular-23/organisation.js'
import { commune2022 } from './circular-124/commune.js'
import { neighbourhood2022 } from './circular-124/neighbourhood.js'
import { agency2022, enterprise2022 } from './circular-124/organisation.js'
import { school2022 } from './circular-124/school.js'
import {
  newRuralCriteria2009,
  newRuralCriteria2016,
  newRuralCriteria2021,
  newRuralCriteria2026,
} from './new-rural/criteria-list.js'
import {
  advancedCriterion19Of2021,
  criterion19Of2009,
  criterion19Of2016,
  criterion19Of2021,
} from './new-rural/criterion-19.js'
import { newRuralRecognition, newRuralRevocation } from './new-rural/recognition.js'

/** The nation's rule sets, oldest first for each scheme and kind of subject. */
export const nationalRuleSets: readonly RuleSet[] = [
  neighbourhood2012,
  commune2012,
  agency2012,
  enterprise2012,
  school2012,
  neighbourhood2022,
  commune2022,
  agency2022,
  enterprise2022,
  school2022,
  criterion19Of2009,
  criterion19Of2016,
  criterion19Of2021,
  advancedCriterion19Of2021,
  newRuralCriteria2009,
  newRuralCriteria2016,
  newRuralCriteria2021,
  newRuralCriteria2026,
  newRuralRecognition,
  newRuralRevocation,
]
