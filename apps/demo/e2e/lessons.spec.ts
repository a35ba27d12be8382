import { fileURLToPath } from 'node:url'
import type { Locale } from '@anlang/core'
import type { ActData } from '@anlang/workflows'
import type { Lesson, Task } from '../src/lesson/lesson.js'
import type { LessonCommand } from '../src/lesson/lesson-schema.js'
import { readShelf } from '../src/lesson/shelf.js'
import { numberText } from '../web/src/text/number-text.js'
import { type Clerk, createClerk } from './office/clerk.js'
import { expect, test } from './office/test.js'

const { lessons } = readShelf(fileURLToPath(new URL('../lessons/', import.meta.url)))

/** A learner in a lesson: who they are now, and the dossiers of the lesson by the ids they have on record. */
interface Learner {
  readonly clerk: Clerk
  readonly lesson: Lesson
  readonly dossiers: Map<string, string>
  persona?: string
  /** What was last filled in, and where. */
  before?: { readonly place: string; readonly data: ActData }
}

/** What has to be filled in over what was filled in before; nothing where something would have to be taken out. */
const onlyMended = (before: ActData, data: ActData): ActData | undefined => {
  const kinds = new Set(data.documents?.map(({ kind }) => kind))
  const figures = Object.entries(data.figures ?? {}).filter(([id, value]) => before.figures?.[id] !== value)
  const isWithin =
    (before.documents ?? []).every(({ kind }) => kinds.has(kind)) &&
    Object.keys(before.figures ?? {}).every((id) => data.figures?.[id] !== undefined) &&
    (before.items ?? []).every((item) => data.items?.includes(item))
  return isWithin ? { ...data, figures: Object.fromEntries(figures) } : undefined
}

const step = async (learner: Learner, persona: string): Promise<void> => {
  if (learner.persona !== persona) await learner.clerk.become(persona)
  learner.persona = persona
}

const matterOf = ({ lesson, dossiers }: Learner, key: string) => {
  const matter = lesson.dossiers[key]
  if (!matter) throw new Error(`no dossier ${key}`)
  const follows = matter.follows === undefined ? undefined : dossiers.get(matter.follows)
  return { ...matter, follows }
}

const idOf = ({ lesson, dossiers }: Learner, key: string): string =>
  dossiers.get(key) ?? lesson.dossiers[key]?.id ?? key

/** Does what the lesson says as far as the button that records it; nothing where the pages do not even offer it. */
const prepare = async (learner: Learner, command: Exclude<LessonCommand, { kind: 'day' }>) => {
  const { clerk } = learner
  const { page, t } = clerk
  await step(learner, command.by)
  if (command.kind === 'act') {
    const dossier = idOf(learner, command.dossier)
    const place = `${command.by} ${dossier} ${command.act}`
    const { before } = learner
    const mended = before?.place === place ? onlyMended(before.data, command.data) : undefined
    const item = await (mended
      ? clerk.item(command.by, dossier, command.act)
      : clerk.toForm(command.by, dossier, command.act))
    const discard = page.getByRole('button', { name: t('form.discard') })
    if (!mended && (await discard.isVisible())) await discard.click()
    await clerk.fill(item, mended ?? command.data)
    learner.before = { place, data: command.data }
    return { submit: clerk.submitOf(item), title: item.title }
  }
  const matter = matterOf(learner, command.opens)
  const procedure = await clerk.procedureOf(command.by, matter)
  if (!procedure) return undefined
  await clerk.fillOpening(command.by, matter)
  return { submit: page.getByRole('button', { name: t('desk.opening.submit') }), title: procedure.title[clerk.locale] }
}

/** An office is not offered what it may not open: the desk does not name it, and its address says why not. */
const seesNoOffer = async ({ clerk }: Learner, procedure: string): Promise<void> => {
  const { page, t, room } = clerk
  await page.goto(`/rooms/${room}/open/${procedure}`)
  await expect(page.getByText(t('desk.opening.gone'))).toBeVisible()
}

type ActCommand = Extract<LessonCommand, { kind: 'act' }>

/** What was not sent back is not open in the form: it says so in its place, and there is nothing to fill in. */
const seesClosed = async (learner: Learner, { by, dossier, act, data }: ActCommand): Promise<boolean> => {
  const { clerk } = learner
  const { form } = await clerk.item(by, idOf(learner, dossier), act)
  const closed = form.figures.filter(({ id, closed: isClosed }) => isClosed && data?.figures?.[id] !== undefined)
  if (closed.length === 0) return false
  await step(learner, by)
  await clerk.toForm(by, idOf(learner, dossier), act)
  for (const { label, present } of closed) {
    const value = typeof present === 'number' ? numberText(present, clerk.locale) : String(present)
    const told = `${label[clerk.locale]}: ${clerk.t('form.closed', { value })}`
    await expect(clerk.page.getByText(told, { exact: true })).toBeVisible()
  }
  return true
}

const err = async (learner: Learner, { try: tried, says }: Task['mistakes'][number]): Promise<void> => {
  const { clerk, lesson } = learner
  if (tried.kind === 'day') throw new Error('no lesson has a mistake that goes to a day')
  if (tried.kind === 'act' && (await seesClosed(learner, tried))) return undefined
  const prepared = await prepare(learner, tried)
  if (!prepared) return seesNoOffer(learner, lesson.dossiers[tried.kind === 'open' ? tried.opens : '']?.procedure ?? '')
  await prepared.submit.click()
  await expect(clerk.page.getByRole('complementary').getByText(says[clerk.locale], { exact: true })).toBeVisible()
  // what was typed is still there, to be mended
  await expect(prepared.submit).toBeVisible()
}

const achieve = async (learner: Learner, { answer }: Task): Promise<void> => {
  const { clerk, dossiers } = learner
  if (answer.kind === 'day') return clerk.moveClock(answer.day)
  const prepared = await prepare(learner, answer)
  if (!prepared) throw new Error('the pages do not offer what the lesson asks for')
  await prepared.submit.click()
  await clerk.seesRecorded(prepared.title)
  if (answer.kind === 'open')
    dossiers.set(
      answer.opens,
      (await clerk.told()).lesson?.tasks.findLast(({ state }) => state === 'done')?.dossier ?? '',
    )
}

const seesTask = async ({ clerk }: Learner, { title }: Task): Promise<void> => {
  await expect(clerk.page.getByRole('complementary').getByRole('region', { name: title[clerk.locale] })).toBeVisible()
}

const begin = async (page: Clerk['page'], url: string, lesson: Lesson, locale: Locale): Promise<Learner> => {
  const shelf = createClerk({ page, url, locale, room: 'desk' })
  await page.goto(`/lessons?lang=${locale}`)
  await page.getByRole('button', { name: shelf.t('lesson.beginNamed', { title: lesson.title[locale] }) }).click()
  await page.waitForURL(/\/rooms\/lesson-/)
  const room = new URL(page.url()).pathname.split('/')[2] ?? ''
  const prepared = Object.entries(lesson.dossiers).map(([key, { id }]) => [key, id] as const)
  return { clerk: createClerk({ page, url, locale, room }), lesson, dossiers: new Map(prepared) }
}

for (const locale of ['vi', 'en'] as const) {
  for (const lesson of lessons) {
    test(`lesson ${lesson.order} is learned from start to end in ${locale}: ${lesson.title[locale]}`, async ({
      page,
      office,
    }) => {
      const learner = await begin(page, office.url, lesson, locale)
      const { clerk } = learner
      for (const task of lesson.tasks) {
        await test.step(task.id, async () => {
          await seesTask(learner, task)
          for (const mistake of task.mistakes) await err(learner, mistake)
          await achieve(learner, task)
        })
      }
      await expect(page.getByRole('heading', { name: clerk.t('lesson.closing') })).toBeFocused()
      const { points = 0, of = 0 } = (await clerk.told()).lesson?.score ?? {}
      expect(points).toBeLessThan(of)
      const closing = page.getByRole('region', { name: clerk.t('lesson.closing') })
      await expect(closing).toContainText(clerk.t('lesson.scoreOf', { points, of }))
      for (const paragraph of lesson.closing) await expect(closing).toContainText(paragraph[locale])
      await closing.getByRole('link', { name: clerk.t('lesson.next') }).click()
      await expect(page.getByText(clerk.t('lesson.best', { best: points, points: of }))).toBeVisible()
    })
  }
}
