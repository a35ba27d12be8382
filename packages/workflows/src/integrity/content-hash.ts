import type { RuleSet } from '@anlang/core'
import type { Procedure } from '../procedure/procedure.js'
import { canonicalJson } from './canonical-json.js'
import { sha256 } from './sha256.js'

/**
 * SHA-256 (lower-case hex) of a value's canonical JSON (RFC 8785): the same for every order of its keys.
 *
 * @example
 * ```ts
 * contentHash({ a: 1, b: 2 }) === contentHash({ b: 2, a: 1 }) // => true
 * ```
 */
export const contentHash = (value: unknown): string => sha256(canonicalJson(value))

const known = new WeakMap<object, string>()

const once = (definition: object, content: () => unknown): string => {
  const hash = known.get(definition) ?? contentHash(content())
  known.set(definition, hash)
  return hash
}

/** The hash of a rule set, computed once; giving it a last day does not make it another. */
export const ruleSetHash = (ruleSet: RuleSet): string =>
  once(ruleSet, () => {
    const { to: _, ...content } = ruleSet
    return content
  })

/** The hash of a procedure, computed once; giving it a last day does not make it another. */
export const procedureHash = (procedure: Procedure): string =>
  once(procedure, () => {
    const { to: _, ...meta } = procedure.meta
    return { ...procedure, meta }
  })
