import { soundNeighbourhood } from '@anlang/workflows/testing'
import { describe, expect, it } from 'vitest'
import { openReception, placesIn, subject } from '../../test/reception.js'
import { memoryJournal } from '../memory/index.js'

const registration = {
  documents: [
    { kind: 'registration_form', number: '1/ĐK', on: '2022-03-01' },
    { kind: 'party_resolution', number: '2-NQ/CB', on: '2022-02-20' },
  ],
}
const submission = {
  documents: ['submission', 'result_report', 'meeting_minutes'].map((kind) => ({
    kind,
    number: '2/TT',
    on: '2022-03-01',
  })),
  figures: soundNeighbourhood,
}

const submitted = async (reception = openReception()) => {
  await reception.open()
  await reception.act('register-1', 'trưởng_thôn', { act: 'register', data: registration })
  await reception.act('submit-1', 'trưởng_thôn', { act: 'selfAssess', data: submission })
  return reception
}

describe('a visitor who sends a command', () => {
  it('opens a dossier and takes a step in it', async () => {
    const { open, act } = openReception()
    const opened = await open()
    expect([opened.status, opened.body.dossier?.value, opened.body.repeated]).toEqual([201, 'registering', false])
    const taken = await act('register-1', 'trưởng_thôn', { act: 'register', data: registration })
    expect([taken.status, taken.body.recorded?.version, taken.body.dossier?.value]).toEqual([200, 2, 'registered'])
  })

  it('gets the first receipt again when the same command comes twice', async () => {
    const { open } = openReception()
    const first = await open()
    const again = await open({ key: '"open-1"' })
    expect([again.status, again.body.repeated]).toEqual([200, true])
    expect(again.body.recorded).toEqual(first.body.recorded)
  })

  it('cannot use the id of a command for another', async () => {
    const { open, opening } = openReception()
    await open()
    const other = await open({ body: { ...opening, dossier: 'hồ-sơ-2' } })
    expect([other.status, other.body.code]).toEqual([409, 'command_reused'])
  })

  it('needs an id for the command', async () => {
    const { ask, opening } = openReception()
    for (const headers of [{}, { 'idempotency-key': ' ' }, { 'idempotency-key': 'x'.repeat(121) }]) {
      const answer = await ask('POST', '/api/dossiers', { as: 'trưởng_thôn', body: opening, headers })
      expect([answer.status, answer.body.code]).toEqual([400, 'missing_idempotency_key'])
    }
  })
})

describe('who acts', () => {
  it('is said by the identity: nobody without one is let in, not even to read', async () => {
    const { ask, open, path } = openReception()
    await open()
    for (const [method, place] of [
      ['POST', '/api/dossiers'],
      ['POST', `${path}/acts`],
      ['GET', '/api/dossiers'],
      ['GET', path],
      ['GET', '/api/inbox'],
      ['GET', '/api/units/c08779?asOf=2022-03-01'],
      ['GET', '/api/nowhere'],
    ] as const) {
      const answer = await ask(method, place)
      expect([answer.status, answer.body.code]).toEqual([401, 'unauthenticated'])
    }
  })

  it.each(['by', 'id'])('is never read from the body: a body that has %s is refused', async (field) => {
    const { open, opening, act } = openReception()
    const chairman = { position: 'chairman', unit: 'c08779', person: 'người-3' }
    const opened = await open({ body: { ...opening, [field]: chairman } })
    expect([opened.status, placesIn(opened)]).toEqual([400, [{ path: field, fault: 'unrecognized_keys' }]])
    await open()
    const acted = await act('decide-1', 'thường_trực', { act: 'recognise', [field]: chairman })
    expect([acted.status, placesIn(acted)]).toEqual([400, [{ path: field, fault: 'unrecognized_keys' }]])
  })

  it('cannot act in another dossier than that of the path', async () => {
    const { open, act } = openReception()
    await open()
    const answer = await act('register-1', 'trưởng_thôn', { act: 'register', dossier: 'hồ-sơ-2', data: registration })
    expect([answer.status, placesIn(answer)]).toEqual([400, [{ path: 'dossier', fault: 'unrecognized_keys' }]])
  })

  it('is told when the step is not of that office, or the office not held', async () => {
    const { act } = await submitted()
    const other = await act('appraise-1', 'trưởng_thôn', { act: 'appraise' })
    expect([other.status, other.body.code]).toEqual([403, 'wrong_office'])
    // the decision is also not open yet: that comes first, and says nothing of the office
    const early = await act('decide-1', 'mạo_danh', { act: 'recognise' })
    expect([early.status, early.body.code]).toEqual([409, 'not_open_here'])
    await act('appraise-1', 'thường_trực', {
      act: 'appraise',
      data: { documents: [{ kind: 'appraisal_record', number: '3/TĐ', on: '2022-03-01' }] },
    })
    const impostor = await act('decide-1', 'mạo_danh', { act: 'recognise' })
    expect([impostor.status, impostor.body.code]).toEqual([403, 'not_holder'])
    expect(impostor.body.refusals?.map(({ code }) => code)).toContain('missing_documents')
  })
})

describe('a refusal', () => {
  it('is a problem with values for programs and sentences for people', async () => {
    const { open, act } = openReception()
    await open()
    const answer = await act('register-1', 'trưởng_thôn', { act: 'register' })
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.body).toMatchObject({
      status: 422,
      code: 'missing_documents',
      refusals: [{ code: 'missing_documents', documents: ['registration_form'] }],
      sentences: [expect.stringContaining('Bản đăng ký')],
    })
  })

  it('speaks the language asked for, else that of the browser, else Vietnamese', async () => {
    const { ask, open, path } = openReception()
    await open()
    const english = { 'accept-language': 'en-GB,en;q=0.9,vi;q=0.5' }
    const speak = async (query: string, headers: Record<string, string>) => {
      const answer = await ask('POST', `${path}/acts${query}`, {
        as: 'trưởng_thôn',
        key: 'a',
        body: { act: 'register' },
        headers,
      })
      return [answer.headers.get('content-language'), /registration/i.test(answer.body.sentences?.[0] ?? '')]
    }
    expect(await speak('', {})).toEqual(['vi', false])
    expect(await speak('', english)).toEqual(['en', true])
    expect(await speak('?lang=vi', english)).toEqual(['vi', false])
    expect(await speak('?lang=en', {})).toEqual(['en', true])
  })

  it.each([
    ['a dossier nobody opened', 404, 'unknown_dossier', '/api/dossiers/x/allowed'],
    ['a unit nobody knows', 404, 'unknown_unit', '/api/units/x?asOf=2022-03-01'],
    ['a unit on a day after its life', 422, 'outside_unit_life', '/api/units/c08779?asOf=2025-07-01'],
  ])('names %s', async (_, status, code, place) => {
    const { ask } = openReception()
    const answer = await ask('GET', place, { as: 'chủ_tịch' })
    expect([answer.status, answer.body.code]).toEqual([status, code])
  })

  it('of what the body names is no missing address', async () => {
    const { open, opening } = openReception()
    const answer = await open({ body: { ...opening, procedure: 'x' } })
    expect([answer.status, answer.body.code]).toEqual([422, 'unknown_procedure'])
  })
})

describe('a request that cannot be read', () => {
  it('is refused when it is no JSON', async () => {
    const { open } = openReception()
    const answer = await open({ text: '{"dossier":' })
    expect([answer.status, answer.body.code]).toEqual([400, 'malformed_json'])
    expect(answer.body.sentences).toEqual(['Nội dung gửi lên không phải là JSON hợp lệ.'])
  })

  it('is refused with every place that is not of its form', async () => {
    const { open, opening, act } = openReception()
    const opened = await open({ body: { ...opening, year: 'nay', subject: undefined, note: 'x' } })
    expect(placesIn(opened)).toEqual([
      { path: 'subject', fault: 'invalid_type' },
      { path: 'year', fault: 'invalid_type' },
      { path: 'note', fault: 'unrecognized_keys' },
    ])
    const acted = await act('a', 'trưởng_thôn', {
      act: 'register',
      data: {
        session: { members: -1, present: 1, inFavour: 1, ballot: 'open' },
        documents: [{ kind: 'x', number: '1', on: '30/2' }],
      },
    })
    expect(placesIn(acted)).toEqual([
      { path: 'data.documents.0.kind', fault: 'unknown_document' },
      { path: 'data.documents.0.on', fault: 'not_a_day' },
      { path: 'data.session.members', fault: 'too_small' },
    ])
  })

  it('is refused when it is larger than any dossier needs', async () => {
    const { open } = openReception()
    const answer = await open({ text: JSON.stringify({ note: 'x'.repeat(1_000_000) }) })
    expect([answer.status, answer.body.code]).toEqual([413, 'body_too_large'])
  })

  it.each([
    ['/api/dossiers?limit=0', '?limit', 'too_small'],
    ['/api/dossiers?limit=201', '?limit', 'too_big'],
    ['/api/dossiers?limit=mười', '?limit', 'invalid_format'],
    ['/api/dossiers?after=', '?after', 'not_a_reference'],
    ['/api/units/c08779?asOf=2022-02-30', '?asOf', 'not_a_day'],
  ])('is refused with the parameter at fault: %s', async (place, path, fault) => {
    const { ask } = openReception()
    const answer = await ask('GET', place, { as: 'chủ_tịch' })
    expect([answer.status, placesIn(answer)]).toEqual([400, [{ path, fault }]])
  })

  it.each(['/api/nowhere', '/api/dossiers/a/b', '/'])('is refused where nobody listens: %s', async (place) => {
    const { ask } = openReception()
    const answer = await ask('GET', place, { as: 'chủ_tịch' })
    expect([answer.status, answer.body.code]).toEqual([404, 'unknown_route'])
  })
})

describe('a visitor who reads', () => {
  it('sees the dossiers page by page, in the order in which they were opened', async () => {
    const { ask, open, opening } = openReception()
    await open()
    const page = async (query: string) => {
      const { body } = await ask('GET', `/api/dossiers${query}`, { as: 'chủ_tịch' })
      return [body.dossiers?.map(({ id }) => id), body.next]
    }
    expect(await page('')).toEqual([['hồ-sơ-1'], null])
    expect(await page('?limit=1')).toEqual([['hồ-sơ-1'], 'hồ-sơ-1'])
    expect(await page(`?limit=1&after=${encodeURIComponent(opening.dossier)}`)).toEqual([[], null])
  })

  it('sees a dossier with its record', async () => {
    const { ask, path } = await submitted()
    const { body } = await ask('GET', path, { as: 'chủ_tịch' })
    expect(body.facts?.map(({ fact }) => fact.type)).toEqual(['DossierOpened', 'Registered', 'SelfAssessed'])
    expect([body.dossier?.value, body.broken]).toEqual(['submitted', null])
  })

  it('is told that nothing changed when one of the tags at hand is that of the dossier', async () => {
    const { ask, path } = await submitted()
    const { headers } = await ask('GET', path, { as: 'chủ_tịch' })
    const tag = headers.get('etag') ?? ''
    const statusWith = async (tags: string, lang = 'vi') => {
      const asked = { as: 'chủ_tịch', headers: { 'if-none-match': tags } }
      return (await ask('GET', `${path}?lang=${lang}`, asked)).status
    }
    expect([await statusWith(tag), await statusWith(`"1.x", W/${tag}`), await statusWith('"1.x"')]).toEqual([
      304, 304, 200,
    ])
    // told in another language it is another answer
    expect(await statusWith(tag, 'en')).toBe(200)
  })

  it('sees where somebody changed the record', async () => {
    const journal = memoryJournal()
    const { open } = openReception({}, journal)
    await open()
    const forged = openReception(
      {},
      { ...journal, read: async (id) => (await journal.read(id)).map((fact) => ({ ...fact, previous: 'x' })) },
    )
    const { body } = await forged.ask('GET', forged.path, { as: 'chủ_tịch' })
    expect(body.broken).toMatchObject({ dossier: 'hồ-sơ-1', version: 1 })
  })

  it('sees what its office may do, and why it may not do the rest', async () => {
    const { ask, path } = await submitted()
    const { body } = await ask('GET', `${path}/allowed`, { as: 'thường_trực' })
    const steps = body.allowed ?? []
    const open = steps.filter(({ refusals }) => refusals.length === 0).map(({ step }) => step.command)
    expect(open).toEqual(['appraise', 'returnDossier'])
    for (const { refusals, sentences } of steps) expect(sentences).toHaveLength(refusals.length)
  })

  it('sees the recorded findings in words, once there are some', async () => {
    const reception = openReception()
    await reception.open()
    const none = await reception.ask('GET', `${reception.path}/findings`, { as: 'chủ_tịch' })
    expect(none.body).toEqual({ assessment: null, explanation: null })
    await submitted(reception)
    const { body } = await reception.ask('GET', `${reception.path}/findings?lang=en`, { as: 'chủ_tịch' })
    expect(body.assessment?.verdict).toBe('met')
    expect(body.explanation?.verdict).toMatch(/^Met: every criterion that applies is met \(\d+\)\.$/)
    expect(body.explanation?.findings).toHaveLength(body.assessment?.findings.length ?? 0)
  })

  it('sees what waits for its own office', async () => {
    const { ask } = await submitted()
    const waiting = async (as: string) => (await ask('GET', '/api/inbox', { as })).body.inbox
    expect(await waiting('thường_trực')).toMatchObject([{ dossier: 'hồ-sơ-1', act: 'appraise' }])
    expect(await waiting('chủ_tịch')).toEqual([])
  })

  it('sees a unit as of a day, and what became of it', async () => {
    const { ask } = openReception()
    const { body } = await ask('GET', '/api/units/c08779?asOf=2022-03-01', { as: 'chủ_tịch' })
    expect(body.unit?.fullName).toBe('xã Bạch Lưu')
    expect(body.children?.map(({ id }) => id)).toEqual([subject])
    expect(body.successors).toMatchObject([{ to: 'c08782@2025-01-01' }])
  })

  it('gets answers that nobody else may keep', async () => {
    const { ask } = openReception()
    const { headers } = await ask('GET', '/api/inbox', { as: 'chủ_tịch' })
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })
})

describe('a host whose journal is lost', () => {
  it('says so without details, and reports them', async () => {
    const reported: unknown[] = []
    const lost = new Error('mật khẩu ở /etc/…')
    const journal = { ...memoryJournal(), head: () => Promise.reject(lost) }
    const { open } = openReception({ report: (error) => reported.push(error) }, journal)
    const answer = await open()
    expect([answer.status, answer.body.code, answer.body.refusals]).toEqual([500, 'internal_error', []])
    expect(JSON.stringify(answer.body)).not.toContain('mật khẩu')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(reported).toEqual([lost])
  })
})
