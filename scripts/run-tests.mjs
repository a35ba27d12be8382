// npm test: every test of vitest, then every test in the browser, and one line that adds up both.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { haveServerPrograms } from '../config/have-server-programs.ts'

const folder = mkdtempSync(join(tmpdir(), 'an-lang-tests-'))

const runners = [
  { name: 'vitest', args: ['run'] },
  { name: 'playwright', args: ['test', '--config', 'apps/demo/playwright.config.ts'] },
]

const told = (file) => {
  try {
    return readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  } catch {
    return []
  }
}

/** Runs one; where it fell before it could count, or failed beside its tests, that is a failure as well. */
const run = ({ name, args }) => {
  const file = join(folder, name)
  const env = { ...process.env, ANLANG_TEST_COUNTS: file }
  const { status } = spawnSync(name, args, { stdio: 'inherit', env, shell: process.platform === 'win32' })
  const counts = told(file)
  const failed = counts.reduce((sum, one) => sum + one.failed, 0)
  return status !== 0 && failed === 0 ? [...counts, { passed: 0, failed: 1, skipped: 0 }] : counts
}

const missing = haveServerPrograms()
const all = runners.flatMap(run)
rmSync(folder, { recursive: true })
const sum = (key) => all.reduce((total, one) => total + one[key], 0)
const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')]
for (const name of missing)
  console.log(`!!! NOT TESTED with ${name}: this machine has none (Debian: apt-get install ${name}) !!!`)
console.log(`tests: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
