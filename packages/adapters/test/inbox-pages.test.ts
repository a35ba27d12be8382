import { createUnitRegister, nationalUnits } from '@anlang/core'
import {
  type ActData,
  type Actor,
  createEngine,
  type DocumentKind,
  type Engine,
  type InboxRow,
  type Office,
} from '@anlang/workflows'
import { soundNeighbourhood } from '@anlang/workflows/testing'
import { describe, expect, it } from 'vitest'
import { memoryJournal } from '../src/memory/index.js'
import { fixedClock, trustingDirectory } from '../src/training/index.js'
import { entryAfter } from './entry-after.js'

const [pattern] = nationalUnits.units.filter(({ id }) => id === 'n08779.anh-dung')
if (!pattern) throw new Error('thôn Anh Dũng is in the table')
const villages = Array.from({ length: 9 }, (_, place) => `n08779.thon-${place + 1}`)
const units = createUnitRegister({
  ...nationalUnits,
  units: [...nationalUnits.units, ...villages.map((id) => ({ ...pattern, id }))],
})

const standingOf = (unit: string) => ({ position: 'steeringStanding', unit }) as const
const before = standingOf('c08779')
const after = standingOf('c08782@2025-01-01')

const papers = (on: string, ...kinds: readonly DocumentKind[]) => kinds.map((kind) => ({ kind, number: '01/VB', on }))

const setUp = () => {
  const clock = fixedClock('2024-03-10T08:00:00+07:00')
  const engine = createEngine({ journal: memoryJournal(), clock, directory: trustingDirectory, units })
  const act = async (village: string, name: string, data: ActData, by?: Actor): Promise<void> => {
    const head: Actor = { position: 'neighbourhoodHead', unit: village, person: 'p-1' }
    const answer = await engine.act({ id: `${name}/${village}`, dossier: village, act: name, by: by ?? head, data })
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusals))
  }
  const selfAssess = (village: string, on: string) =>
    act(village, 'selfAssess', { documents: papers(on, 'submission', 'result_report', 'meeting_minutes') })
  const register = async (village: string): Promise<void> => {
    const by: Actor = { position: 'neighbourhoodHead', unit: village, person: 'p-1' }
    await engine.open({ id: village, dossier: village, procedure: 'evaluate', subject: village, year: 2024, by })
    const documents = papers('2024-03-10', 'registration_form', 'party_resolution')
    await act(village, 'register', { documents, figures: soundNeighbourhood })
  }
  return { clock, engine, act, register, selfAssess }
}

/** All pages of an inbox, row by row. */
const paged = async (engine: Engine, office: Office, limit: number): Promise<readonly InboxRow[]> => {
  const rows: InboxRow[] = []
  let page = await engine.inbox(office, { limit })
  for (let last = page.at(-1); last; last = page.at(-1)) {
    expect(page.length).toBeLessThanOrEqual(limit)
    rows.push(...page)
    page = await engine.inbox(office, { limit, after: last })
  }
  return rows
}

describe('the inbox of an office, page by page', () => {
  it('has each row once and in order, also what was filed for the commune before it', async () => {
    const { clock, engine, act, register, selfAssess } = setUp()
    for (const village of villages) await register(village)
    clock.moveTo('2024-12-20T08:00:00+07:00')
    for (const village of villages.filter((_, place) => place % 3 !== 1)) await selfAssess(village, '2024-12-20')
    expect((await engine.inbox(before)).map(({ dossier }) => dossier)).toHaveLength(6)

    clock.moveTo('2025-01-02T08:00:00+07:00')
    for (const village of villages.filter((_, place) => place % 3 === 1)) await selfAssess(village, '2025-01-02')
    await act('n08779.thon-4', 'appraise', {}, { ...after, person: 'p-2' })

    const whole = await engine.inbox(after)
    expect(whole.map(({ dossier }) => dossier).toSorted()).toEqual(villages.filter((one) => one !== 'n08779.thon-4'))
    expect(new Set(whole.map(({ unit }) => unit))).toEqual(new Set([after.unit]))
    for (const limit of [1, 2, 3, 8]) expect(await paged(engine, after, limit)).toEqual(whole)
  })

  it('is the first 200 rows where nobody says how many', async () => {
    const journal = memoryJournal()
    const engine = createEngine({
      journal,
      clock: fixedClock('2024-03-10T08:00:00+07:00'),
      directory: trustingDirectory,
    })
    for (let number = 1001; number <= 1201; number += 1) {
      const row = { ...before, dossier: `hồ-sơ-${number}`, act: 'appraise', due: null, line: {} }
      await journal.append(entryAfter(row.dossier, undefined, { inbox: [row] }))
    }
    const rows = await engine.inbox(before)
    expect([rows.length, rows.at(-1)?.dossier]).toEqual([200, 'hồ-sơ-1200'])
    expect(await engine.inbox(before, { limit: 500 })).toHaveLength(201)
  })
})
