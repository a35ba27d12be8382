import { places } from '../src/story/cast.js'
import { atDesk, countFacts } from './office/at-desk.js'
import { expect, test } from './office/test.js'

const id = 'xa-truoc-sap-nhap'
const merged = '2025-01-01'

for (const locale of ['vi', 'en'] as const) {
  test(`a dossier of a commune that was merged is closed by its heir, and others see who may (${locale})`, async ({
    page,
    office,
  }) => {
    const clerk = await atDesk(page, office, 'p-ubnd-xa', locale)
    const { t } = clerk
    await clerk.moveClock('2023-03-01')
    const opening = { dossier: id, procedure: 'evaluate', subject: places.commune, year: 2023 }
    const opened = await clerk.host('p-ubnd-xa').open(opening, { key: 'mo' })
    expect(opened.ok, JSON.stringify(opened)).toBe(true)
    await page.goto(clerk.pathOf(id))
    const region = page.getByRole('region', { name: t('dossier.transitions') })
    await expect(page.getByRole('heading', { name: t('dossier.now') })).toBeVisible()
    await expect(region).toBeHidden()

    await clerk.moveClock(merged)
    await clerk.goToDesk()
    const listed = page.getByRole('region', { name: t('desk.dossiers') }).getByRole('listitem')
    await expect(listed.filter({ hasText: '2023' }).filter({ hasText: t('dossier.transition.close') })).toHaveCount(1)
    await page.goto(clerk.pathOf(id))
    await clerk.become('p-thon')
    await expect(region).toContainText('Hải Lựu')
    await expect(region.getByRole('button', { name: t('room.become', { name: '' }).trim() }).first()).toBeVisible()

    await clerk.become('p-thuong-truc-xa')
    const before = await countFacts(clerk, id)
    const take = region.getByRole('button', { name: t('dossier.takeNamed', { act: '' }).trim() })
    await take.click()
    await expect(region.getByRole('button', { name: t('dossier.confirmTransition') })).toBeFocused()
    await region.getByRole('button', { name: t('dossier.leaveTransition') }).click()
    expect(await countFacts(clerk, id)).toBe(before)
    await expect(take).toBeFocused()
    await take.click()
    await region.getByRole('button', { name: t('dossier.confirmTransition') }).click()
    await expect(page.getByRole('heading', { name: t('dossier.ended') })).toBeVisible()
    await expect(page.getByText(t('dossier.recordedLead', { version: before + 1 }))).toBeVisible()
    await expect(region).toBeHidden()
    expect(await countFacts(clerk, id)).toBe(before + 1)
  })
}
