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
  [[], '', 1, 'has to be a map'],
  [{ ...sound, on: '2022-02-30' }, 'on', 2, 'has to be a day, YYYY-MM-DD'],
  [{ ...sound, offices: {} }, 'offices', 3, 'has to be a list'],
  [{ ...sound, offices: [{ ...office, position: 'king' }] }, 'offices.0.position', 5, 'is no position that is known'],
  [{ ...sound, offices: [{ ...office, position: 'clock' }] }, 'offices.0.position', 5, 'is no position that is known'],
  [
    { ...sound, offices: [{ ...office, signs: { ...signs, kind: 'X' } }] },
    'offices.0.signs.kind',
    10,
    'has to be KT, TL or TUQ',
  ],
  [{ ...sound, subjects: [''] }, 'subjects.0', 23, 'has to be a word'],
  [{ ...sound, anyoneAway: false }, 'anyoneAway', 28, 'can only be true'],
  [{ ...sound, offices: [], ofices: [] }, 'ofices', 18, 'is no key of a roster'],
])('names the place of what is not of its shape: %#', (roster, path, line, sentence) => {
  expect(read(roster)).toMatchObject({
    ok: false,
    refusals: [{ code: 'malformed_roster', line, sentence: `“${path}” ${sentence}.` }],
  })
})

it('names what is missing, and where the file is broken', () => {
  expect(read({ offices: [], subjects: [] })).toMatchObject({ refusals: [{ code: 'malformed_roster', path: ['on'] }] })
  expect(read('{ "on": ')).toMatchObject({ ok: false })
})
