import { atDesk } from './office/at-desk.js'
import { sights } from './office/pages.js'
import { expect, test } from './office/test.js'

test('no page asks any host but its own, and all that is loaded comes from there', async ({ page, office }) => {
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(new URL(request.url()).origin))
  const clerk = await atDesk(page, office, 'p-thuong-truc-xa')
  for (const { come } of sights) await come(clerk, page)
  expect([...asked]).toEqual([office.url])
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin),
  )
  expect(new Set(loaded)).toEqual(new Set([office.url]))
  // the letters come with the pages: they are there without a network
  expect(await page.evaluate(() => document.fonts.check('16px "Be Vietnam Pro"', 'Bạch Lưu'))).toBe(true)
})
