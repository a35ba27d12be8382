import { memoryJournal } from '@anlang/adapters/memory'
import { fixedClock, fixedDirectory } from '@anlang/adapters/training'
import { readingsOf } from '@anlang/core'
import { thanhHoa, vinhPhuc } from '@anlang/provinces'
import { createEngine } from '@anlang/workflows'
import { beforeAll, describe, expect, it } from 'vitest'
import { holders } from '../story/cast.js'
import { playScene } from '../story/play.js'
import { story } from '../story/story.js'
import { createSite } from './site.js'

const journal = memoryJournal()
const clock = fixedClock('2020-09-01T08:00:00+07:00')
const engine = createEngine({ journal, clock, directory: fixedDirectory(holders), province: vinhPhuc })
const site = createSite(engine, () => '2022-12-31')

const get = async (path: string, headers: Record<string, string> = {}) => {
  const response = await site.fetch(new Request(`http://127.0.0.1${path}`, { headers }))
  return { status: response.status, headers: response.headers, text: await response.text() }
}

beforeAll(async () => {
  const stage = { engine, journal, clock, readings: readingsOf(thanhHoa.indicators, thanhHoa.sheets) }
  // oxlint-disable-next-line no-await-in-loop -- one scene builds on the one before
  for (const scene of story.flatMap(({ scenes }) => scenes)) await playScene(stage, scene)
})

describe('the pages of the demo', () => {
  it('list every dossier with where it stands', async () => {
    const { status, text } = await get('/?lang=vi')
    expect(status).toBe(200)
    expect(text.match(/<tr>/g)).toHaveLength(7)
    expect(text).toContain('Quá hạn')
    expect(text).toContain('Được công nhận')
  })

  it('show a dossier with its diagram, its findings and all that happened', async () => {
    const { status, text } = await get('/dossiers/danh-gia-anh-dung-2022?lang=vi')
    expect(status).toBe(200)
    expect(text).toContain('<svg')
    expect(text).toContain('khoản 1 Điều 4 Thông tư 124/2021/TT-BCA')
    expect(text.match(/<li id="fact-/g)).toHaveLength(7)
    expect(text).toContain('Trưởng thôn Anh Dũng')
    expect(text).toContain('xã Bạch Lưu, huyện Sông Lô, tỉnh Vĩnh Phúc')
  })

  it('keep what was not met on the way, also when it was made good later', async () => {
    expect((await get('/dossiers/danh-gia-bach-luu-2022?lang=vi')).text).toContain('16/25 (64 %)')
    expect((await get('/dossiers/danh-gia-anh-dung-2022?lang=vi')).text).toContain('166/168 (98,8 %)')
  })

  it('answer only under a name of this machine', async () => {
    const response = await site.fetch(new Request('http://evil.example/'))
    expect(response.status).toBe(421)
  })

  it('name what a return was about, and how a council voted', async () => {
    expect((await get('/dossiers/danh-gia-anh-dung-2022?lang=vi')).text).toContain(
      'Mục cần bổ sung: 100 % số hộ đăng ký',
    )
    expect((await get('/dossiers/khen-anh-dung-2022?lang=en')).text).toContain('Vote: 8 of 9 present, 8 of 9 in favour')
  })

  it('are there in English, by the link or by the language of the browser', async () => {
    expect((await get('/?lang=en')).text).toContain('<html lang="en">')
    expect((await get('/', { 'Accept-Language': 'en-GB,en;q=0.9' })).text).toContain('<html lang="en">')
    expect((await get('/')).text).toContain('<html lang="vi">')
  })

  it('say kindly when there is no such dossier or page, in the language asked for', async () => {
    for (const path of ['/dossiers/không-có', '/nowhere']) {
      const vi = await get(`${path}?lang=vi`)
      expect([vi.status, vi.text.includes('Không có hồ sơ hoặc trang này')]).toEqual([404, true])
      expect((await get(`${path}?lang=en`)).text).toContain('There is no such dossier or page')
    }
  })

  it('load nothing from anywhere', async () => {
    const { headers, text } = await get('/dossiers/mo-hinh-anh-dung-2020?lang=vi')
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    expect(text).not.toMatch(/(src|href)="(https?:)?\/\//)
  })

  it('stand beside the JSON host, which asks who is asking', async () => {
    expect((await get('/api/dossiers')).status).toBe(401)
    const office = { 'X-Training-Office': 'chairman@c08779; p-chu-tich-xa' }
    expect((await get('/api/dossiers', office)).status).toBe(200)
  })
})
