import type { Page } from '@playwright/test'
import { goal } from '../../../../bench/goal.js'
import { median } from '../../../../bench/median.js'
import { atDesk } from '../office/at-desk.js'
import { plausibleData } from '../office/plausible-data.js'
import { test } from '../office/test.js'

const most = 100

/** Everybody at the desk for whom work waits, each in another matter. */
const offices = [
  'p-cong-an-xa',
  'p-thon',
  'p-hoi-dong-xa',
  'p-chu-tich-xa',
  'p-thuong-truc-huyen',
  'p-cong-an-tinh',
  'p-mat-tran-tinh',
]

/** When the page first painted a text after now, in its own time: the frame after the one that brought it. */
const paintOf = (page: Page, text: string): Promise<number> =>
  page.evaluate(
    (awaited) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (!document.querySelector('main')?.textContent?.includes(awaited)) return
          observer.disconnect()
          requestAnimationFrame(() => {
            const channel = new MessageChannel()
            channel.port1.addEventListener('message', () => resolve(performance.now()), { once: true })
            channel.port1.start()
            channel.port2.postMessage(undefined)
          })
        }
        const observer = new MutationObserver(look)
        observer.observe(document.body, { subtree: true, childList: true, characterData: true })
      }),
    text,
  )

/** When the last answer of the engine to a command had come. */
const answerOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const answers = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('/acts'))
    const last = answers.at(-1)
    return last instanceof PerformanceResourceTiming ? last.responseEnd : Number.NaN
  })

test('an act is seen soon after the engine has answered', async ({ page, office }) => {
  const waits: number[] = []
  for (const persona of offices) {
    const clerk = await atDesk(page, office, persona)
    const inbox = await clerk.host(persona).inbox()
    const waiting = inbox.ok ? inbox.value.inbox[0] : undefined
    if (!waiting) continue
    const item = await clerk.toForm(persona, waiting.dossier, waiting.act)
    await clerk.fill(item, plausibleData(item.form, (await clerk.told()).clock.today))
    const painted = paintOf(page, clerk.t('dossier.recorded', { act: item.title }))
    await clerk.submitOf(item).click()
    waits.push((await painted) - (await answerOf(page)))
  }
  console.log(`web/act: ${waits.map((wait) => wait.toFixed(0)).join(', ')} ms`)
  console.log(goal('web/act-on-screen-ms', median(waits), '<=', most))
})
