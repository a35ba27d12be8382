import { memoryJournal } from '@anlang/adapters/memory'
import { expect, it } from 'vitest'
import { asSource, toldBySource } from './as-source.js'

const failing = {
  ...memoryJournal(),
  follow: async () => {
    throw new SyntaxError('no JSON')
  },
}

it('what the journal throws that is copied from is not taken for a failure of the other', async () => {
  const whoseIsIt = asSource(failing).follow(0, 1)
  await expect(whoseIsIt).rejects.not.toBeInstanceOf(SyntaxError)
  await expect(toldBySource(() => asSource(failing).follow(0, 1))).rejects.toBeInstanceOf(SyntaxError)
})

it('what the other throws stays as it is', async () => {
  await expect(toldBySource(() => failing.follow())).rejects.toBeInstanceOf(SyntaxError)
  expect(await toldBySource(async () => 'xong')).toBe('xong')
})
