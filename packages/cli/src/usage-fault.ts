import type { CommandName } from './choices.js'

/** Why a command line cannot be followed. */
export type UsageFault =
  | { readonly code: 'no_command' }
  | {
      readonly code: 'unknown_command'
      readonly command: string
      readonly near?: string
      readonly known: readonly string[]
    }
  | {
      readonly code: 'unknown_option'
      readonly option: string
      readonly near?: string
      readonly known: readonly string[]
    }
  /** The first word of several commands, without the second. */
  | { readonly code: 'unfinished_command'; readonly command: string; readonly known: readonly string[] }
  | { readonly code: 'missing_value'; readonly option: string }
  | { readonly code: 'needless_value'; readonly option: string }
  | { readonly code: 'repeated_option'; readonly option: string }
  | { readonly code: 'missing_option'; readonly option: string; readonly command: CommandName }
  | { readonly code: 'without_option'; readonly option: string; readonly needs: string }
  | { readonly code: 'unknown_language'; readonly language: string }
  | { readonly code: 'malformed_day'; readonly option: string; readonly day: string }
  | { readonly code: 'malformed_number'; readonly option: string; readonly number: string }
  | { readonly code: 'malformed_position'; readonly option: string; readonly number: string }
  | { readonly code: 'not_together'; readonly option: string; readonly other: string }
  | { readonly code: 'moved_command'; readonly call: string }
  | { readonly code: 'wrong_words'; readonly command: CommandName; readonly count: number }
