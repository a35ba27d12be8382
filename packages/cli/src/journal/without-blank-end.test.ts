import { expect, it } from 'vitest'
import { withoutBlankEnd } from './without-blank-end.js'

async function* written(...lines: readonly string[]) {
  yield* lines
}

const kept = async (...lines: readonly string[]) => {
  const found: string[] = []
  for await (const line of withoutBlankEnd(written(...lines))) found.push(line)
  return found
}

it('blank lines at the end are none, and those between others are counted', async () => {
  expect(await kept('một', '', 'hai\r', '\r', '')).toEqual(['một', '', 'hai\r'])
  expect(await kept('', '')).toEqual([])
})
