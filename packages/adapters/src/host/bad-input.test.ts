import { describe, expect, it } from 'vitest'
import { openReception } from '../../test/reception.js'
import { memoryJournal } from '../memory/index.js'

const decomposed = 'hồ-sơ-1'.normalize('NFD')
const script = '<script>alert(1)</script>'
const paper = (number: string) => ({ documents: [{ kind: 'registration_form', number, on: '2022-03-01' }] })

/** Each a body for the step `register`, and the place and fault that the answer names. */
const bodies: readonly (readonly [string, unknown, number, string])[] = [
  ['nothing at all', '', 400, 'malformed_json'],
  ['a list where an object should be', [], 400, 'malformed_request'],
  ['null', null, 400, 'malformed_request'],
  ['an act that is no text', { act: 7 }, 400, 'malformed_request'],
  ['an act that nobody knows', { act: 'x' }, 422, 'unknown_act'],
  ['a script for an act', { act: script }, 400, 'malformed_request'],
  ['a script for the number of a paper', { act: 'register', data: paper(script) }, 400, 'malformed_request'],
  [
    'a number pasted with spaces and quotes',
    { act: 'register', data: paper('số “12” / BC') },
    400,
    'malformed_request',
  ],
  ['a number in decomposed letters', { act: 'register', data: paper(decomposed) }, 400, 'malformed_request'],
  ['a number that does not end', { act: 'register', data: paper('1'.repeat(121)) }, 400, 'malformed_request'],
  [
    'a day that is none',
    { act: 'register', data: { documents: [{ kind: 'plan', number: '1', on: '31/02/2022' }] } },
    400,
    'malformed_request',
  ],
  ['a count that is none', { act: 'register', data: { figures: { 'households.total': -3 } } }, 422, 'malformed_figure'],
  [
    'a count beyond what numbers hold',
    { act: 'register', data: { figures: { 'households.total': 1e300 } } },
    422,
    'malformed_figure',
  ],
  [
    'a figure of the prototype',
    JSON.parse('{"act":"register","data":{"figures":{"__proto__":1}}}'),
    400,
    'malformed_request',
  ],
  [
    'too many papers',
    { act: 'register', data: { documents: Array.from({ length: 51 }, (_, n) => paper(`${n}`).documents[0]) } },
    400,
    'malformed_request',
  ],
  [
    'more figures than any criteria know',
    { act: 'register', data: { figures: Object.fromEntries(Array.from({ length: 301 }, (_, n) => [`f${n}`, 1])) } },
    400,
    'malformed_request',
  ],
  ['more than a megabyte', { act: 'register', data: { reason: 'x'.repeat(1_000_001) } }, 413, 'body_too_large'],
]

describe('a step that is sent with', () => {
  it.each(bodies)('%s is answered with a clear problem, and nothing is written', async (_, body, status, code) => {
    const journal = memoryJournal()
    const { open, ask, path } = openReception({}, journal)
    await open()
    const sent = body === '' ? { text: '' } : { body }
    const answer = await ask('POST', `${path}/acts`, { as: 'trưởng_thôn', key: 'bad', ...sent })
    expect([answer.status, answer.body.code]).toEqual([status, code])
    expect(answer.body.sentences?.every((sentence) => sentence.length > 10)).toBe(true)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await journal.follow(1, 10)).toEqual([])
  })
})

describe('a body that is sent as', () => {
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/jsonp'])(
    '%s, as forms of other sites are, is no command',
    async (type) => {
      const journal = memoryJournal()
      const { open } = openReception({}, journal)
      const answer = await open({ headers: { 'content-type': type } })
      expect([answer.status, answer.body.code]).toEqual([415, 'wrong_media_type'])
      expect(await journal.follow(0, 10)).toEqual([])
    },
  )

  it('JSON with its letters named, or of a kind, is taken', async () => {
    const { open, opening } = openReception()
    const first = await open({ headers: { 'content-type': 'application/json; charset=utf-8' } })
    const kind = { 'content-type': 'application/vnd.anlang+json' }
    const again = await open({ headers: kind, body: opening })
    expect([first.status, again.status]).toEqual([201, 200])
  })

  it('many wrong papers is answered with the first faults alone', async () => {
    const { open, act } = openReception()
    await open()
    const documents = Array.from({ length: 50 }, () => ({ kind: 'x' }))
    const answer = await act('bad', 'trưởng_thôn', { act: 'register', data: { documents } })
    expect([answer.status, answer.body.faults?.length]).toEqual([400, 100])
    const unknown = Object.fromEntries(Array.from({ length: 1_000 }, (_, place) => [`x${place}`, 1]))
    const other = await act('bad', 'trưởng_thôn', { act: 'register', ...unknown })
    expect([other.status, other.body.faults?.length]).toEqual([400, 100])
  })
})

describe('a place that is', () => {
  it('no reference is no dossier, and the journal is not asked for it', async () => {
    const asked: string[] = []
    const journal = memoryJournal()
    const watched = {
      ...journal,
      head: (dossier: string) => {
        asked.push(dossier)
        return journal.head(dossier)
      },
    }
    const { ask } = openReception({}, watched)
    for (const more of ['', '/allowed', '/findings']) {
      const answer = await ask('GET', `/api/dossiers/a%00b${more}`, { as: 'chủ_tịch' })
      expect([answer.status, answer.body.code]).toEqual([404, 'unknown_dossier'])
    }
    expect(asked).toEqual([])
  })

  it.each([
    [
      'a dossier in decomposed letters',
      'GET',
      `/api/dossiers/${encodeURIComponent(decomposed)}`,
      404,
      'unknown_dossier',
    ],
    ['a script for a dossier', 'GET', `/api/dossiers/${encodeURIComponent(script)}`, 404, 'unknown_dossier'],
    [
      'a dossier of another kind of letters',
      'POST',
      `/api/dossiers/${encodeURIComponent('a b')}/acts`,
      400,
      'malformed_request',
    ],
    ['half a letter', 'GET', '/api/dossiers/%E0%A4%A/findings', 404, 'unknown_dossier'],
    ['a page of an inbox that nobody gave', 'GET', '/api/inbox?after=x', 400, 'malformed_request'],
    ['a level that is none', 'GET', '/api/inbox?level=village', 400, 'malformed_request'],
    ['a page of units that is no number', 'GET', '/api/units?after=-1', 400, 'malformed_request'],
    ['a place of events that is none', 'GET', '/api/events', 400, 'malformed_request'],
  ])('%s is answered with a clear problem', async (_, method, place, status, code) => {
    const { open, ask } = openReception()
    await open()
    const headers = { 'last-event-id': '<b>' }
    const answer = await ask(method, place, {
      as: 'trưởng_thôn',
      key: 'bad',
      headers,
      ...(method === 'POST' ? { body: { act: 'register' } } : {}),
    })
    expect([answer.status, answer.body.code]).toEqual([status, code])
  })
})

describe('a dossier for', () => {
  it.each([
    ['a unit that is of another', { subject: 'n99999.elsewhere' }, 422, 'unknown_unit'],
    ['a unit that the office does not stand in', { subject: 'c08779' }, 403, 'wrong_office'],
    ['a unit in decomposed letters', { subject: 'xã'.normalize('NFD') }, 400, 'malformed_request'],
    ['a year long gone', { year: 1999 }, 422, 'year_out_of_range'],
    ['a procedure that nobody knows', { procedure: 'x' }, 422, 'unknown_procedure'],
    ['a model in a procedure of none', { model: 'x' }, 422, 'model_not_used'],
  ])('%s is not opened', async (_, changes, status, code) => {
    const journal = memoryJournal()
    const { open, opening } = openReception({}, journal)
    const answer = await open({ body: { ...opening, ...changes } })
    expect([answer.status, answer.body.code]).toEqual([status, code])
    expect(await journal.follow(0, 10)).toEqual([])
  })
})
