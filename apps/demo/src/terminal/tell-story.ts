import { playScene, progressOf } from '../story/play.js'
import type { Chapter } from '../story/scene.js'
import { type Print, printTelling } from './print-telling.js'
import { terminalWords } from './words.js'

const tellChapter = async (print: Print, chapter: Chapter, number: number): Promise<void> => {
  const { page, locale, stage } = print
  const words = terminalWords[locale]
  page.heading(`${number}. ${chapter.title[locale]}`)
  const { done, of, scenes } = await progressOf(stage, chapter)
  if (of > 0 && done === of) {
    page.paragraph(words.toldBefore(done), 'dim')
    return
  }
  if (done > 0) page.paragraph(words.continues(done, of), 'dim')
  for (const scene of scenes) {
    // oxlint-disable-next-line no-await-in-loop -- one act builds on the one before
    printTelling(print, await playScene(stage, scene))
  }
}

/** The record of the story is small: one page holds it. */
const everything = 10_000

/** Checks every chain of the record and says how much there is. */
const tellRecord = async ({ page, locale, stage: { engine } }: Print): Promise<void> => {
  const words = terminalWords[locale]
  const dossiers = await engine.dossiers({ limit: everything })
  const views = await Promise.all(dossiers.map(({ id }) => engine.dossier(id)))
  const broken = views.flatMap((view) => (view.ok && view.value.broken ? [view.value.broken] : []))
  page.gap()
  for (const { dossier, version } of broken) page.paragraph(words.brokenChain(dossier, version), 'red')
  const facts = dossiers.reduce((sum, { version }) => sum + version, 0)
  if (broken.length === 0) page.paragraph(words.whole(dossiers.length, facts))
}

/** Tells the story from where the record stands: what an earlier run recorded is not written again. */
export const tellStory = async (print: Print, chapters: readonly Chapter[]): Promise<void> => {
  const { page, locale } = print
  const words = terminalWords[locale]
  page.title(words.title, words.subtitle)
  page.paragraph(words.note, 'dim')
  for (const [place, chapter] of chapters.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- chapters follow one another
    await tellChapter(print, chapter, place + 1)
  }
  await tellRecord(print)
}
