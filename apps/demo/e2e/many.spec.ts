import { atDesk } from './office/at-desk.js'
import { expect, test } from './office/test.js'

const persona = 'p-thuong-truc-xa'
/** More than the host gives in one answer. */
const many = 205

test('of two hundred dossiers each is found: by keyboard to the end of the list, and as what another one follows', async ({
  page,
  office,
  overheard,
}) => {
  const clerk = await atDesk(page, office, persona)
  const { t } = clerk
  const client = clerk.host(persona)
  const matter = { procedure: 'commend', variant: 'merit.commune', subject: 'n08779.anh-dung', year: 2022 }
  const follows = 'danh-gia-anh-dung-2022'
  const opened = Array.from({ length: many }, (_, place) => {
    const dossier = `khen-tap-the-${place}`
    const entity = { kind: 'collective' as const, id: `tap-the-${place}` }
    return client.open({ ...matter, dossier, follows, entity }, { key: dossier })
  })
  expect((await Promise.all(opened)).filter(({ ok }) => !ok)).toEqual([])
  await page.reload()
  const all = page.getByRole('region', { name: t('desk.dossiers') })
  const last = all.getByText(`tap-the-${many - 1},`)
  const more = all.getByRole('button', { name: t('desk.more') })
  // the first of it is there before the server is lost
  await expect(more).toBeVisible()
  overheard.allowLostServer()
  await page.route('**/api/dossiers?*', (route) => route.abort('connectionreset'))
  const shown = await all.getByRole('listitem').count()
  await more.press('Enter')
  await expect(all.getByRole('alert')).toContainText(t('shell.lost.title'))
  expect(await all.getByRole('listitem').count()).toBe(shown)
  await page.unroute('**/api/dossiers?*')
  await all.getByRole('button', { name: t('shell.retry') }).press('Enter')
  const end = all.getByText(t('shell.wholeList'))
  while (!(await end.isVisible())) {
    await more.or(end).first().waitFor()
    if (await more.isVisible()) await more.press('Enter')
  }
  await expect(end).toBeFocused()
  await expect(last).toBeVisible()
  await page.goto('/rooms/desk/open/cancelAward.merit.commune')
  const choice = page.getByLabel(t('desk.opening.follows'))
  await expect(choice.getByRole('option').filter({ hasText: `tap-the-${many - 1},` })).toHaveCount(1)
})
