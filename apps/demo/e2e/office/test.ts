import { rmSync } from 'node:fs'
import { type BrowserContext, test as base, expect } from '@playwright/test'
import { type Office, openOffice, playDesk } from './office.js'
import { type Overheard, overhear } from './overhear.js'

interface Fixtures {
  readonly office: Office
  /** Another browser, of somebody else, with nothing kept. */
  readonly another: () => Promise<BrowserContext>
  readonly overheard: Overheard
}

/**
 * A test in an office of its own. Whatever it does, nothing may be said on the console, the policy of the site may not
 * be violated, and no other host be asked.
 */
export const test = base.extend<Fixtures, { readonly played: string }>({
  played: [
    // Playwright reads what a fixture needs from its pattern, and wants one
    async ({ browserName: _ }, use) => {
      const data = await playDesk()
      await use(data)
      rmSync(data, { recursive: true })
    },
    { scope: 'worker' },
  ],
  office: async ({ played }, use) => {
    const office = await openOffice(played)
    await use(office)
    await office.close()
  },
  baseURL: async ({ office }, use) => use(office.url),
  overheard: [
    async ({ context, office }, use) => {
      const overheard = overhear(context, office.url)
      await use(overheard)
      expect(overheard.complaints).toEqual([])
    },
    { auto: true },
  ],
  another: async ({ browser, office, overheard }, use) => {
    const contexts: BrowserContext[] = []
    await use(async () => {
      const context = await browser.newContext({ baseURL: office.url, reducedMotion: 'reduce' })
      contexts.push(context)
      const { complaints } = overhear(context, office.url)
      context.on('close', () => overheard.complaints.push(...complaints))
      return context
    })
    for (const context of contexts) await context.close()
  },
})

export { expect }
