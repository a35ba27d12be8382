import type { Basis } from '@anlang/core'

/** A place of the law as one word, by which its citation is found. */
export const basisKey = ({ instrument, at = '', unverified }: Basis): string =>
  [instrument, at, unverified ? 'unverified' : ''].join('|')
