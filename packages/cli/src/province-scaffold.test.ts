import { readOverlayFile } from '@anlang/adapters/overlay-file'
import { describeDiagnostic, verifyProvince } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { provinceScaffold, type Scaffold } from './province-scaffold.js'

const scaffold: Scaffold = {
  id: 'ninh-binh-moi',
  unit: 'p37@2025-07-01',
  name: 'Ninh Bình "mới": # không phải chú thích',
  schema: '../province.schema.json',
  from: '2025-07-01',
  to: undefined,
}

const found = (text: string) => {
  const read = readOverlayFile(text)
  if (!read.ok) return read.refusals
  return verifyProvince(read.value.overlay).faults.map((fault) => describeDiagnostic(fault, 'en'))
}

/** Takes the # from the lines of the examples, and leaves the comments. */
const uncommented = (text: string) => text.replace(/^# (?!yaml-)/gm, '')

describe.each(['vi', 'en'] as const)('a first overlay in %s', (locale) => {
  it('tells editors its schema, and is sound as it stands', () => {
    const text = provinceScaffold(scaffold, locale)
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../province.schema.json')
    expect(found(text)).toEqual([])
    expect(readOverlayFile(text)).toMatchObject({ value: { overlay: { name: { vi: scaffold.name } } } })
  })

  it.each([
    ['a province', scaffold],
    ['a commune', { ...scaffold, unit: 'c14620@2025-07-01' }],
    ['a province that has ended', { ...scaffold, unit: 'p26', from: '2022-02-10', to: '2025-06-30' }],
  ])('has examples that are sound when they are used for %s', (_, of) => {
    const text = uncommented(provinceScaffold(of, locale))
    expect(text).toContain('\nruleSets:\n  antt.commune:\n')
    expect(found(text)).toEqual([])
  })
})
