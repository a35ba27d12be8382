import type { UnitId } from '@anlang/core'
import { createEngine, type HeldPosition } from '@anlang/workflows'
import { soundCommune } from '@anlang/workflows/testing'
import { describe, expect, it } from 'vitest'
import { codeOf, given } from '../../test/desk-work.js'
import { heldToOpenapi, type Met } from '../../test/held-to-openapi.js'
import { kept, province, units } from '../../test/kept-commune.js'
import { papers } from '../../test/office.js'
import { createClient } from '../client/index.js'
import { memoryJournal } from '../memory/index.js'
import { fixedClock, fixedDirectory, trainingIdentity } from '../training/index.js'
import { createHost } from './create-host.js'

// xã Nhân Đạo, which went into xã Hải Lựu with others on 1 July 2025
const former = 'c08803'
const heir = 'c08782@2025-07-01'
const member = (position: HeldPosition, unit: UnitId, person: string) => ({ position, unit, person })
const cast = [
  member('committee', former, 'xã-cũ'),
  member('committee', kept, 'xã-giữ'),
  member('steeringStanding', heir, 'xã-mới'),
  member('steeringStanding', province, 'tỉnh'),
]
const id = 'xã-2025'
/** The routes whose answers were held to the description of the API. */
const met: Met = new Set()

/** A commune's evaluation for 2025, registered in March, as it is met in July. */
const inJuly = async (subject: UnitId, person: string) => {
  const clock = fixedClock('2025-03-03T08:00:00+07:00')
  const engine = createEngine({ journal: memoryJournal(), clock, units, directory: fixedDirectory(cast) })
  const authenticate = trainingIdentity({ cast, clock })
  const host = heldToOpenapi(createHost({ engine, training: true, authenticate }), met)
  const clientOf = (who: string, lang: 'vi' | 'en' = 'vi') =>
    createClient({
      base: 'https://xa.example/api',
      headers: { 'x-anlang-persona': encodeURIComponent(who) },
      fetch: host.fetch,
      lang,
    })
  const client = clientOf(person)
  given(await client.open({ dossier: id, procedure: 'evaluate', subject, year: 2025 }, { key: 'k-open' }))
  const documents = papers('2025-03-03', 'party_resolution', 'plan', 'registration_form')
  given(await client.act(id, { act: 'register', data: { documents, figures: soundCommune } }, { key: 'k-register' }))
  clock.moveTo('2025-07-10T08:00:00+07:00')
  return clientOf
}

describe('a dossier of a commune that was merged', () => {
  it('says to its heirs that it is to be closed, why, and by what policy', async () => {
    const clientOf = await inJuly(former, 'xã-cũ')
    const { transitions } = given(await clientOf('xã-mới').allowed(id))
    expect(transitions).toMatchObject([
      {
        kind: 'close',
        rule: null,
        title: 'Kết thúc hồ sơ của đơn vị không còn',
        reason: expect.stringMatching(/^Xã Nhân Đạo đã được nhập vào xã Hải Lựu\. Hồ sơ của đơn vị cũ được kết thúc/),
        open: true,
      },
    ])
    expect(given(await clientOf('xã-mới').dossiers()).summaries).toMatchObject([{ id, transition: 'close' }])
    const [inEnglish] = given(await clientOf('xã-mới', 'en').allowed(id)).transitions
    expect(inEnglish?.reason).toContain('was merged')
  })

  it('is closed by one of them, says so in its list and its timeline, and asks for nothing more', async () => {
    const client = (await inJuly(former, 'xã-cũ'))('xã-mới')
    const accepted = given(await client.closeDossier(id, { key: 'k-close' }))
    expect(accepted.summary).toMatchObject({ ended: true, ending: 'closed', transition: null })
    expect(accepted.summary.state).toBe('Đã kết thúc: đơn vị đã được nhập vào xã Hải Lựu')
    expect(accepted.told.title).toBe('Kết thúc hồ sơ vì đơn vị đã được nhập vào xã Hải Lựu')
    expect(given(await client.allowed(id)).transitions).toEqual([])
    expect(codeOf(await client.closeDossier(id, { key: 'k-again' }))).toBe('dossier_ended')
  })

  it('is not closed by who saw it as it stood before', async () => {
    const client = (await inJuly(former, 'xã-cũ'))('xã-mới')
    expect(codeOf(await client.closeDossier(id, { key: 'k-close', seen: '1.0' }))).toBe('stale_page')
  })
})

describe('a dossier that the district was to decide', () => {
  it('says to the province that it is to be handed over, by which rule, which is not verified', async () => {
    const client = (await inJuly(kept, 'xã-giữ'))('tỉnh')
    expect(given(await client.allowed(id)).transitions).toMatchObject([
      {
        kind: 'migrate',
        rule: 'commune-evaluation-to-province',
        title: 'Chuyển hồ sơ đánh giá cấp xã từ huyện lên tỉnh',
        reason: expect.stringContaining('chưa kiểm chứng'),
        open: true,
      },
    ])
  })

  it('says to others who may, and that they may not', async () => {
    const client = (await inJuly(kept, 'xã-giữ'))('xã-giữ')
    const [transition] = given(await client.allowed(id)).transitions
    expect(transition).toMatchObject({ open: false, refusals: [{ code: 'wrong_office' }] })
    expect(transition?.sentences[0]).toMatch(/^“Chuyển hồ sơ sang quy trình hiện hành” không thuộc thẩm quyền/)
    expect(transition?.could.map(({ person }) => person)).toEqual(['tỉnh'])
    expect(transition?.offices).toHaveLength(2)
  })

  it('goes on with the province once it is handed over', async () => {
    const client = (await inJuly(kept, 'xã-giữ'))('tỉnh')
    const rule = 'commune-evaluation-to-province'
    const accepted = given(await client.migrate(id, { rule }, { key: 'k-migrate' }))
    expect(accepted.dossier.procedure).toMatchObject({ id: 'evaluate.commune', version: '2025.1' })
    expect(given(await client.allowed(id)).transitions).toEqual([])
    expect(codeOf(await client.migrate(id, { rule }, { key: 'k-again' }))).toBe('rule_not_for')
  })

  it('is told of in the description of the API, as is one that is closed', async () => {
    const client = (await inJuly(former, 'xã-cũ'))('xã-mới')
    given(await client.closeDossier(id, { key: 'k-close' }))
    const moving = (await inJuly(kept, 'xã-giữ'))('tỉnh')
    given(await moving.migrate(id, { rule: 'commune-evaluation-to-province' }, { key: 'k-migrate' }))
    const told = ['post /dossiers/{id}/closings 200', 'post /dossiers/{id}/migrations 200']
    expect([...met]).toEqual(expect.arrayContaining(told))
  })
})
