import { expect, it } from 'vitest'
import { unprinted } from './unprinted.js'

const failed = (code: string) => Object.assign(new Error(`${code}: write`), { code })

it('whoever stops reading is told nothing', () => {
  expect(unprinted(failed('EPIPE'), 'vi')).toBeUndefined()
})

it('it is told that what was printed is not whole, and why', () => {
  expect(unprinted(failed('ENOSPC'), 'vi')).toMatch(/^Ổ đĩa đã đầy.*gọi lại\. \[unwritable\]$/)
  expect(unprinted(failed('ENOSPC'), 'en')).toMatch(/^The disk is full.*call again\. \[unwritable\]$/)
  expect(unprinted(failed('EIO'), 'en')).toContain('not whole (EIO: write)')
})
