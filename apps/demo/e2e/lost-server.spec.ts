import type { Page } from '@playwright/test'
import { atDesk, countFacts } from './office/at-desk.js'
import type { Clerk } from './office/clerk.js'
import { paperOn } from './office/fill-form.js'
import { expect, test } from './office/test.js'

const dossier = 'khen-to-tu-quan-so-1'
const persona = 'p-chu-tich-xa'
const act = 'commend'
const number = '410/QĐ-UBND'

/** The keys under which commands were sent from a page. */
const keysSent = (page: Page): ReadonlySet<string> => {
  const keys = new Set<string>()
  page.on('request', (request) => {
    const key = request.headers()['idempotency-key']
    if (key !== undefined) keys.add(key)
  })
  return keys
}

const atForm = async (clerk: Clerk) => {
  const item = await clerk.toForm(persona, dossier, act)
  const on = { page: clerk.page, locale: clerk.locale, form: item.form }
  const paper = await paperOn(on, item.form.documents.find(({ required }) => required)?.kind ?? '')
  return {
    item,
    number: paper.getByRole('textbox', { name: clerk.t('form.number') }),
    day: paper.getByRole('textbox', { name: clerk.t('form.on') }),
  }
}

test('the server stops in the middle of a form and comes back: nothing is lost, and it is recorded once', async ({
  page,
  office,
  overheard,
}) => {
  const clerk = await atDesk(page, office, persona)
  const { t } = clerk
  const keys = keysSent(page)
  const before = await countFacts(clerk, dossier)
  const form = await atForm(clerk)
  await form.number.fill(number)
  overheard.allowLostServer()
  await office.goDark()
  await expect(page.getByText(t('room.lineLost'))).toBeVisible()
  await form.day.fill('05/12/2022')
  await clerk.submitOf(form.item).click()
  await expect(page.getByRole('alert').getByRole('heading', { name: t('form.lost') })).toBeVisible()
  await expect(form.number).toHaveValue(number)
  await expect(form.day).toHaveValue('05/12/2022')
  await office.comeBack()
  // it tries again by itself
  await clerk.seesRecorded(form.item.title)
  expect(keys.size).toBe(1)
  expect(await countFacts(clerk, dossier)).toBe(before + 1)
  await expect(page.getByText(t('room.lineLost'))).toBeHidden()
})

test('what is changed while the server is lost is not sent before its writer sends it', async ({
  page,
  office,
  overheard,
}) => {
  const clerk = await atDesk(page, office, persona)
  const { t } = clerk
  const before = await countFacts(clerk, dossier)
  const form = await atForm(clerk)
  await form.number.fill(number)
  await form.day.fill('05/12/2022')
  overheard.allowLostServer()
  await office.goDark()
  await clerk.submitOf(form.item).click()
  const lost = page.getByRole('alert').filter({ hasText: t('form.lost') })
  await expect(lost).toContainText(t('form.lostLead'))
  await form.number.fill('4')
  await expect(lost).toContainText(t('form.lostHeld'))
  await office.comeBack()
  await expect(page.getByText(t('room.lineLost'))).toBeHidden()
  // longer than it takes to try again
  await page.waitForTimeout(6_000)
  expect(await countFacts(clerk, dossier)).toBe(before)
  await form.number.fill(number)
  await lost.getByRole('button', { name: t('form.lostAgain') }).click()
  await clerk.seesRecorded(form.item.title)
  await expect(page.getByText(number)).toBeVisible()
})

test('an answer that is lost on its way is asked for again under the same key, and recorded once', async ({
  page,
  office,
  overheard,
}) => {
  const clerk = await atDesk(page, office, persona, 'en')
  const keys = keysSent(page)
  const before = await countFacts(clerk, dossier)
  const form = await atForm(clerk)
  await form.number.fill(number)
  await form.day.fill('05/12/2022')
  overheard.allowLostServer()
  let lost = 0
  await page.route(`**/api/dossiers/${dossier}/acts`, async (route) => {
    if (lost > 0) return route.continue()
    lost += 1
    await route.fetch()
    await route.abort('connectionreset')
  })
  await clerk.submitOf(form.item).click()
  await clerk.seesRecorded(form.item.title)
  expect([lost, keys.size]).toEqual([1, 1])
  expect(await countFacts(clerk, dossier)).toBe(before + 1)
})

test('a form is found again as it was left, after a reload and after a restart of the server', async ({
  page,
  office,
  overheard,
}) => {
  const clerk = await atDesk(page, office, persona)
  const { t } = clerk
  const form = await atForm(clerk)
  await form.number.fill(number)
  overheard.allowLostServer()
  await office.goDark()
  await office.comeBack()
  await page.reload()
  await expect(page.getByText(t('form.restored'))).toBeVisible()
  await expect(form.number).toHaveValue(number)
  await page.getByRole('button', { name: t('form.discard') }).click()
  await expect(form.number).toHaveValue('')
})
