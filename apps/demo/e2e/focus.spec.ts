import type { Page } from '@playwright/test'
import { expect, test } from './office/test.js'
import { wordsOf } from './office/words.js'

const t = wordsOf('vi')

const beginFirstLesson = async (page: Page) => {
  await page.goto('/lessons?lang=vi')
  await page
    .getByRole('button', { name: t('lesson.begin'), exact: false })
    .first()
    .click()
  const panel = page.getByRole('complementary')
  await panel.locator('#task').waitFor()
  return panel
}

test('in a lesson the focus goes on where what had it is gone, and the task leads to its form', async ({ page }) => {
  const panel = await beginFirstLesson(page)
  await expect(page.getByText(t('room.nobody'), { exact: true })).toBeVisible()
  await panel.getByText(t('lesson.stepIn'), { exact: true }).press('Enter')
  await expect(panel.locator('#task')).toBeFocused()
  await panel.getByRole('link', { name: t('lesson.openTask') }).click()
  await expect(page).toHaveURL(/\/open\//)
  await expect(page.getByRole('button', { name: t('desk.opening.submit') })).toBeVisible()
  const hint = panel.getByRole('button', { name: t('lesson.hint', { next: 9, of: 9 }).split(' 9')[0] ?? '' })
  for (let left = 3; left > 0 && (await hint.isVisible()); left -= 1) {
    const name = await hint.textContent()
    await hint.press('Enter')
    await expect(panel.getByRole('button', { name: name ?? '', exact: true })).toBeHidden()
  }
  await expect(panel.locator('#hints')).toBeFocused()
  const first = (await panel.locator('#task').textContent()) ?? ''
  await panel.getByRole('button', { name: t('lesson.show') }).press('Enter')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('lesson.show') })
    .press('Enter')
  await expect(panel.locator('#task')).not.toHaveText(first)
  await expect(panel.locator('#task')).toBeFocused()
})

test('on a phone a task leads to its form past the lesson, also for whoever is there already', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const heading = page.getByRole('main').getByRole('heading', { level: 1 })
  const panel = await beginFirstLesson(page)
  // a lesson that is begun is seen from its beginning, also where all of it was loaded before
  await page
    .getByRole('navigation')
    .getByRole('link', { name: t('shell.lessons') })
    .click()
  await page
    .getByRole('button', { name: t('lesson.begin'), exact: false })
    .first()
    .click()
  await expect(panel.locator('#lesson')).toBeInViewport()
  const toTask = panel.getByRole('link', { name: t('lesson.openTask') })
  await toTask.click()
  await expect(page).toHaveURL(/\/open\//)
  await expect(heading).toBeInViewport()
  await toTask.scrollIntoViewIfNeeded()
  await expect(heading).not.toBeInViewport()
  await toTask.click()
  await expect(heading).toBeInViewport()
  await expect(heading).toBeFocused()
})

test('a lesson that somebody else began is not told as one’s own', async ({ page, another }) => {
  await beginFirstLesson(page)
  await page.goto('/lessons')
  await expect(page.getByText(t('lesson.inProgress'))).toBeVisible()
  const other = await (await another()).newPage()
  await other.goto('/lessons')
  await expect(other.getByText(t('lesson.notYet'))).toHaveCount(4)
  await expect(other.getByText(t('lesson.inProgress'))).toHaveCount(0)
})

test('a search of units keeps the focus, and tells a day that there is not; a register is there after a reload', async ({
  page,
}) => {
  await page.goto('/rooms/desk/units?lang=vi')
  const go = page.getByRole('button', { name: t('units.go'), exact: true })
  await page.getByLabel(t('units.search')).fill('bach luu')
  await go.press('Enter')
  await expect(page.getByRole('button', { name: t('units.clear') })).toBeVisible()
  await expect(go).toBeFocused()
  await page.getByLabel(t('units.asOf'), { exact: true }).fill('31/02/2022')
  await go.press('Enter')
  await expect(page.getByRole('alert')).toContainText(t('form.noSuchDay'))
  await page.goto('/rooms/desk/registers')
  await page.getByRole('tab', { name: t('registers.names.commended') }).click()
  await page.reload()
  await expect(page.getByRole('tab', { name: t('registers.names.commended') })).toHaveAttribute('aria-selected', 'true')
})

test('another day of a unit keeps the focus, and a unit that is no more leads to the one that has its ground', async ({
  page,
}) => {
  await page.goto('/rooms/desk/units/c08779?asOf=2022-12-05&lang=vi')
  const day = page.getByLabel(t('units.asOf'), { exact: true })
  await day.fill('05/12/2021')
  await day.press('Enter')
  await expect(page).toHaveURL(/asOf=2021-12-05/)
  await expect(page.getByRole('heading', { level: 1, name: 'xã Bạch Lưu' })).toBeVisible()
  await expect(day).toBeFocused()
  await day.fill('01/01/2026')
  await page.getByRole('button', { name: t('units.changeDay') }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: t('units.outside') })).toBeVisible()
  await expect(page.getByRole('button', { name: t('units.changeDay') })).toBeFocused()
  await page.getByRole('main').getByRole('link', { name: 'xã Hải Lựu' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'xã Hải Lựu' })).toBeVisible()
  await expect(day).toHaveValue('01/01/2026')
})
