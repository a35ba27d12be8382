import { expect, it } from 'vitest'
import { within } from './within.js'

it('what comes in time is taken, and what fails fails as it does', async () => {
  expect(await within(1, async () => 'đây')).toEqual({ ok: true, value: 'đây' })
  expect(await within(1, async () => undefined)).toEqual({ ok: true, value: undefined })
  await expect(within(1, () => Promise.reject(new Error('hỏng')))).rejects.toThrow('hỏng')
})

it('what hangs is left after its time', async () => {
  expect(await within(0.01, () => new Promise(() => {}))).toEqual({
    ok: false,
    refusals: [{ code: 'too_slow', seconds: 0.01 }],
  })
})
