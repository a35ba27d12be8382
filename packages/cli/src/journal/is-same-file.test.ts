import { linkSync, symlinkSync } from 'node:fs'
import { expect, it } from 'vitest'
import { office } from '../office.fixture.js'
import { isSameFile } from './is-same-file.js'

const { at, folder, write } = office('same-file')

it('a file is one file under whatever name', () => {
  const file = write('a.db', 'một')
  symlinkSync(file, at('soft.db'))
  linkSync(file, at('hard.db'))
  for (const name of [file, `${folder}/./a.db`, at('soft.db'), at('hard.db')]) expect(isSameFile(file, name)).toBe(true)
})

it('files are two although they have the same content, and where one is not there yet', () => {
  const file = write('b.db', 'một')
  expect(isSameFile(file, write('c.db', 'một'))).toBe(false)
  expect(isSameFile(file, at('none.db'))).toBe(false)
  expect(isSameFile(at('none.db'), `${folder}/./none.db`)).toBe(true)
})
