import type { ExitCode } from '../output.js'
import type { Told } from '../told.js'

/** A record that is broken was looked at; all else says that it could not be. */
const broken: ReadonlySet<string> = new Set(['data_file_corrupt', 'data_file_unchained'])

/** The exit for what is told of a place that cannot be read or written. */
export const exitOfOpening = (told: readonly Told[]): ExitCode => (told.some(({ code }) => broken.has(code)) ? 1 : 2)
