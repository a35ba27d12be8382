import type { Page } from '@playwright/test'
import { expect, test } from './office/test.js'

/** A sheet of A4 within its margins, at 96 dots an inch. */
const sheet = { width: 718, height: 1047 }

const onPaper = async (page: Page): Promise<void> => {
  await page.setViewportSize(sheet)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
}

test('a dossier comes on paper whole: its diagram, what is folded, and nothing to press', async ({ page }) => {
  await page.goto('/rooms/desk/dossiers/danh-gia-anh-dung-2022')
  await expect(page.locator('.diagram svg')).toBeVisible()
  await onPaper(page)
  const drawing = await page.locator('.diagram svg').boundingBox()
  expect((drawing?.x ?? 0) + (drawing?.width ?? Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(sheet.width)
  await expect(page.locator('button:visible, .button:visible')).toHaveCount(0)
  await expect(page.locator('details .finding, details li').first()).toBeVisible()
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(22, 33, 28)')
})

test('a register comes on paper as a table', async ({ page }) => {
  await page.goto('/rooms/desk/registers')
  await expect(page.locator('.register')).toBeVisible()
  await onPaper(page)
  expect(
    await page
      .locator('.register tbody tr')
      .first()
      .evaluate((row) => getComputedStyle(row).display),
  ).toBe('table-row')
  await expect(page.locator('button:visible')).toHaveCount(0)
})
