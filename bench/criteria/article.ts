import {
  type CompiledRuleSet,
  commune2022,
  compileRuleSet,
  type Figures,
  neighbourhood2022,
  type RuleSet,
} from '@anlang/core'
import { communeFindings } from './by-hand/commune-by-hand.ts'
import type { ByHand } from './by-hand/evaluate-by-hand.ts'
import { neighbourhoodFindings } from './by-hand/neighbourhood-by-hand.ts'
import { soundCommune, soundNeighbourhood } from './by-hand/sound-figures.ts'
import { communes } from './subjects/communes.ts'
import { neighbourhoods } from './subjects/neighbourhoods.ts'
import { asOf } from './subjects/shared-figures.ts'

/** An article that is compared: its rule set, subjects that answer it, and the same written by hand. */
export interface Article<Given extends Figures> {
  readonly name: string
  readonly ruleSet: RuleSet
  readonly subjects: (count: number) => readonly Given[]
  readonly byHand: ByHand<Given>
}

/** Art. 4: neighbourhoods. */
export const article4 = {
  name: 'art4',
  ruleSet: neighbourhood2022,
  subjects: neighbourhoods,
  byHand: { sound: soundNeighbourhood, findings: neighbourhoodFindings },
} as const

/** Art. 5: communes, with what was counted of their neighbourhoods. */
export const article5 = {
  name: 'art5',
  ruleSet: commune2022,
  subjects: communes,
  byHand: { sound: soundCommune, findings: communeFindings },
} as const

/** A rule set compiled for the day of the comparison. */
export const compiledFor = (ruleSet: RuleSet, options: { readonly generate?: boolean } = {}): CompiledRuleSet => {
  const compiled = compileRuleSet(ruleSet, asOf, options)
  if (!compiled.ok) throw new Error(compiled.refusals[0].code)
  return compiled.value
}
