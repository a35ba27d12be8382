import { defineConfig } from '@playwright/test'
import browser from './playwright.config.js'

/** `pnpm bench web`: measures in the same browser, and prints the lines of goals alone. */
export default defineConfig({
  ...browser,
  testDir: 'e2e/speed',
  testMatch: '*.speed.ts',
  outputDir: '../../node_modules/.cache/speed',
  timeout: 300_000,
  reporter: [['./e2e/speed/goals-only.ts']],
})
