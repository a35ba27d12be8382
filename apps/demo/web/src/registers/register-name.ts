import type { RegisterName } from '@anlang/adapters/client'

/** The registers, in the order of the way of a model. */
export const registers = [
  'established',
  'recognised',
  'commended',
  'cancelled',
] as const satisfies readonly RegisterName[]

/** A register by its word; what was recognised where it is none. */
export const registerOf = (word: string | undefined): RegisterName =>
  registers.find((register) => register === word) ?? 'recognised'
