import { commend } from './chapters/commend.js'
import { establish } from './chapters/establish.js'
import { evaluateCommune } from './chapters/evaluate-commune.js'
import { evaluateVillage } from './chapters/evaluate-village.js'
import { plan } from './chapters/plan.js'
import { province } from './chapters/province.js'
import { survey } from './chapters/survey.js'
import type { Chapter } from './scene.js'

/** One model site from survey to commendation. */
export const story: readonly Chapter[] = [survey, plan, establish, evaluateVillage, evaluateCommune, commend, province]
