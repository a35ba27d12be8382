import type { InboxItem, OpenableProcedure } from '@anlang/adapters/client'
import { deskCast } from '../src/room/desk-cast.js'
import { places } from '../src/story/cast.js'
import { atDesk, countFacts } from './office/at-desk.js'
import type { Clerk } from './office/clerk.js'
import { plausibleData } from './office/plausible-data.js'
import { expect, test } from './office/test.js'

/** Takes the most urgent work from the inbox to the record. */
const doesWhatWaits = async (clerk: Clerk, persona: string, { dossier, act, title }: InboxItem): Promise<void> => {
  const { page, t } = clerk
  const before = await countFacts(clerk, dossier)
  const inbox = page.getByRole('region', { name: t('desk.inbox'), exact: true })
  await inbox.getByRole('link', { name: title, exact: true }).first().click()
  const item = await clerk.item(persona, dossier, act)
  await page.getByRole('link', { name: t('dossier.takeNamed', { act: item.title }), exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: item.title, exact: true })).toBeVisible()
  await clerk.fill(item, plausibleData(item.form, (await clerk.told()).clock.today))
  await clerk.submitOf(item).click()
  await clerk.seesRecorded(item.title)
  expect(await countFacts(clerk, dossier)).toBe(before + 1)
  const timeline = page.getByRole('region', { name: t('dossier.timeline'), exact: true })
  await expect(timeline.getByRole('heading', { name: item.title, exact: true }).first()).toBeVisible()
}

/** Opens the first of the dossiers that the office may open, after the one that it follows. */
const opensOne = async (clerk: Clerk, { title, entities, follows }: OpenableProcedure): Promise<void> => {
  const { page, t, locale } = clerk
  const offers = page.getByRole('region', { name: t('desk.openTitle') })
  await offers.getByRole('link', { name: title[locale], exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: title[locale], exact: true })).toBeVisible()
  await page.getByLabel(t('desk.opening.subject'), { exact: true }).selectOption(places.village)
  if (entities.length > 0) {
    await page.getByLabel(t('desk.opening.entityKind'), { exact: true }).selectOption('collective')
    await page.getByLabel(t('desk.opening.entity'), { exact: true }).fill('to-tu-quan-so-9')
  }
  if (follows) await page.getByLabel(t('desk.opening.follows')).selectOption({ index: 1 })
  await page.getByRole('button', { name: t('desk.opening.submit') }).click()
  await clerk.seesRecorded(title[locale])
}

/** Whoever has nothing to do is told so, and sees in a dossier who has. */
const looksOn = async ({ page, t }: Clerk): Promise<void> => {
  await expect(page.getByText(t('desk.inboxEmpty'))).toBeVisible()
  await expect(page.getByText(t('desk.openNone'))).toBeVisible()
  const all = page.getByRole('region', { name: t('desk.dossiers') })
  await all.getByRole('link').last().click()
  await expect(page.getByRole('heading', { name: t('dossier.now') })).toBeVisible()
  await expect(page.getByText(t('dossier.nowNone'))).toBeVisible()
  const whoCould = page.getByRole('button', { name: t('room.become', { name: '' }).trim() })
  await expect(whoCould.first()).toBeVisible()
}

for (const [place, { persona }] of deskCast.entries()) {
  const locale = place % 2 === 0 ? 'vi' : 'en'
  test(`${persona} steps in at the desk and does the work of the office (${locale})`, async ({ page, office }) => {
    const clerk = await atDesk(page, office, persona, locale)
    const inbox = await clerk.host(persona).inbox()
    const offered = await clerk.host(persona).procedures()
    if (!inbox.ok || !offered.ok) throw new Error('the host does not answer')
    const waiting = inbox.value.inbox[0]
    const [openable] = offered.value.procedures
    if (waiting) await doesWhatWaits(clerk, persona, waiting)
    else if (openable) await opensOne(clerk, openable)
    else await looksOn(clerk)
  })
}
