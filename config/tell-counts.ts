import { appendFileSync } from 'node:fs'

/** How many tests ran. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** The line for tools that read the log. */
export const countLine = ({ passed, failed, skipped }: Counts): string =>
  `tests: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

/** Prints how many tests of one runner ran; and tells whoever adds up runners, in the file that they name. */
export const tellCounts = (counts: Counts): void => {
  console.log(countLine(counts))
  const file = process.env.ANLANG_TEST_COUNTS
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(counts)}\n`)
}
