import { atDesk } from './office/at-desk.js'
import { expect, test } from './office/test.js'

test('a body is called by its name in lists and titles, and by its code only where the record is told', async ({
  page,
  office,
}) => {
  const clerk = await atDesk(page, office, 'p-hoi-dong-xa')
  const { t } = clerk
  const all = page.getByRole('region', { name: t('desk.dossiers') })
  await expect(all.getByText('Tổ tự quản số 2, thôn Anh Dũng, 2022')).toBeVisible()
  await expect(page.getByRole('main').getByText('to-tu-quan-so')).toHaveCount(0)
  await page.goto(clerk.pathOf('khen-to-tu-quan-so-2'))
  await expect(page.getByRole('heading', { level: 1, name: 'Tổ tự quản số 2, thôn Anh Dũng, 2022' })).toBeVisible()
  await expect(page.getByText(t('dossier.entityCode', { kind: 'tập thể', code: 'to-tu-quan-so-2' }))).toBeVisible()
})

test('a body whose name is known is chosen by it when a dossier is opened', async ({ page, office }) => {
  const clerk = await atDesk(page, office, 'p-thuong-truc-xa')
  const { t } = clerk
  const matter = { procedure: 'commend', variant: 'merit.commune', subject: 'n08779.anh-dung', year: 2022 }
  await clerk.fillOpening('p-thuong-truc-xa', { ...matter, follows: 'danh-gia-anh-dung-2022' })
  await page.getByLabel(t('desk.opening.entityKind'), { exact: true }).selectOption('school')
  await page.getByLabel(t('desk.opening.entityName'), { exact: true }).selectOption({ index: 1 })
  await page.getByRole('button', { name: t('desk.opening.submit') }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Trường Trung học cơ sở Tập huấn' })).toBeVisible()
})

test('the criteria are called criteria, and the members of a council members', async ({ page, office }) => {
  const clerk = await atDesk(page, office, 'p-thon')
  await page.goto(clerk.pathOf('danh-gia-anh-dung-2022'))
  await expect(page.getByRole('heading', { name: 'Bộ tiêu chí: Khu dân cư đạt tiêu chuẩn' })).toBeVisible()
  await page.goto(clerk.pathOf('khen-anh-dung-2022'))
  await expect(page.getByText(`${clerk.t('dossier.members.council')} 9`)).toBeVisible()
})

test('the tree of units says what it counts, and that only a part of it was loaded', async ({ page, office }) => {
  const clerk = await atDesk(page, office, 'p-thon')
  await page.goto('/rooms/desk/units?asOf=2022-12-05')
  const tree = page.getByRole('region', { name: clerk.t('units.tree') })
  await expect(tree.getByText('mới nạp 1 huyện, quận, thị xã, thành phố').first()).toBeVisible()
  await page.goto('/rooms/desk/units?asOf=2026-01-05')
  await expect(tree.getByText('mới nạp 3 xã, phường, thị trấn, đặc khu')).toBeVisible()
  await page.goto('/rooms/desk/units?asOf=1900-01-01')
  await expect(tree.getByText(clerk.t('units.none'))).toBeVisible()
})
