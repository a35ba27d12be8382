import { fileURLToPath } from 'node:url'
import type { Locator, Page } from '@playwright/test'
import { readShelf } from '../src/lesson/shelf.js'
import { expect, test } from './office/test.js'
import { wordsOf } from './office/words.js'

const { lessons } = readShelf(fileURLToPath(new URL('../lessons/', import.meta.url)))

const most = 120

/** Goes from control to control until one has the focus, as who has no mouse does. */
const tabTo = async (page: Page, control: Locator): Promise<void> => {
  await expect(control).toBeVisible()
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`no way to ${String(control)} by the Tab key`)
}

const press = async (page: Page, control: Locator): Promise<void> => {
  await tabTo(page, control)
  await page.keyboard.press('Enter')
}

/** Chooses in a list by the letters of its answer. */
const choose = async (page: Page, list: Locator, typed: string, value: string): Promise<void> => {
  await tabTo(page, list)
  await page.keyboard.type(typed)
  await expect(list).toHaveValue(value)
}

test('the first task of the first lesson is done by keyboard alone, and the focus is always seen', async ({ page }) => {
  const t = wordsOf('en')
  const [lesson] = lessons
  const [task] = lesson?.tasks ?? []
  const matter = task?.answer.kind === 'open' ? lesson?.dossiers[task.answer.opens] : undefined
  if (!lesson || !task || !matter) throw new Error('the first task opens no dossier')
  await page.goto('/?lang=en')
  await press(page, page.getByRole('link', { name: t('shell.skip') }))
  await expect(page.getByRole('main')).toBeFocused()
  const main = page.getByRole('main')
  await press(page, main.getByRole('button', { name: t('lesson.beginNamed', { title: lesson.title.en }) }).last())
  const panel = page.getByRole('complementary', { name: lesson.title.en })
  await press(page, panel.getByRole('button', { name: /xã Bạch Lưu/ }))
  await press(page, panel.getByRole('button', { name: t('lesson.hint', { next: 1, of: task.hints.length }) }))
  await expect(panel.getByText(task.hints[0]?.en ?? '', { exact: true })).toBeVisible()
  const offers = page.getByRole('region', { name: t('desk.openTitle') })
  await press(page, page.getByRole('link', { name: t('shell.skip') }))
  await press(page, offers.getByRole('link').first())
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toBeFocused()
  const act = (await heading.textContent()) ?? ''
  await choose(page, page.getByLabel(t('desk.opening.subject'), { exact: true }), 'thôn', matter.subject)
  await choose(page, page.getByLabel(t('desk.opening.year'), { exact: true }), '2020', String(matter.year))
  await choose(page, page.getByLabel(t('desk.opening.model'), { exact: true }), '5', matter.model ?? '')
  const submit = page.getByRole('button', { name: t('desk.opening.submit') })
  await tabTo(page, submit)
  expect(await submit.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none')
  await page.keyboard.press('Enter')
  await expect(page.getByText(t('dossier.recorded', { act })).first()).toBeVisible()
  await expect(panel.getByRole('region', { name: lesson.tasks[1]?.title.en ?? '' })).toBeVisible()
})

test('a dialog keeps the focus, closes by Escape, and gives the focus back', async ({ page }) => {
  const t = wordsOf('vi')
  await page.goto('/rooms/desk')
  const change = page.getByRole('button', { name: t('room.change') })
  await press(page, change)
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  for (let pressed = 0; pressed < 25; pressed += 1) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('[role=dialog], .dialog') !== null)).toBe(true)
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(change).toBeFocused()
})

test('the diagram of a procedure is walked through by arrow keys, and is there in words', async ({ page }) => {
  const t = wordsOf('vi')
  await page.goto('/rooms/desk/dossiers/danh-gia-anh-dung-2022')
  await page.getByRole('heading', { name: t('dossier.diagram') }).scrollIntoViewIfNeeded()
  const diagram = page.getByRole('region', { name: t('dossier.diagram') })
  await diagram.getByRole('button', { name: t('dossier.fit') }).waitFor()
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent)
  await tabTo(page, diagram.locator('[tabindex="0"]').first())
  const first = await focused()
  await page.keyboard.press('ArrowDown')
  expect(await focused()).not.toBe(first)
  await expect(diagram.getByLabel(t('dossier.hereNow')).first()).toBeVisible()
  await diagram.getByText(t('dossier.outline')).click()
  await expect(diagram.getByRole('listitem').first()).toBeVisible()
})
