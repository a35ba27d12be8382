import { verifierPage } from '@anlang/adapters/receipt-page'
import type { Choices } from './choices.js'
import { deliver } from './deliver.js'
import type { Answer, Output } from './output.js'
import { refused } from './refused.js'
import { readVerifierKeys } from './signing/read-verifier-keys.js'

/** Writes the page on which anybody checks receipts without a network: it trusts the keys it is made with. */
export const writeVerifierPage = (output: Output, { key = [], out }: Choices): Answer => {
  const keys = readVerifierKeys(key, output.locale)
  if (!keys.ok) return refused(keys.refusals, output)
  const page = verifierPage(keys.value)
  const unwritten = deliver(page, out, output)
  if (unwritten) return refused([unwritten], output)
  const trusted = keys.value.map(({ name, id }) => ({ name, id }))
  return { exit: 0, body: { keys: trusted, ...(out === undefined ? { page } : { file: out }) } }
}
