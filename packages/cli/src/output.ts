import type { Locale } from '@anlang/core'

/** What a command works with, besides its own arguments. */
export interface Output {
  readonly locale: Locale
  readonly print: (line: string) => void
  readonly complain: (line: string) => void
}

/** The exit of a command: 0 when all is well, 1 when something was found, 2 when it could not be asked. */
export type ExitCode = 0 | 1 | 2
