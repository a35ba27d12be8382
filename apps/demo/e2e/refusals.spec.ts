import { atDesk } from './office/at-desk.js'
import { expect, test } from './office/test.js'

const matter = {
  procedure: 'commend',
  variant: 'merit.commune',
  subject: 'n08779.anh-dung',
  year: 2022,
  follows: 'danh-gia-anh-dung-2022',
} as const

test('who opens a dossier that there is already is led to it', async ({ page, office }) => {
  const clerk = await atDesk(page, office, 'p-thuong-truc-xa')
  const { t } = clerk
  await clerk.fillOpening('p-thuong-truc-xa', matter)
  await page.getByRole('button', { name: t('desk.opening.submit') }).click()
  await page.getByRole('alert').getByRole('link', { name: 'thôn Anh Dũng, 2022' }).click()
  await expect(page).toHaveURL(/khen-anh-dung-2022$/)
})

test('the code of a body that is none is told at its field, to which the summary leads', async ({ page, office }) => {
  const clerk = await atDesk(page, office, 'p-thuong-truc-xa')
  const { t } = clerk
  await clerk.fillOpening('p-thuong-truc-xa', matter)
  await page.getByLabel(t('desk.opening.entityKind'), { exact: true }).selectOption('collective')
  const field = page.getByLabel(t('desk.opening.entity'), { exact: true })
  await page.getByRole('button', { name: t('desk.opening.submit') }).click()
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await field.fill('tổ tự quản')
  await page.getByRole('button', { name: t('desk.opening.submit') }).click()
  await page
    .getByRole('alert')
    .getByRole('link', { name: new RegExp(`^${t('desk.opening.entity')}: `) })
    .click()
  await expect(field).toBeFocused()
  await expect(field).toHaveAttribute('aria-invalid', 'true')
})

test('a session that counts members twice is told with those who stood back', async ({ page, office }) => {
  const clerk = await atDesk(page, office, 'p-hoi-dong-xa')
  const { t } = clerk
  const item = await clerk.toForm('p-hoi-dong-xa', 'khen-to-tu-quan-so-2', 'reviewCommendation')
  await clerk.fill(item, {
    documents: [{ kind: 'council_minutes', number: '06/BB-HDTDKT', on: '2022-12-05' }],
    figures: { 'discipline.pending': false },
    session: { members: 9, present: 8, inFavour: 7, ballot: 'open', recused: [{ reason: 'relative', count: 2 }] },
  })
  await expect(page.getByText(t('form.impossible.recused'))).toBeVisible()
  await clerk.submitOf(item).click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText(t('form.recusedTold', { count: 2 }))
  await alert.getByRole('link').first().click()
  await expect(page.locator('#session-recused-relative')).toBeFocused()
})
