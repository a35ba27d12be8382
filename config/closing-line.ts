import type { Reporter, TestModule } from 'vitest/node'
import { tellCounts } from './tell-counts.js'

/** Tells how many tests ran in vitest. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
    const count = (state: string) => states.filter((found) => found === state).length
    tellCounts({ passed: count('passed'), failed: count('failed'), skipped: count('skipped') })
  }
}
