/**
 * What a function answers when it may refuse: the value, or every reason why not.
 * A refusal has a code and the numbers a reader needs; sentences live in the locale files.
 */
export type Outcome<Value, Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusals: readonly [Refusal, ...Refusal[]] }

/**
 * Accepts, with the value.
 *
 * @example
 * ```ts
 * accept('đạt') // => { ok: true, value: 'đạt' }
 * ```
 */
export const accept = <Value>(value: Value) => ({ ok: true, value }) as const

/**
 * Refuses, with at least one reason.
 *
 * @example
 * ```ts
 * refuse({ code: 'unknown_unit', unit: 'c1' }).refusals[0].code // => 'unknown_unit'
 * ```
 */
export const refuse = <Refusal>(...refusals: readonly [Refusal, ...Refusal[]]) => ({ ok: false, refusals }) as const

/**
 * Refuses for the same reasons, each told in another way: as a lower layer's refusal becomes one of its caller.
 *
 * @example
 * ```ts
 * refuseAs(['a'], (reason) => ({ code: reason })).refusals // => [{ code: 'a' }]
 * ```
 */
export const refuseAs = <From, To>([first, ...others]: readonly [From, ...From[]], tell: (refusal: From) => To) =>
  refuse(tell(first), ...others.map(tell))
