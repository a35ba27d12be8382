import type { FullConfig, Reporter, Suite, TestCase } from '@playwright/test/reporter'
import { tellCounts } from './tell-counts.js'

/** What was not run because of a failure before it counts as failed: it would have been a test. */
const hasFailed = (test: TestCase): boolean =>
  test.outcome() === 'unexpected' || (test.outcome() === 'skipped' && test.expectedStatus !== 'skipped')

/** Tells how many tests ran in the browser. */
export default class ClosingLineOfBrowser implements Reporter {
  private suite: Suite | undefined
  /** What went wrong outside of any test, such as a file that cannot be read. */
  private errors = 0

  onBegin(_config: FullConfig, suite: Suite): void {
    this.suite = suite
  }

  onError(): void {
    this.errors += 1
  }

  onEnd(): void {
    const tests = this.suite?.allTests() ?? []
    const passed = tests.filter((test) => test.outcome() === 'expected' || test.outcome() === 'flaky')
    const failed = tests.filter(hasFailed)
    tellCounts({
      passed: passed.length,
      failed: failed.length + this.errors,
      skipped: tests.length - passed.length - failed.length,
    })
  }

  printsToStdio(): boolean {
    return false
  }
}
