import { unverifiedLaw } from '../../bases/instruments.js'
import type { DocumentRule } from '../../criteria/rule.js'
import * as rule from '../../criteria/rule-builders.js'
import { circular124 } from './shared-criteria.js'

/** A document of Quarter 1. That the quarter is these days is our reading. */
export const inQuarter1 = <const Figure extends string>(figure: Figure, at: string): DocumentRule<Figure> =>
  rule.dated(figure, '01-01', '03-31', unverifiedLaw(circular124, at))
