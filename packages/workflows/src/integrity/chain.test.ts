import { describe, expect, it } from 'vitest'
import { sampleEntry } from '../testing/sample-entry.js'
import { checkChain } from './chain.js'
import { contentHash } from './content-hash.js'

const first = sampleEntry('hồ-sơ-1')
const second = sampleEntry('hồ-sơ-1', first)
const third = sampleEntry('hồ-sơ-1', second)
const facts = [first, second, third].map(({ recorded }) => recorded)

describe('the chain of a dossier', () => {
  it('is whole when nobody touched it', () => {
    expect(checkChain(facts)).toBeUndefined()
  })

  it('shows a fact that was changed', () => {
    const forged = facts.map((recorded) =>
      recorded.version === 2 ? { ...recorded, fact: { ...recorded.fact, on: '2020-09-16' } } : recorded,
    )
    expect(checkChain(forged)).toEqual({ dossier: 'hồ-sơ-1', version: 2, fault: 'changed' })
  })

  it('shows a fact that was taken out, also the first', () => {
    expect(checkChain(facts.filter(({ version }) => version !== 2))).toMatchObject({ version: 2, fault: 'missing' })
    expect(checkChain(facts.slice(1))).toMatchObject({ version: 1, fault: 'missing' })
  })

  it('shows facts whose places were changed', () => {
    expect(checkChain(facts.toReversed())).toMatchObject({ version: 1, fault: 'missing' })
  })

  it('shows a fact that was changed together with its own hash', () => {
    const content = { dossier: 'hồ-sơ-1', version: 2, fact: { ...second.recorded.fact, on: '2020-09-16' } }
    const forged = { ...second.recorded, ...content, hash: contentHash({ ...content, previous: first.recorded.hash }) }
    expect(checkChain([first.recorded, forged, third.recorded])).toMatchObject({ version: 3, fault: 'missing' })
  })
})

describe('a content hash', () => {
  it('does not depend on the order of keys', () => {
    expect(contentHash({ a: [1, { c: 2, b: 3 }] })).toBe(contentHash({ a: [1, { b: 3, c: 2 }] }))
  })

  it('is SHA-256 of the canonical JSON', () => {
    // `printf '{"a":1}' | sha256sum`
    expect(contentHash({ a: 1 })).toBe('015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862')
  })

  it('tells composed from decomposed letters', () => {
    expect(contentHash('Lưu'.normalize('NFC'))).not.toBe(contentHash('Lưu'.normalize('NFD')))
  })
})
