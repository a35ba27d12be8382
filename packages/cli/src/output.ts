import type { Locale } from '@anlang/core'
import type { Paint } from './paint.js'
import type { Told } from './told.js'

/** Where the command line writes, and what it knows of where it runs. */
export interface Streams {
  readonly print: (line: string) => void
  readonly complain: (line: string) => void
  /** Shows what is being worked on until it is called again; an empty line clears it. */
  readonly progress?: (line: string) => void
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** Whether what is printed is read by a person at once. */
  readonly isTerminal?: boolean
}

/** What a command works with, besides its own arguments. */
export interface Output {
  readonly locale: Locale
  /** Prints what was asked for; nothing with `--json`, whose answer holds it. */
  readonly print: (line: string) => void
  /** Tells of something that was found: as a line, or among the diagnostics of `--json`. */
  readonly tell: (told: Told) => void
  /** Says something beside what was asked for, where it does not stand in a picture or a page that is piped on. */
  readonly remark: (line: string) => void
  readonly progress: (line: string) => void
  readonly paint: Paint
}

/** The exit of a command: 0 all is well, 1 something was found, 2 it could not be asked, 3 a bug of this command. */
export type ExitCode = 0 | 1 | 2 | 3

/** How a command ended: its exit and, for `--json`, what it found out under keys that stay. */
export interface Answer {
  readonly exit: ExitCode
  readonly body?: Readonly<Record<string, unknown>>
}
