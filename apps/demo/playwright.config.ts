import { defineConfig } from '@playwright/test'
import { haveChromium, NoChromium, quietFlags } from '../../config/chromium.js'

const chromium = (): string => {
  try {
    return haveChromium()
  } catch (error) {
    if (!(error instanceof NoChromium)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  // what a test leaves behind when it fails
  outputDir: '../../node_modules/.cache/e2e',
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [['list'], ['../../config/closing-line-of-browser.ts']],
  use: {
    screenshot: 'only-on-failure',
    actionTimeout: 30_000,
    reducedMotion: 'reduce',
    launchOptions: { executablePath: chromium(), args: [...quietFlags] },
  },
})
