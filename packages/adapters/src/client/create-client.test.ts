import { afterEach, describe, expect, it } from 'vitest'
import { type DeskServed, serveDesk, type Whereabouts } from '../../test/desk-served.js'
import { acts, codeOf, given, id, open, work } from '../../test/desk-work.js'
import { village } from '../../test/office.js'
import type { DossierChange } from '../api/index.js'
import { createClient } from './create-client.js'

const everywhere: readonly Whereabouts[] = ['behind a socket', 'in the page']

describe.each(everywhere)('a client of a host %s', (where) => {
  let desk: DeskServed
  const opened = async (...steps: Parameters<typeof work>[1][]) => {
    desk = await serveDesk(where)
    await work(desk, ...steps)
    return desk
  }
  afterEach(() => desk.close())

  it('is told who it acts as, in the language it asked for', async () => {
    desk = await serveDesk(where)
    const { actor, unit, path, today } = given(await desk.clientOf('chủ-tịch').me())
    expect([actor.name, unit.name, today]).toEqual([
      'Chủ tịch Ủy ban nhân dân xã Bạch Lưu',
      'xã Bạch Lưu',
      '2022-03-01',
    ])
    expect(path.map(({ level }) => level)).toEqual(['province', 'district', 'commune'])
    const english = given(await desk.clientOf('chủ-tịch', { lang: 'en' }).me())
    expect(english.actor.name).toBe("Chairman of the People's Committee of xã Bạch Lưu")
  })

  it('is nobody to the host with a persona that is not in the cast', async () => {
    desk = await serveDesk(where)
    const forged = desk.clientOf('giả-mạo')
    expect(codeOf(await forged.me())).toBe('unauthenticated')
    expect(codeOf(await open(forged))).toBe('unauthenticated')
    expect(await desk.engine.dossiers()).toEqual([])
  })

  it('opens a dossier, takes a step, and gets what a page shows of it with the receipt', async () => {
    desk = await serveDesk(where)
    const client = desk.clientOf('trưởng-thôn')
    const first = given(await open(client))
    expect([first.repeated, first.told.title, first.summary.state]).toEqual([
      false,
      'Mở hồ sơ: Đánh giá, công nhận khu dân cư an toàn về ANTT',
      'Chờ đăng ký',
    ])
    const second = given(await client.act(id, acts.register, { key: 'a', seen: first.tag }))
    expect(second.told).toMatchObject({ version: 2, kind: 'step', act: 'register' })
    expect(second.told.documents.map(({ label }) => label)).toEqual(['Bản đăng ký', 'Nghị quyết của cấp ủy'])
    expect(given(await client.dossier(id)).tag).toBe(second.tag)
  })

  it('is refused with the sentences of the host, and keeps its key for the next try', async () => {
    await opened()
    const client = desk.clientOf('trưởng-thôn')
    const refused = await client.act(id, { act: 'register' }, { key: 'one-form' })
    expect(refused.ok || [refused.problem.code, refused.problem.sentences[0]]).toEqual([
      'missing_documents',
      expect.stringContaining('Bản đăng ký'),
    ])
    expect(codeOf(await client.act(id, acts.register, { key: 'one-form' }))).toBe('accepted')
  })

  it('gets the same dossier again without its being sent, as long as nothing changed', async () => {
    await opened('register')
    const sent: number[] = []
    const fetch = async (request: Request) => {
      const answer = where === 'in the page' ? await desk.host.fetch(request) : await globalThis.fetch(request)
      sent.push(answer.status)
      return answer
    }
    const client = desk.clientOf('trưởng-thôn', { fetch })
    const first = given(await client.dossier(id))
    expect(given(await client.dossier(id))).toEqual(first)
    desk.clock.moveTo('2022-11-02T08:00:00+07:00')
    given(await client.act(id, acts.selfAssess, { key: 'b', seen: first.tag }))
    expect(given(await client.dossier(id)).dossier.version).toBe(3)
    expect(sent).toEqual([200, 304, 200, 200])
  })

  it('is not led astray by a proxy that packs answers and makes their tags weak', async () => {
    await opened()
    const sent: number[] = []
    const fetch = async (request: Request) => {
      const answer = where === 'in the page' ? await desk.host.fetch(request) : await globalThis.fetch(request)
      sent.push(answer.status)
      const headers = new Headers(answer.headers)
      const tag = headers.get('etag')
      if (tag) headers.set('etag', `W/${tag}`)
      return new Response(answer.body, { status: answer.status, headers })
    }
    const client = desk.clientOf('trưởng-thôn', { fetch })
    const { tag } = given(await client.dossier(id))
    expect(given(await client.dossier(id)).tag).toBe(tag)
    expect(codeOf(await client.act(id, acts.register, { key: 'a', seen: tag }))).toBe('accepted')
    expect(sent).toEqual([200, 304, 200])
  })

  it('is told what came since when its page is old, and nothing is written', async () => {
    await opened('register', 'selfAssess')
    const client = desk.clientOf('thường-trực')
    const { tag } = given(await client.dossier(id))
    desk.clock.moveTo('2022-11-05T08:00:00+07:00')
    given(await client.act(id, acts.returnDossier, { key: 'faster', seen: tag }))
    const late = await client.act(id, acts.appraise, { key: 'late', seen: tag })
    if (late.ok) throw new Error('it was old')
    expect([late.problem.code, late.problem.status]).toEqual(['stale_page', 412])
    expect(late.problem.code === 'stale_page' && late.problem.since?.map(({ act }) => act)).toEqual(['returnDossier'])
    expect(given(await client.dossier(id)).dossier.version).toBe(4)
  })

  it('gets its first receipt when the answer was lost, also with the tag of before', async () => {
    await opened()
    const client = desk.clientOf('trưởng-thôn')
    const { tag } = given(await client.dossier(id))
    const first = given(await client.act(id, acts.register, { key: 'a', seen: tag }))
    const again = given(await client.act(id, acts.register, { key: 'a', seen: tag }))
    expect([again.repeated, again.recorded, again.told]).toEqual([true, first.recorded, first.told])
  })

  it('sees its inbox with what a reader needs to know', async () => {
    await opened('register', 'selfAssess')
    const { inbox, next, today } = given(await desk.clientOf('thường-trực').inbox({ limit: 10 }))
    expect([next, today]).toEqual([null, '2022-11-02'])
    expect(inbox).toMatchObject([
      {
        dossier: id,
        act: 'appraise',
        title: expect.stringContaining('Thẩm định'),
        office: 'Thường trực Ban Chỉ đạo xã Bạch Lưu',
        subject: { id: village, name: 'thôn Anh Dũng' },
        year: 2022,
      },
    ])
  })

  it('asks what the criteria would say, and writes nothing', async () => {
    await opened('register')
    const answer = given(await desk.clientOf('trưởng-thôn').explain({ dossier: id, figures: { 'violations.now': 9 } }))
    expect(answer.verdict).toBe('not_met')
    expect(given(await desk.clientOf('trưởng-thôn').dossier(id)).dossier.version).toBe(2)
  })

  it('hears what others do, as it happens and in order, and nothing of what was done', async () => {
    await opened()
    const heard: DossierChange[] = []
    const told = Promise.withResolvers<void>()
    const stands = Promise.withResolvers<void>()
    const line = desk.clientOf('chủ-tịch').listen({
      onChange: (change) => {
        heard.push(change)
        if (heard.length === 2) told.resolve()
      },
      onState: (state) => state === 'open' && stands.resolve(),
    })
    await stands.promise
    const client = desk.clientOf('trưởng-thôn')
    given(await client.act(id, acts.register, { key: 'a' }))
    given(await client.claim(id, { act: 'selfAssess' }, { key: 'b' }))
    await told.promise
    line.close()
    expect(heard).toEqual([
      { position: 2, dossier: id, version: 2, type: 'Registered' },
      { position: 3, dossier: id, version: 3, type: 'WorkClaimed' },
    ])
  })
})

describe('a client whose server is lost', () => {
  const lost = (fetch: () => Promise<Response>, lang?: 'en') =>
    createClient({ base: 'https://xa.example/api', fetch, ...(lang ? { lang } : {}) })

  it('says so as a value, in its language, and that nothing is recorded twice', async () => {
    const answer = await lost(() => Promise.reject(new Error('no network'))).me()
    expect(answer).toMatchObject({ ok: false, problem: { code: 'unreachable', status: 0 } })
    expect(answer.ok || answer.problem.sentences[0]).toMatch(/không ghi hai lần/)
    const english = await lost(() => Promise.reject(new Error('no network')), 'en').me()
    expect(english.ok || english.problem.sentences[0]).toMatch(/not be recorded twice/)
  })

  it.each([
    [
      'the page of a proxy',
      new Response('<h1>Bad gateway</h1>', { status: 502, headers: { 'content-type': 'text/html' } }),
    ],
    [
      'a page where an answer should be',
      new Response('<h1>Sign in</h1>', { headers: { 'content-type': 'text/html' } }),
    ],
    ['JSON that breaks off', new Response('{"actor":', { headers: { 'content-type': 'application/json' } })],
  ])('is not deceived by %s', async (_, response) => {
    expect(codeOf(await lost(() => Promise.resolve(response)).me())).toBe('unreachable')
  })

  it('is not what is said where a command cannot be sent at all: that is a bug, and thrown', async () => {
    const client = lost(() => Promise.reject(new Error('no network')))
    await expect(client.claim(id, { act: 'register' }, { key: 'hủy' })).rejects.toThrow(TypeError)
  })

  it('does not wait for ever', async () => {
    const silent = createClient({
      base: 'https://xa.example/api',
      timeoutMs: 10,
      fetch: ({ signal }) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(new Error('stopped')))
        }),
    })
    expect(codeOf(await silent.me())).toBe('unreachable')
  })

  it('says that it was stopped when whoever asked stopped it', async () => {
    const stop = new AbortController()
    stop.abort()
    const answer = await lost(() => Promise.reject(new Error('stopped'))).me({ signal: stop.signal })
    expect(codeOf(answer)).toBe('aborted')
  })
})
