import type { Page } from '@playwright/test'
import type { Clerk } from './clerk.js'

/** A page of the application as somebody comes to see it. */
export interface Sight {
  readonly name: string
  readonly come: (clerk: Clerk, page: Page) => Promise<void>
}

const at =
  (path: string, heading?: (clerk: Clerk) => string) =>
  async (clerk: Clerk, page: Page): Promise<void> => {
    await page.goto(path)
    const name = heading?.(clerk)
    await page.getByRole('heading', { level: 1, ...(name === undefined ? {} : { name }) }).waitFor()
  }

const desk = '/rooms/desk'

/** Opens the first lesson, in a room of its own. */
const enterLesson = async ({ t }: Clerk, page: Page): Promise<void> => {
  await page.goto('/lessons')
  await page
    .getByRole('button', { name: t('lesson.begin'), exact: false })
    .first()
    .click()
  await page.getByRole('complementary').getByRole('region').first().waitFor()
}

/** Every page, in the states that it is met in. */
export const sights: readonly Sight[] = [
  { name: 'the first page', come: at('/') },
  { name: 'the lessons', come: at('/lessons', ({ t }) => t('lesson.title')) },
  { name: 'a lesson beside the desk', come: enterLesson },
  { name: 'the desk', come: at(desk, ({ t }) => t('desk.title')) },
  {
    name: 'the choice of a persona',
    come: async (clerk, page) => {
      await at(desk)(clerk, page)
      await page.getByRole('button', { name: clerk.t('room.change') }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'the clock',
    come: async (clerk, page) => {
      await at(desk)(clerk, page)
      await page.getByRole('button', { name: clerk.t('room.moveDay') }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  { name: 'the opening of a dossier', come: at(`${desk}/open/commend.merit.commune`) },
  {
    name: 'a dossier with its findings and its diagram',
    come: async (clerk, page) => {
      await at(`${desk}/dossiers/danh-gia-anh-dung-2022`)(clerk, page)
      await page.getByRole('heading', { name: clerk.t('dossier.diagram') }).scrollIntoViewIfNeeded()
      await page.getByRole('button', { name: clerk.t('dossier.fit') }).waitFor()
    },
  },
  { name: 'a dossier that was returned and mended', come: at(`${desk}/dossiers/ke-hoach-anh-dung-2020`) },
  { name: 'a dossier that goes on', come: at(`${desk}/dossiers/bang-khen-luc-luong-nong-cot`) },
  {
    name: 'a form with its faults',
    come: async (clerk, page) => {
      await at(`${desk}/dossiers/khen-to-tu-quan-so-2/acts/reviewCommendation`)(clerk, page)
      await page.getByRole('main').locator('button[type=submit]').click()
      await page.getByRole('alert').waitFor()
    },
  },
  { name: 'a form with many figures', come: at(`${desk}/dossiers/danh-gia-anh-dung-2022/acts/selfAssess`) },
  { name: 'the registers', come: at(`${desk}/registers`, ({ t }) => t('registers.title')) },
  { name: 'the tree of units', come: at(`${desk}/units`, ({ t }) => t('units.title')) },
  { name: 'a search of units', come: at(`${desk}/units?q=bach%20luu&asOf=2022-12-05`) },
  { name: 'a unit', come: at(`${desk}/units/c08779?asOf=2022-12-05`) },
  { name: 'a page that there is not', come: at('/khong-co', ({ t }) => t('shell.notFound.title')) },
]
