import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { atDesk } from './office/at-desk.js'
import { sights } from './office/pages.js'
import { expect, test } from './office/test.js'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const violationsOn = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}

/** How far a page reaches beyond the window, in pixels. */
const sidewaysOn = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const [place, { name, come }] of sights.entries()) {
  const locale = place % 3 === 1 ? 'en' : 'vi'
  test(`${name}: no barrier in light or dark, nothing sideways at 320 pixels or 200 % (${locale})`, async ({
    page,
    office,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    const clerk = await atDesk(page, office, 'p-thuong-truc-xa', locale)
    await come(clerk, page)
    expect(await violationsOn(page), 'light').toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violationsOn(page), 'dark').toEqual([])
    for (const size of [
      { width: 640, height: 360 },
      { width: 320, height: 640 },
    ]) {
      await page.setViewportSize(size)
      expect(await sidewaysOn(page), `${size.width} pixels`).toBe(0)
    }
    expect(await violationsOn(page), 'a phone').toEqual([])
  })
}

test('a page that is asked to keep still has nothing that moves', async ({ page, office }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const clerk = await atDesk(page, office, 'p-thon')
  for (const { come } of sights.slice(0, 5)) {
    await come(clerk, page)
    const moving = await page.evaluate(() =>
      document
        .getAnimations()
        .filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 50)
        .map((animation) => String(animation.effect?.getComputedTiming().duration)),
    )
    expect(moving).toEqual([])
  }
})
