import type { Page } from '@playwright/test'
import { documentNumber } from '../web/src/form/document-number.js'
import { atDesk, countFacts } from './office/at-desk.js'
import { figureOn, paperOn } from './office/fill-form.js'
import type { Office } from './office/office.js'
import { expect, test } from './office/test.js'

const dossier = 'khen-to-tu-quan-so-2'
const persona = 'p-hoi-dong-xa'
const act = 'reviewCommendation'
const right = {
  documents: [{ kind: 'council_minutes' as const, number: '31/BB-HĐTĐKT', on: '2022-12-05' }],
  figures: { 'discipline.pending': false },
  session: { members: 9, present: 9, inFavour: 8, ballot: 'open' as const },
}

/** The form of a council, filled in rightly but for what a test changes. */
const councilForm = async (page: Page, office: Office) => {
  const clerk = await atDesk(page, office, persona)
  const { t, locale } = clerk
  const item = await clerk.toForm(persona, dossier, act)
  await clerk.fill(item, right)
  const on = { page, locale, form: item.form }
  const paper = await paperOn(on, 'council_minutes')
  const before = await countFacts(clerk, dossier)
  return {
    clerk,
    t,
    on,
    number: paper.getByRole('textbox', { name: t('form.number') }),
    day: paper.getByRole('textbox', { name: t('form.on') }),
    present: page.getByRole('textbox', {
      name: `${item.form.session?.fields.find(({ id }) => id === 'present')?.label.vi} (${t('form.required')})`,
    }),
    send: () => clerk.submitOf(item).click(),
    title: item.title,
    /** An answer in place: above the form, and at the control that it leads to. */
    isRefusedAt: async (control: ReturnType<Page['getByRole']>) => {
      const alert = page.getByRole('alert')
      await expect(alert).toBeVisible()
      await expect(alert).toBeFocused()
      await alert.getByRole('link').first().click()
      await expect(control).toBeFocused()
      await expect(control).toHaveAttribute('aria-invalid', 'true')
      await expect(control).toHaveAccessibleDescription(/.{10}/)
      expect(await countFacts(clerk, dossier)).toBe(before)
    },
  }
}

const numbersThatCannotStand = [
  ['is missing', ''],
  ['is huge', `${'1'.repeat(5000)}/BB`],
  ['is a script', '<script>document.title="taken"</script>'],
  ['is markup that would load a picture', '<img src=x onerror=document.title="taken">'],
] as const

for (const [how, typed] of numbersThatCannotStand) {
  test(`a number of a document that ${how} is answered at its field; nothing is written or lost`, async ({
    page,
    office,
  }) => {
    const { number, day, send, isRefusedAt } = await councilForm(page, office)
    await number.fill(typed)
    await send()
    await isRefusedAt(number)
    await expect(day).toHaveValue('05/12/2022')
    await expect(number).toHaveValue(documentNumber(typed))
    await expect(page).not.toHaveTitle('taken')
  })
}

test('a paste that is too long is told at once in place, is kept whole, and may be shortened', async ({
  page,
  office,
}) => {
  const { clerk, number, send, title, isRefusedAt } = await councilForm(page, office)
  const typed = `31/BB-${'HĐTĐKT'.repeat(100)}`
  await number.fill(typed)
  await expect(number).toHaveAccessibleDescription(new RegExp(`${typed.length}.*120`))
  await send()
  await isRefusedAt(number)
  await expect(number).toHaveValue(typed)
  await number.fill('31/BB-HĐTĐKT')
  await send()
  await clerk.seesRecorded(title)
})

for (const typed of ['31/02/2022', 'hôm qua', '2022', '06/12/2022']) {
  test(`the day of a document “${typed}” is answered at its field; nothing is written or lost`, async ({
    page,
    office,
  }) => {
    const { number, day, send, isRefusedAt } = await councilForm(page, office)
    await day.fill(typed)
    await send()
    await isRefusedAt(day)
    await expect(day).toHaveValue(typed)
    await expect(number).toHaveValue('31/BB-HĐTĐKT')
  })
}

for (const typed of ['chín', '-1', '8,5', '10', '99999999999999999999']) {
  test(`“${typed}” present of nine members is answered at its field; nothing is written or lost`, async ({
    page,
    office,
  }) => {
    const { present, send, isRefusedAt } = await councilForm(page, office)
    await present.fill(typed)
    await send()
    await isRefusedAt(present)
    await expect(present).toHaveValue(typed)
  })
}

test('while a field is mended after a refusal the focus stays in it', async ({ page, office }) => {
  const { number, send, isRefusedAt } = await councilForm(page, office)
  await number.fill('')
  await send()
  await isRefusedAt(number)
  await page.keyboard.type('33/BB')
  await expect(number).toBeFocused()
  await expect(number).toHaveValue('33/BB')
})

test('a form that is sent empty says all that is missing, each with the way to its field', async ({ page, office }) => {
  const clerk = await atDesk(page, office, 'p-thuong-truc-huyen', 'en')
  const item = await clerk.toForm('p-thuong-truc-huyen', 'khen-huyen-luc-luong-nong-cot', 'proposeCommendation')
  await clerk.submitOf(item).click()
  const asked = [...item.form.documents, ...item.form.figures].filter(
    (field) => field.required && field.present === null,
  )
  expect(asked.length).toBeGreaterThan(0)
  await expect(page.getByRole('alert').getByRole('link').first()).toBeVisible()
  await expect(page.getByText(clerk.t('form.bad.needed'), { exact: true })).toHaveCount(asked.length)
})

test('what a word processor puts into a number and what it decomposes is mended, and recorded composed', async ({
  page,
  office,
}) => {
  const { clerk, number, day, send, title } = await councilForm(page, office)
  await number.fill(`\u200b 31\u00a0/BB–${'HỘI'.normalize('NFD')}\ufeff `)
  await day.fill('ngày 5 tháng 12 năm 2022'.normalize('NFD'))
  await send()
  await clerk.seesRecorded(title)
  const answer = await clerk.host(persona).dossier(dossier)
  const told = JSON.stringify(answer)
  expect(told).toContain('31/BB-HỘI')
  expect(told).toBe(told.normalize('NFC'))
})

test('a number that is no number is asked for in the language that is read', async ({ page, office }) => {
  const clerk = await atDesk(page, office, 'p-thon', 'en')
  const procedure = await clerk.procedureOf('p-thon', {
    procedure: 'evaluate',
    subject: 'n08779.anh-dung',
    year: 2022,
  })
  expect(procedure).toBeDefined()
  const item = await clerk.toForm('p-thon', 'danh-gia-anh-dung-2022', 'register')
  await figureOn({ page, locale: 'en', form: item.form }, 'households.total').fill('many')
  await clerk.submitOf(item).click()
  const label = item.form.figures.find(({ id }) => id === 'households.total')?.label.en ?? ''
  await expect(page.getByRole('alert').getByText(clerk.t('form.bad.number', { label }))).toBeVisible()
})

test('the unit of another office, slipped into the page, opens nothing, and says why', async ({ page, office }) => {
  const clerk = await atDesk(page, office, 'p-thon')
  const { t } = clerk
  const matter = { procedure: 'covenant', subject: 'n08779.anh-dung', year: 2022 }
  await clerk.fillOpening('p-thon', matter)
  const units = page.getByLabel(t('desk.opening.subject'), { exact: true })
  await units.evaluate((list) => list.append(new Option('xã khác', 'c00004')))
  await units.selectOption('c00004')
  const counted = async () => JSON.stringify(await clerk.host('p-thon').dossiers({ limit: 200 }))
  const before = await counted()
  await page.getByRole('button', { name: t('desk.opening.submit') }).click()
  await expect(page.getByRole('alert')).toContainText(/\S{2}/)
  expect(await counted()).toBe(before)
})

test('an opening that lies open while the clock moves on sends the year that it shows', async ({ page, office }) => {
  const clerk = await atDesk(page, office, 'p-thuong-truc-xa')
  const { t } = clerk
  const matter = { procedure: 'commend', variant: 'merit.commune', subject: 'n08779.anh-dung', year: 2022 }
  await clerk.fillOpening('p-thuong-truc-xa', { ...matter, follows: 'danh-gia-anh-dung-2022' })
  await clerk.moveClock('2024-03-05')
  const year = page.getByLabel(t('desk.opening.year'), { exact: true })
  await expect(year.getByRole('option')).toHaveText(['2024', '2023'])
  const sent = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/dossiers'))
  await page.getByRole('button', { name: t('desk.opening.submit') }).click()
  expect((await sent).postDataJSON()).toMatchObject({ year: Number(await year.inputValue()) })
})

for (const [how, entity] of [
  ['a script', '<script>alert(1)</script>'],
  ['a name of somebody', 'Nguyễn Văn A'],
  ['a huge text', 'a'.repeat(3000)],
] as const) {
  test(`${how} in place of the id of an entity opens nothing, and stays to be mended`, async ({ page, office }) => {
    const clerk = await atDesk(page, office, 'p-thuong-truc-xa')
    const { t } = clerk
    const matter = { procedure: 'commend', variant: 'merit.commune', subject: 'n08779.anh-dung', year: 2022 }
    await clerk.fillOpening('p-thuong-truc-xa', { ...matter, follows: 'danh-gia-anh-dung-2022' })
    await page.getByLabel(t('desk.opening.entityKind'), { exact: true }).selectOption('collective')
    const field = page.getByLabel(t('desk.opening.entity'), { exact: true })
    await field.fill(entity)
    const counted = async () => JSON.stringify(await clerk.host('p-thon').dossiers({ limit: 200 }))
    const before = await counted()
    await page.getByRole('button', { name: t('desk.opening.submit') }).click()
    await expect(page.getByRole('alert')).toContainText(/\S{2}/)
    await expect(field).toHaveValue(entity)
    expect(await counted()).toBe(before)
  })
}

test('somebody who is not of the cast, kept in the browser by another hand, is nobody: the desk asks who one is', async ({
  page,
  office,
}) => {
  const clerk = await atDesk(page, office, 'p-thon')
  await page.evaluate(() => {
    for (const storage of [localStorage, sessionStorage]) storage.setItem('anlang.persona.desk', 'p-bo-truong')
  })
  await page.reload()
  await expect(page.getByRole('heading', { name: clerk.t('desk.start') })).toBeVisible()
})

test('a day before today is not gone to, and the dialog says so', async ({ page, office }) => {
  const { t } = await atDesk(page, office, 'p-thon')
  await page.getByRole('button', { name: t('room.moveDay') }).click()
  const dialog = page.getByRole('dialog')
  const field = dialog.getByRole('textbox', { name: t('room.moveTo') })
  const move = dialog.getByRole('button', { name: t('room.move'), exact: true })
  await field.fill('hôm nay')
  await move.click()
  await expect(dialog.getByText(t('room.notADay'))).toBeVisible()
  await field.fill('01/01/2020')
  await move.click()
  await expect(dialog.getByRole('alert')).toContainText(/\S{2}/)
  await expect(field).toHaveValue('01/01/2020')
})
