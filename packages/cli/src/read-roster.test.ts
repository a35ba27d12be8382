import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { readRoster } from './read-roster.js'

const folder = mkdtempSync(join(tmpdir(), 'an-lang-roster-'))
afterAll(() => rmSync(folder, { recursive: true }))

const read = (roster: unknown) => {
  const file = join(folder, 'roster.json')
  writeFileSync(file, typeof roster === 'string' ? roster : JSON.stringify(roster, null, 2))
  return readRoster(file, 'en')
}

const signs = { kind: 'TUQ', position: 'viceChairman', decision: { number: '1/QĐ', on: '2022-01-01' }, acts: ['x'] }
const office = { position: 'chairman', unit: 'c1', person: 'p-1', from: '2022-01-01', signs }
const sound = {
  on: '2022-03-01',
  offices: [office],
  subjects: ['n1'],
  away: ['p-2'],
  anyoneAway: true,
  entities: [{ id: 'e-1', kind: 'school', managedAt: 'commune' }],
}

it('reads a roster', () => {
  expect(read(sound)).toEqual({ ok: true, value: sound })
  expect(read({ on: '2022-03-01', offices: [], subjects: [] }).ok).toBe(true)
})

it.each([
  [[], 1, 'This is not a roster: it has to be a map.'],
  [{ ...sound, on: '2022-02-30' }, 2, '“on” has to be a day that exists, YYYY-MM-DD.'],
  [{ ...sound, offices: {} }, 3, '“offices” has to be a list.'],
  [
    { ...sound, offices: [{ ...office, position: 'king' }] },
    5,
    expect.stringMatching(/^“offices.0.position” is no value of the schema. The positions: neighbourhoodHead, /),
  ],
  [{ ...sound, offices: [{ ...office, position: 'clock' }] }, 5, expect.stringContaining('“offices.0.position”')],
  [
    { ...sound, offices: [{ ...office, signs: { ...signs, kind: 'X' } }] },
    10,
    '“offices.0.signs.kind” has to be KT, TL or TUQ.',
  ],
  [{ ...sound, subjects: [''] }, 23, '“subjects.0” cannot be empty.'],
  [{ ...sound, anyoneAway: false }, 28, '“anyoneAway” has to be true.'],
  [{ ...sound, offices: [], ofices: [] }, 18, '“ofices” is no key of a roster. Is “offices” meant?'],
])('names the place of what is not of its shape: %#', (roster, line, sentence) => {
  expect(read(roster)).toMatchObject({
    ok: false,
    refusals: [{ code: 'malformed_roster', line, sentence }],
  })
})

it('names what is missing, and where the file is broken', () => {
  expect(read({ offices: [], subjects: [] })).toMatchObject({
    refusals: [{ code: 'malformed_roster', path: ['on'], sentence: '“on” is missing. Add it.' }],
  })
  expect(read('{ "on": ')).toMatchObject({ ok: false })
})
