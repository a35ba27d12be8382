import type { BrowserContext } from '@playwright/test'
import { atDesk, countFacts } from './office/at-desk.js'
import type { Clerk, FormedItem } from './office/clerk.js'
import { paperOn } from './office/fill-form.js'
import type { Office } from './office/office.js'
import { expect, test } from './office/test.js'

const dossier = 'khen-to-tu-quan-so-2'
const persona = 'p-hoi-dong-xa'
const act = 'reviewCommendation'

const minutes = (number: string) => ({
  documents: [{ kind: 'council_minutes' as const, number, on: '2022-12-05' }],
  figures: { 'discipline.pending': false },
  session: { members: 9, present: 9, inFavour: 8, ballot: 'open' as const },
})

interface Seat {
  readonly clerk: Clerk
  readonly item: FormedItem
  readonly number: string
}

/** One of the council, with the form filled in and nothing sent. */
const sitDown = async (context: BrowserContext, office: Office, number: string): Promise<Seat> => {
  const clerk = await atDesk(await context.newPage(), office, persona)
  const item = await clerk.toForm(persona, dossier, act)
  await clerk.fill(item, minutes(number))
  return { clerk, item, number }
}

/** What was typed is still there, and what the other did is told. */
const seesWhatCame = async ({ clerk, item, number }: Seat): Promise<void> => {
  const { page, t, locale } = clerk
  const told = page.getByRole('alert')
  await expect(told.getByRole('heading', { name: t('form.stale') })).toBeVisible()
  await expect(told.getByRole('heading', { name: item.title, exact: true })).toBeVisible()
  const paper = await paperOn({ page, locale, form: item.form }, 'council_minutes')
  await expect(paper.getByRole('textbox', { name: t('form.number') })).toHaveValue(number)
}

test('two browsers press at the same moment: one is recorded, the other sees what came and has lost nothing', async ({
  context,
  another,
  office,
}) => {
  const seats = [await sitDown(context, office, '31/BB-HĐTĐKT'), await sitDown(await another(), office, '32/BB-HĐTĐKT')]
  const [first] = seats
  const before = first ? await countFacts(first.clerk, dossier) : 0
  await Promise.all(seats.map(({ clerk, item }) => clerk.submitOf(item).click()))
  const isWinner = ({ clerk }: Seat) =>
    clerk.page
      .waitForURL((url) => url.pathname === clerk.pathOf(dossier), { timeout: 10_000 })
      .then(
        () => true,
        () => false,
      )
  const won = await Promise.all(seats.map(isWinner))
  expect(won.filter(Boolean)).toHaveLength(1)
  const loser = seats[won.indexOf(false)]
  if (!loser) throw new Error('nobody lost')
  await seesWhatCame(loser)
  expect(await countFacts(loser.clerk, dossier)).toBe(before + 1)
})

test('whoever goes on from a page that is old is told why it cannot be done any more, and may copy what they typed', async ({
  context,
  another,
  office,
}) => {
  const winner = await sitDown(context, office, '31/BB-HĐTĐKT')
  const loser = await sitDown(await another(), office, '32/BB-HĐTĐKT')
  await winner.clerk.submitOf(winner.item).click()
  await winner.clerk.seesRecorded(winner.item.title)
  const after = await countFacts(winner.clerk, dossier)
  const { page, t } = loser.clerk
  // it is said before anything is sent: what others did is heard
  await expect(page.getByText(t('form.closedNow'))).toBeVisible()
  await loser.clerk.submitOf(loser.item).click()
  await seesWhatCame(loser)
  await page.getByRole('button', { name: t('form.staleGoOn') }).click()
  await expect(page.getByRole('alert').getByRole('heading', { name: t('form.refused') })).toBeVisible()
  const paper = await paperOn({ page, locale: 'vi', form: loser.item.form }, 'council_minutes')
  await expect(paper.getByRole('textbox', { name: t('form.number') })).toHaveValue('32/BB-HĐTĐKT')
  expect(await countFacts(loser.clerk, dossier)).toBe(after)
})

test('a desk that lies open hears what is recorded in another browser', async ({ page, another, office }) => {
  const chairman = await atDesk(page, office, 'p-chu-tich-xa')
  const { t } = chairman
  const waiting = page.getByRole('region', { name: t('desk.inbox'), exact: true }).getByRole('listitem')
  await expect(waiting).toHaveCount(1)
  const council = await sitDown(await another(), office, '31/BB-HĐTĐKT')
  await council.clerk.submitOf(council.item).click()
  await council.clerk.seesRecorded(council.item.title)
  await expect(waiting).toHaveCount(2)
})
