import type { BrowserContext, ConsoleMessage } from '@playwright/test'

/** What went wrong in a browser without anybody being told. */
export interface Overheard {
  readonly complaints: string[]
  /** From now on the server may be out of reach. */
  readonly allowLostServer: () => void
}

/** The browser notes an answer of 4xx as an error. A command or a page that is refused is none: the pages tell it. */
const isRefusal = (message: ConsoleMessage): boolean =>
  /the server responded with a status of 4\d\d/.test(message.text()) &&
  /\/(api|training)\//.test(message.location().url)

const isLoss = (message: ConsoleMessage): boolean =>
  /net::ERR_(CONNECTION|EMPTY|INCOMPLETE|SOCKET|NETWORK)/.test(message.text())

/** Listens for errors on the console, violations of the policy of the site, and requests to any other host. */
export const overhear = (context: BrowserContext, home: string): Overheard => {
  const complaints: string[] = []
  let lossAllowed = false
  context.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type()) || isRefusal(message)) return
    if (lossAllowed && isLoss(message)) return
    complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => complaints.push(`uncaught: ${String(error.error().stack)}`))
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol !== 'data:' && origin !== home) complaints.push(`another host was asked: ${request.url()}`)
  })
  return {
    complaints,
    allowLostServer: () => {
      lossAllowed = true
    },
  }
}
