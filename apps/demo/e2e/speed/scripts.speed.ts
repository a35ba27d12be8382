import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { goal } from '../../../../bench/goal.js'
import { expect, test } from '../office/test.js'

/** Bound of what is loaded before the first interaction, in kB of script, minified and compressed. */
const most = 250

/** The name of an algorithm in the layout engine, which no minifier changes. */
const layoutEngine = 'network-simplex'

/** What a page loads as scripts, from now on. */
const scriptsOf = (page: Page) => {
  const loaded: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') loaded.push(response.body())
  })
  return () => Promise.all(loaded)
}

const kilobytes = (scripts: readonly Buffer[]): number =>
  scripts.reduce((sum, script) => sum + gzipSync(script, { level: 9 }).length, 0) / 1000

const pages = { home: '/', desk: '/rooms/desk', lessons: '/lessons' } as const

for (const [name, path] of Object.entries(pages)) {
  test(`script before the first interaction: ${name}`, async ({ page }) => {
    const scripts = scriptsOf(page)
    await page.goto(path)
    await page.getByRole('heading', { level: 2 }).last().waitFor()
    // a line to the server stays open, so that the network is never idle: no more scripts come for a while
    await page.waitForTimeout(2000)
    const found = await scripts()
    console.log(goal(`web/script/${name}`, kilobytes(found), '<=', most))
    const engines = found.filter((script) => script.includes(layoutEngine)).length
    console.log(goal(`web/layout-engine/${name}`, engines, '<=', 0))
  })
}

test('the layout engine comes with the diagram, once it is near', async ({ page }) => {
  const scripts = scriptsOf(page)
  await page.goto('/rooms/desk/dossiers/danh-gia-anh-dung-2022')
  await page.getByRole('heading', { level: 2 }).last().scrollIntoViewIfNeeded()
  await expect.poll(async () => (await scripts()).some((script) => script.includes(layoutEngine))).toBe(true)
})
