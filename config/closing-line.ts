import type { Reporter, TestModule } from 'vitest/node'

/** Prints how many tests ran as one plain last line, for tools that read the log. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
    const count = (state: string) => states.filter((found) => found === state).length
    const skipped = count('skipped')
    const tail = skipped > 0 ? `, ${skipped} skipped` : ''
    console.log(`tests: ${count('passed')} passed, ${count('failed')} failed${tail}`)
  }
}
