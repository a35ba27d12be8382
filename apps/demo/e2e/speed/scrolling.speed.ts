import { goal } from '../../../../bench/goal.js'
import { personaHeader } from '../../src/training/training-api.js'
import { numberText } from '../../web/src/text/number-text.js'
import { expect, test } from '../office/test.js'
import { wordsOf } from '../office/words.js'
import { communesOfTheNation, nationOfUnits } from './nation-of-units.js'

const most = 50

test(`a list of ${communesOfTheNation} communes scrolls without a long task`, async ({ page }) => {
  const nation = nationOfUnits()
  const t = wordsOf('vi')
  await page.route('**/rooms/desk/api/units?*', async (route) => {
    const { pathname, search } = new URL(route.request().url())
    const asked = new Request(`http://127.0.0.1${pathname.replace('/rooms/desk', '')}${search}`, {
      headers: { [personaHeader]: 'p-cong-an-xa' },
    })
    const answer = await nation.fetch(asked)
    await route.fulfill({ status: answer.status, contentType: 'application/json', body: await answer.text() })
  })
  await page.goto('/rooms/desk/units?level=commune&asOf=2026-11-05')
  const list = page.getByRole('region', { name: t('units.list') })
  const rows = list.getByRole('listitem')
  await expect(rows.first()).toHaveAttribute('aria-setsize', String(communesOfTheNation))
  await page.evaluate(() => {
    const seen: number[] = []
    Object.assign(globalThis, { longTasks: seen })
    new PerformanceObserver((entries) => {
      for (const { duration } of entries.getEntries()) seen.push(duration)
    }).observe({ type: 'longtask' })
  })
  await list.hover()
  const isAtEnd = () => list.evaluate((place) => place.scrollTop + place.clientHeight >= place.scrollHeight - 1)
  for (let turns = 0; turns < 2000 && !(await isAtEnd()); turns += 1) await page.mouse.wheel(0, 900)
  await expect(rows.last()).toHaveAttribute('aria-posinset', String(communesOfTheNation))
  await expect(rows.last().getByRole('link')).toBeVisible()
  const longest = await page.evaluate(() => {
    const seen: unknown = Reflect.get(globalThis, 'longTasks')
    return Array.isArray(seen) ? Math.max(0, ...seen.map(Number)) : Number.NaN
  })
  console.log(`web/scroll: ${numberText(communesOfTheNation, 'en')} communes, to the last`)
  console.log(goal('web/longest-task-while-scrolling-ms', longest, '<=', most))
})
