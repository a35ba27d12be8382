import type { Refusal } from './refusal.js'

const none: readonly Refusal[] = []

const isEmpty = (refusals: readonly Refusal[]): boolean => refusals.length === 0

/** All refusals in their order; most acts have none, and then nothing is put together. */
export const gathered = (...parts: readonly (readonly Refusal[])[]): readonly Refusal[] =>
  parts.every(isEmpty) ? none : parts.flat()
