import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { RegisterAnswer } from '@anlang/adapters/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readShelf } from '../lesson/shelf.js'
import { deskCast } from '../room/desk-cast.js'
import { keepRooms } from '../room/rooms.js'
import { personaHeader, type RoomLaw, type TrainingProblem, type TrainingRoom } from '../training/training-api.js'
import { createSite } from './create-site.js'

const { lessons } = readShelf(fileURLToPath(new URL('../../lessons/', import.meta.url)))
const data = mkdtempSync(join(tmpdir(), 'an-lang-site-'))
const pages = join(data, 'web')
const largeScript = `export const text = '${'an lang '.repeat(400)}'`
const site = () => createSite({ rooms, pages, report: () => {} })
let rooms = keepRooms({ folder: join(data, 'rooms'), lessons })
let served = site()

const json = { 'content-type': 'application/json' }

const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  served.fetch(new Request(`http://127.0.0.1:4174${path}`, init))

const post = (path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Response> =>
  ask(path, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) })

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a test: what the body is, is what is expected of it
const bodyOf = async <Body>(response: Response): Promise<Body> => (await response.json()) as Body
const roomIn = (response: Response): Promise<TrainingRoom> => bodyOf(response)
const problemIn = (response: Response): Promise<TrainingProblem> => bodyOf(response)

const begin = async (lesson = 'khao-sat-va-ke-hoach'): Promise<TrainingRoom> =>
  roomIn(await post('/training/rooms', { lesson }))

const open = (room: string, persona: string, key = 'k-1', dossier = 'ho-so-cua-toi') =>
  post(
    `/rooms/${room}/api/dossiers`,
    { dossier, procedure: 'survey', subject: 'n08779.anh-dung', year: 2020, model: '5-tu-quan-ve-antt' },
    { 'idempotency-key': key, [personaHeader]: persona },
  )

beforeAll(async () => {
  mkdirSync(join(pages, 'assets'), { recursive: true })
  writeFileSync(join(pages, 'index.html'), '<!doctype html><title>An Làng</title>')
  writeFileSync(join(pages, 'assets', 'main-abc123.js'), 'export {}')
  writeFileSync(join(pages, 'assets', 'large-def456.js'), largeScript)
  writeFileSync(join(pages, 'layers.css'), '@layer base;')
  writeFileSync(join(data, 'secret.txt'), 'for nobody to read')
  served = site()
  await rooms.find('desk')
}, 60_000)

afterAll(async () => {
  await rooms.close()
  rmSync(data, { recursive: true })
})

describe('the training API', { timeout: 60_000 }, () => {
  it('lists lessons in both languages with what they could earn', async () => {
    const answer = await ask('/training/lessons')
    expect(await answer.json()).toMatchObject({
      lessons: [
        { id: 'khao-sat-va-ke-hoach', tasks: 8, points: 80, best: null },
        { id: 'thanh-lap-va-ra-mat' },
        { id: 'danh-gia-thon-va-xa' },
        { id: 'hoi-dong-va-khen-thuong' },
      ],
    })
  })

  it('begins a lesson in a room of its own, with the first task and what lies on the desk', async () => {
    const room = await begin()
    expect(room.room).toMatch(/^lesson-khao-sat-va-ke-hoach-[0-9a-f]{12}$/)
    expect(room.clock.today).toBe('2020-09-01')
    expect(room.lesson).toMatchObject({ current: 'mo-khao-sat', finished: false, closing: [] })
    expect(room.lesson?.tasks[0]?.onDesk.opening).toMatchObject({
      procedure: 'survey',
      subjectName: { vi: 'thôn Anh Dũng' },
      model: { id: '5-tu-quan-ve-antt', name: { vi: expect.stringContaining(' '), en: expect.stringContaining(' ') } },
    })
    expect(room.lesson?.tasks[1]?.onDesk.figures).toMatchObject([
      { id: 'households.total', label: { vi: 'Tổng số hộ', en: 'Households' }, value: 168, shown: { vi: '168' } },
      { id: 'households.inFavour', value: 161 },
    ])
    expect((await begin()).room).not.toBe(room.room)
  })

  it('counts a task by what is on record, whatever the dossier is called, and brings the day of the next', async () => {
    const { room } = await begin()
    expect((await open(room, 'p-cong-an-xa')).status).toBe(201)
    const now = await roomIn(await ask(`/training/rooms/${room}`))
    expect(now.lesson?.tasks[0]).toMatchObject({ state: 'done', dossier: 'ho-so-cua-toi' })
    expect([now.lesson?.current, now.clock.today]).toEqual(['bao-cao-khao-sat', '2020-09-15'])
    // the dossier that follows is to name the one on record, not the one of the file
    const plan = now.lesson?.tasks.find(({ id }) => id === 'mo-ke-hoach')
    expect(plan?.onDesk.opening?.follows).toBe('ho-so-cua-toi')
  })

  it('explains a foreseen mistake kindly, counts it once, and takes little for it', async () => {
    const { room } = await begin()
    for (const key of ['k-1', 'k-2']) expect((await open(room, 'p-thon', key)).status).toBe(403)
    const { lesson } = await roomIn(await ask(`/training/rooms/${room}`))
    expect(lesson?.lastMistake).toMatchObject({ code: 'wrong_office', foreseen: true, persona: 'p-thon' })
    expect(lesson?.lastMistake?.explanation.vi).toContain('Trưởng thôn hiểu bà con nhất')
    expect(lesson?.tasks[0]).toMatchObject({ mistakes: 1, worth: 9, points: 10 })
  })

  it('explains a mistake that was not foreseen by its refusals, in both languages', async () => {
    const { room } = await begin()
    await post(
      `/rooms/${room}/api/dossiers`,
      { dossier: 'a', procedure: 'survey', subject: 'n08779.anh-dung', year: 2011, model: '5-tu-quan-ve-antt' },
      { 'idempotency-key': 'k-9', [personaHeader]: 'p-cong-an-xa' },
    )
    const { lesson } = await roomIn(await ask(`/training/rooms/${room}`))
    expect(lesson?.lastMistake).toMatchObject({ code: 'year_out_of_range', foreseen: false })
    expect(lesson?.lastMistake?.explanation.en).toContain('2011')
  })

  it('opens hints one by one, shows a task, and begins again', async () => {
    const { room } = await begin()
    for (const opened of [1, 2]) {
      const { lesson } = await roomIn(await post(`/training/rooms/${room}/hints`))
      expect(lesson?.tasks[0]?.hints.opened).toHaveLength(opened)
    }
    expect(await problemIn(await post(`/training/rooms/${room}/hints`))).toMatchObject({ code: 'no_more_hints' })
    const shown = await roomIn(await post(`/training/rooms/${room}/show`))
    expect(shown.lesson?.tasks[0]).toMatchObject({ state: 'done', shown: true, worth: 0 })
    const again = await roomIn(await post(`/training/rooms/${room}/restart`))
    expect(again).toMatchObject({ room, clock: { today: '2020-09-01' }, lesson: { current: 'mo-khao-sat' } })
    expect(again.revision).toBeGreaterThan(shown.revision)
    expect(again.lesson?.tasks[0]).toMatchObject({ state: 'current', worth: 10, hints: { opened: [] } })
  })

  it('says of a lesson whose prelude is refused where and why, and leaves nothing of it behind', async () => {
    const folder = join(data, 'broken')
    const [lesson] = lessons
    if (!lesson) throw new Error('no lesson')
    const prelude = [{ on: '2020-09-01', does: { kind: 'open', by: 'p-thon', opens: 'khao-sat' } }] as const
    const broken = keepRooms({ folder, lessons: [{ ...lesson, prelude: [...prelude] }] })
    const bare = createSite({ rooms: broken, pages, report: () => {} })
    const init = { method: 'POST', headers: json, body: JSON.stringify({ lesson: lesson.id }) }
    const answer = await bare.fetch(new Request('http://127.0.0.1/training/rooms', init))
    const problem = await problemIn(answer)
    expect([answer.status, problem.code]).toEqual([500, 'lesson_broken'])
    expect(problem.texts[1]?.vi).toContain('Mục prelude.0')
    expect(problem.texts[2]?.en.length).toBeGreaterThan(10)
    expect(readdirSync(folder)).toEqual([])
    await broken.close()
  })

  it('goes forward in days and never back', async () => {
    const { room } = await begin('hoi-dong-va-khen-thuong')
    const move = (day: string) => post(`/training/rooms/${room}/clock`, { day })
    expect(await problemIn(await move('2022-11-18'))).toMatchObject({ code: 'clock_only_forward', status: 422 })
    expect(await problemIn(await move('2030-01-01'))).toMatchObject({
      code: 'clock_too_far',
      texts: [{}, { vi: expect.stringContaining('Ngày xa nhất là ') }],
    })
    expect(await problemIn(await move('2022-11-31'))).toMatchObject({ code: 'malformed_request' })
    const moved = await roomIn(await move('2022-11-20'))
    expect(moved).toMatchObject({ clock: { today: '2022-11-20' }, lesson: { current: 'ket-thuc-qua-han' } })
  })

  it('says what to do where a dossier went another way', async () => {
    const { room } = await begin()
    await post(`/training/rooms/${room}/show`)
    await post(
      `/rooms/${room}/api/dossiers/khao-sat-anh-dung-2020/acts`,
      { act: 'withdrawSurvey', data: {} },
      { 'idempotency-key': 'k-3', [personaHeader]: 'p-cong-an-xa' },
    )
    const { lesson } = await roomIn(await ask(`/training/rooms/${room}`))
    expect(lesson?.current).toBe('bao-cao-khao-sat')
    expect(lesson?.strayed?.vi).toContain('bắt đầu lại bài')
    const refused = await problemIn(await post(`/training/rooms/${room}/show`))
    expect(refused).toMatchObject({ code: 'cannot_be_shown', status: 409 })
    expect(refused.texts).toHaveLength(2)
  })

  it.each([
    ['a body that is no JSON', '/training/rooms', '{', json, 'malformed_json', 400],
    ['a body of another kind', '/training/rooms', '{}', { 'content-type': 'text/plain' }, 'wrong_media_type', 415],
    ['a lesson that there is not', '/training/rooms', '{"lesson":"khong-co"}', json, 'unknown_lesson', 404],
    ['a path for a lesson', '/training/rooms', '{"lesson":"../../etc"}', json, 'malformed_request', 400],
    ['more than is asked', '/training/rooms', '{"lesson":"a","admin":true}', json, 'malformed_request', 400],
    ['a huge body', '/training/rooms', `{"lesson":"${'a'.repeat(20_000)}"}`, json, 'body_too_large', 413],
    ['a room that there is not', '/training/rooms/lesson-khong-co/hints', '{}', json, 'unknown_room', 404],
    ['a name that leads elsewhere', '/training/rooms/..%2F..%2Fsecret/hints', '{}', json, 'unknown_room', 404],
    ['hints at the desk', '/training/rooms/desk/hints', '{}', json, 'no_lesson_here', 409],
    ['an address that there is not', '/training/rooms/desk/fly', '{}', json, 'unknown_route', 404],
  ])('answers %s with a problem in both languages', async (_, path, body, headers, code, status) => {
    const answer = await ask(`${path}?lang=en`, { method: 'POST', headers, body })
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    const problem = await problemIn(answer)
    expect([answer.status, problem.code]).toEqual([status, code])
    expect(problem.sentences).toEqual(problem.texts.map(({ en }) => en))
    expect(problem.texts[0]?.vi).toMatch(/Hãy|đã/u)
  })
})

describe('the desk', { timeout: 60_000 }, () => {
  it('names in the register who commended and when, and not who gave notice of it', async () => {
    const answer = await ask('/rooms/desk/api/registers/commended', { headers: { [personaHeader]: 'p-chu-tich-xa' } })
    const { rows } = await bodyOf<RegisterAnswer>(answer)
    const decided = rows.map(({ on, by, decision }) => [on, by?.name, decision?.number])
    expect(decided).toContainEqual(['2022-11-28', 'Chủ tịch Ủy ban nhân dân xã Bạch Lưu', '231/QĐ-UBND'])
    expect(decided.filter(([, name]) => name?.startsWith('Thường trực Hội đồng'))).toEqual([])
  })

  it('has the whole story and work that waits, on a day after it', async () => {
    const room = await roomIn(await ask('/training/rooms/desk'))
    expect(room).toMatchObject({ room: 'desk', api: '/rooms/desk/api', lesson: null, clock: { today: '2022-12-05' } })
    expect(room.clock.ahead.map(({ day }) => day)).toContain('2025-07-01')
    const answer = await ask('/rooms/desk/api/dossiers', { headers: { [personaHeader]: 'p-chu-tich-xa' } })
    const { dossiers } = await bodyOf<{ readonly dossiers: readonly { readonly ended: boolean }[] }>(answer)
    expect(dossiers.filter(({ ended }) => !ended)).toHaveLength(13)
    expect(dossiers.filter(({ ended }) => ended)).toHaveLength(6)
  })

  // the People's Committee of the district has nothing to do before a covenant is sent to it
  it.each(deskCast.map(({ persona }) => persona).filter((persona) => persona !== 'p-ubnd-huyen'))(
    'has something in the inbox of %s',
    async (persona) => {
      const answer = await ask('/rooms/desk/api/inbox', { headers: { [personaHeader]: persona } })
      const { inbox } = await bodyOf<{ readonly inbox: readonly unknown[] }>(answer)
      expect(inbox.length).toBeGreaterThan(0)
    },
  )

  it('tells how the law of its procedures is cited, and knows none of a room that there is not', async () => {
    const law = await bodyOf<RoomLaw>(await ask('/training/rooms/desk/law'))
    const cited = Object.values(law.citations).map(({ vi }) => vi)
    expect(cited).toContain('Điều 48 Nghị định 91/2017/NĐ-CP')
    expect(cited.some((one) => one.endsWith('(chưa kiểm chứng)'))).toBe(true)
    expect((await ask('/training/rooms/khong-co/law')).status).toBe(404)
  })

  it('names the cast by position and unit, with districts while there are districts', async () => {
    const { cast, away } = await roomIn(await ask('/training/rooms/desk'))
    expect(away).toEqual([])
    expect(cast.find(({ persona }) => persona === 'p-thon')).toMatchObject({
      positionName: { vi: 'Trưởng thôn' },
      unitName: { vi: 'thôn Anh Dũng, xã Bạch Lưu, huyện Sông Lô, tỉnh Vĩnh Phúc' },
      level: 'neighbourhood',
    })
    for (const { does, positionName, unitName } of cast) {
      for (const { vi, en } of [does, positionName, unitName])
        expect([vi.length > 3, en.length > 3]).toEqual([true, true])
    }
  })

  it('tells steps for several recipients of one unit apart, by kind and reference and no name', async () => {
    const answer = await ask('/rooms/desk/api/inbox', { headers: { [personaHeader]: 'p-thuong-truc-huyen' } })
    const { inbox } = await bodyOf<{ readonly inbox: readonly { readonly entity: unknown }[] }>(answer)
    expect(inbox.map(({ entity }) => entity)).toContainEqual({
      kind: 'collective',
      id: 'luc-luong-nong-cot',
      name: 'tập thể',
    })
  })

  it('knows nobody who is not of the cast, and nobody who says nothing', async () => {
    expect((await ask('/rooms/desk/api/inbox', { headers: { [personaHeader]: 'p-nobody' } })).status).toBe(401)
    expect((await ask('/rooms/desk/api/inbox')).status).toBe(401)
  })

  it('has no districts after 30 June 2025, says so, and gives the story anew on restart', async () => {
    const later = await roomIn(await post('/training/rooms/desk/clock', { day: '2025-07-01' }))
    expect(later.away.map(({ persona }) => persona)).toEqual([
      'p-ubnd-huyen',
      'p-thuong-truc-huyen',
      'p-hoi-dong-huyen',
      'p-chu-tich-huyen',
    ])
    expect(later.away[0]?.why.vi).toContain('huyện Sông Lô')
    expect(later.cast.find(({ persona }) => persona === 'p-chu-tich-tinh')?.unitName.vi).toBe('tỉnh Phú Thọ')
    const district = { headers: { [personaHeader]: 'p-chu-tich-huyen' } }
    expect((await ask('/rooms/desk/api/inbox', district)).status).toBe(401)
    const again = await roomIn(await post('/training/rooms/desk/restart'))
    expect(again).toMatchObject({ away: [], clock: { today: '2022-12-05' } })
    expect((await ask('/rooms/desk/api/inbox', district)).status).toBe(200)
  })
})

describe('a server that is started again on the same data', { timeout: 60_000 }, () => {
  it('goes on in every room where it was', async () => {
    const { room } = await begin()
    await open(room, 'p-thon')
    await open(room, 'p-cong-an-xa', 'k-2')
    await post(`/training/rooms/${room}/hints`)
    const before = await roomIn(await ask(`/training/rooms/${room}`))
    await rooms.close()
    // everything was given back: nothing stays in a log beside the file
    expect(readdirSync(join(data, 'rooms')).filter((file) => /-(wal|shm)$/.test(file))).toEqual([])
    expect((await ask('/training/rooms/desk')).status).toBe(503)
    rooms = keepRooms({ folder: join(data, 'rooms'), lessons })
    served = site()
    const after = await roomIn(await ask(`/training/rooms/${room}`))
    expect(after).toEqual(before)
    expect((await open(room, 'p-cong-an-xa', 'k-2')).status).toBe(200)
  })
})

describe('the site', () => {
  it('serves the pages at every address of theirs, and assets for ever', async () => {
    for (const path of ['/', '/lessons', '/rooms/desk/dossiers/a']) {
      const answer = await ask(path, { headers: { accept: 'text/html' } })
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-cache'])
      expect(await answer.text()).toContain('An Làng')
      const policy = answer.headers.get('content-security-policy')
      expect(policy).toContain("default-src 'self'")
      expect(policy).not.toContain('unsafe')
    }
    const asset = await ask('/assets/main-abc123.js')
    expect(asset.headers.get('cache-control')).toContain('immutable')
    expect(asset.headers.get('content-type')).toContain('javascript')
    expect((await ask('/assets/gone.js')).status).toBe(404)
  })

  it('sends scripts compressed to who takes them so, whole or in part to others, and nothing twice', async () => {
    const script = '/assets/large-def456.js'
    const packed = await ask(script, { headers: { 'accept-encoding': 'gzip, br' } })
    expect([packed.headers.get('content-encoding'), packed.headers.get('vary')]).toEqual(['gzip', 'Accept-Encoding'])
    const whole = gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()
    expect(whole).toBe(largeScript)
    expect(await (await ask(script)).text()).toBe(largeScript)
    const part = await ask(script, { headers: { 'accept-encoding': 'gzip', range: 'bytes=0-5' } })
    expect([part.status, await part.text()]).toEqual([206, largeScript.slice(0, 6)])
    const head = await ask(script, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(largeScript.length)])
    for (const path of ['/', '/layers.css']) {
      const first = await ask(path, { headers: { accept: '*/*' } })
      expect(first.headers.get('cache-control')).toBe('no-cache')
      const again = { accept: '*/*', 'if-none-match': first.headers.get('etag') ?? '' }
      expect((await ask(path, { headers: again })).status).toBe(304)
    }
  })

  it.each(['/..%2fsecret.txt', '/%2e%2e/secret.txt', '/assets/..%5c..%5csecret.txt', '//secret.txt', '/assets/%00'])(
    'gives no file from elsewhere: %s',
    async (path) => {
      const answer = await ask(path)
      expect(await answer.text()).not.toContain('for nobody')
      expect(answer.status === 404 || answer.headers.get('content-type')?.startsWith('text/html')).toBe(true)
    },
  )

  it('says in both languages what to do where the pages were not built', async () => {
    const bare = createSite({ rooms, pages: join(data, 'nowhere') })
    const answer = await bare.fetch(new Request('http://127.0.0.1/', { headers: { accept: 'text/html' } }))
    expect(answer.status).toBe(503)
    const text = await answer.text()
    expect(text).toContain('Hãy dừng chương trình')
    expect(text).toContain('run <code>npm start</code> again')
  })

  it('answers to names of this machine alone, and takes no command from another site', async () => {
    const elsewhere = await served.fetch(new Request('http://evil.example/training/lessons'))
    expect(elsewhere.status).toBe(421)
    expect(await problemIn(elsewhere)).toMatchObject({ code: 'foreign_host' })
    const evil = await post('/training/rooms', { lesson: 'a' }, { origin: 'http://evil.example' })
    expect(evil.headers.get('x-content-type-options')).toBe('nosniff')
    expect(evil.headers.get('permissions-policy')).toContain('camera=()')
    expect(await problemIn(evil)).toMatchObject({ code: 'foreign_origin' })
    const crossed = { 'sec-fetch-site': 'cross-site' }
    expect((await post('/rooms/desk/api/dossiers', {}, crossed)).status).toBe(403)
    const own = { origin: 'http://127.0.0.1:4174', 'sec-fetch-site': 'same-origin' }
    expect((await post('/training/rooms', { lesson: 'khong-co' }, own)).status).toBe(404)
  })
})
