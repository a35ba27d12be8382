import { createEngine, nationalProcedures } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { serveDesk } from '../../test/desk-served.js'
import { acts, codeOf, given, id, work } from '../../test/desk-work.js'
import { createClient } from '../client/index.js'
import { memoryJournal } from '../memory/index.js'
import { trustingDirectory } from '../training/index.js'
import { createHost } from './create-host.js'

const worked = async (...steps: Parameters<typeof work>[1][]) => {
  const desk = await serveDesk('in the page')
  await work(desk, ...steps)
  return desk
}

describe('the record of a dossier in words', () => {
  it('tells each fact with its title, office, day, papers and figures', async () => {
    const desk = await worked('register')
    const { timeline } = given(await desk.clientOf('chủ-tịch').dossier(id))
    expect(timeline.map(({ version, kind, on }) => [version, kind, on])).toEqual([
      [1, 'opening', '2022-03-01'],
      [2, 'step', '2022-03-01'],
    ])
    const registered = timeline[1]
    expect(registered?.by).toMatchObject({ name: 'Trưởng thôn Anh Dũng', person: 'trưởng-thôn' })
    expect(registered?.documents[0]).toEqual({
      kind: 'registration_form',
      label: 'Bản đăng ký',
      number: '01/VB',
      on: '2022-03-01',
    })
    const cell = registered?.figures.find((figure) => figure.id === 'party.cell')
    expect(cell?.text).toMatch(/^(có|không)$/)
  })

  it('speaks English when it is asked to', async () => {
    const desk = await worked('register')
    const { timeline, summary } = given(await desk.clientOf('chủ-tịch', { lang: 'en' }).dossier(id))
    expect(timeline[0]?.title).toMatch(/^The dossier was opened: /)
    expect(summary.subject.name).toBe('thôn Anh Dũng')
  })

  it('tells a return with its reason and items, and what was mended on the fact with which it came again', async () => {
    const desk = await worked('register', 'selfAssess', 'returnDossier')
    desk.clock.moveTo('2022-11-06T08:00:00+07:00')
    const mended = { act: 'selfAssess', data: { figures: { 'households.registered': 167 } } }
    given(await desk.clientOf('trưởng-thôn').act(id, mended, { key: 'mended' }))
    const { timeline } = given(await desk.clientOf('chủ-tịch').dossier(id))
    const [returned, again] = timeline.slice(-2)
    expect(returned).toMatchObject({ reason: 'Số liệu chưa khớp', items: [{ id: 'kdc-1c' }], differences: [] })
    expect(again?.differences).toEqual([
      { item: 'households.registered', label: expect.stringContaining('hộ'), before: '168', after: '167' },
    ])
  })

  it('tells notes beside the chart', async () => {
    const desk = await worked('register')
    given(await desk.clientOf('trưởng-thôn').claim(id, { act: 'selfAssess' }, { key: 'claim' }))
    const { timeline } = given(await desk.clientOf('chủ-tịch').dossier(id))
    expect(timeline.at(-1)).toMatchObject({ kind: 'note', title: expect.stringContaining('Nhận xử lý') })
  })

  it('tells what a decision issued, how it ended, and hands over the chart as data', async () => {
    const desk = await worked('register', 'selfAssess', 'appraise', 'recognise')
    const { timeline, summary, procedure } = given(await desk.clientOf('chủ-tịch').dossier(id))
    expect(timeline.at(-1)).toMatchObject({ act: acts.recognise.act, issued: 'Giấy công nhận', verdict: 'met' })
    expect(summary).toMatchObject({ ended: true, ending: 'achieved', state: 'Được công nhận' })
    expect(procedure?.states).toHaveProperty('submitted')
  })

  it('is told as far as it can be when the definition is not installed any more', async () => {
    const journal = memoryJournal()
    const desk = await serveDesk('in the page', journal)
    await work(desk, 'register', 'selfAssess', 'returnDossier')
    const procedures = nationalProcedures.filter(({ meta }) => meta.procedure !== 'evaluate')
    const engine = createEngine({ journal, directory: trustingDirectory, clock: desk.clock, procedures })
    const by = { position: 'chairman', unit: 'c08779', person: 'chủ-tịch' } as const
    const host = createHost({ engine, authenticate: async () => by })
    const client = createClient({ base: 'https://xa.example/api', fetch: host.fetch })
    const { procedure, timeline, summary } = given(await client.dossier(id))
    expect([procedure, summary.ending, timeline.map(({ act }) => act)]).toEqual([
      null,
      null,
      [null, 'register', 'selfAssess', 'returnDossier'],
    ])
    expect(codeOf(await client.allowed(id))).toBe('definition_unknown')
  })
})
