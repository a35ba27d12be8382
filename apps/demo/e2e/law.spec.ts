import { atDesk } from './office/at-desk.js'
import { expect, test } from './office/test.js'

test('the form of an act tells its law, its deadline and the shares of its vote, each with its place', async ({
  page,
  office,
}) => {
  const clerk = await atDesk(page, office, 'p-hoi-dong-xa')
  const { t } = clerk
  await page.goto(clerk.pathOf('khen-to-tu-quan-so-2', 'reviewCommendation'))
  const main = page.getByRole('main')
  const note = (text: string | RegExp) => main.locator('p', { hasText: text })
  await expect(note(new RegExp(`^${t('law.basis')}: .+ Luật 15/2003/QH11`))).toBeVisible()
  await expect(note(t('law.workingDays', { count: 20 }))).toContainText('Nghị định 91/2017/NĐ-CP')
  const quorum = note(/ít nhất 2\/3 tổng số thành viên/)
  await expect(quorum).toContainText('(chưa kiểm chứng)')
  await expect(note(t('law.halfIsOurs'))).toBeVisible()
})

test('wherever a deadline is shown in a dossier, its law is told beside it', async ({ page, office }) => {
  const clerk = await atDesk(page, office, 'p-thuong-truc-tinh')
  await page.goto(clerk.pathOf('bang-khen-luc-luong-nong-cot'))
  const main = page.getByRole('main')
  await expect(main.getByText(/Hạn \d\d\/\d\d\/\d{4}/).first()).toBeVisible()
  const [deadlines, laws] = await Promise.all([
    main.getByText(/Hạn \d\d\/\d\d\/\d{4}/).count(),
    main.locator('p', { hasText: /^Thời hạn: .+ Căn cứ: / }).count(),
  ])
  expect(laws).toBe(deadlines)
})
