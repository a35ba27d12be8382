import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter'

/** Prints what is measured as it is said, and what could not be measured. */
export default class GoalsOnly implements Reporter {
  onStdOut(text: string | Buffer): void {
    process.stdout.write(text)
  }

  onTestEnd({ title }: TestCase, { errors }: TestResult): void {
    for (const { message } of errors) console.error(`${title}: ${message}`)
  }

  onError({ message }: { readonly message?: string }): void {
    console.error(message)
  }
}
