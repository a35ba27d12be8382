import { figuresOf, type Rule, rulesWithin } from './rule.js'

/**
 * Every figure that a rule reads, its parts included, each once.
 *
 * @example
 * ```ts
 * figuresWithin(rule.all(rule.yes('policy.implemented'), rule.no('hotspot.arose'))) // => ['policy.implemented', 'hotspot.arose']
 * ```
 */
export const figuresWithin = (rule: Rule): readonly string[] => [...new Set(rulesWithin(rule).flatMap(figuresOf))]
