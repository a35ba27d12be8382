import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { holdFolder } from './hold-folder.js'

it('a folder of rooms is held by one at a time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'an-lang-hold-'))
  const first = holdFolder(folder)
  expect(first).toBeDefined()
  expect(holdFolder(folder)).toBeUndefined()
  first?.letGo()
  const second = holdFolder(folder)
  expect(second).toBeDefined()
  second?.letGo()
  rmSync(folder, { recursive: true })
})
