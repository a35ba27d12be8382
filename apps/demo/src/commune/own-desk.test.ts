import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createClient } from '@anlang/adapters/client'
import { unitListFiles } from '@anlang/adapters/units-csv'
import { nationalUnits, type UnitTable } from '@anlang/core'
import { afterAll, describe, expect, it } from 'vitest'
import { describeRoom } from '../room/describe-room.js'
import { keepRooms } from '../room/rooms.js'
import { personaHeader } from '../training/training-api.js'
import { ownCommune } from './own-commune.js'
import { readUnits } from './read-units.js'

const folders: string[] = []
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'an-lang-own-'))
  folders.push(made)
  return made
}
afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true })
})

/** Opens the desk of a commune, and opens and registers a dossier there as the head of its neighbourhood. */
const worksAt = async (table: UnitTable, code: string) => {
  const own = ownCommune(table, code)
  if (!own.ok) throw new Error(own.refusals[0].vi)
  const rooms = keepRooms({ folder: folder(), lessons: [], units: own.value.units, own: own.value })
  try {
    const desk = await rooms.find('desk')
    if (!desk) throw new Error('the desk is always there')
    const { cast, clock, begins } = await describeRoom(desk, null)
    const clientOf = (persona: string) =>
      createClient({ base: 'http://127.0.0.1/api', fetch: desk.ask, headers: { [personaHeader]: persona } })
    const head = clientOf('p-thon')
    const before = await head.dossiers()
    const offered = await head.procedures()
    const evaluate = offered.ok ? offered.value.procedures.find(({ procedure }) => procedure === 'evaluate') : undefined
    if (!before.ok || !evaluate) throw new Error('the head of a neighbourhood registers it')
    const [unit] = evaluate.units
    const ofPolice = await clientOf('p-cong-an-xa').procedures()
    const opening = { procedure: 'evaluate', subject: unit?.id ?? '', year: evaluate.years[0] ?? 0 }
    const opened = await head.open({ dossier: 'dau-tien', ...opening }, { key: 'k' })
    return {
      today: clock.today,
      begins,
      offices: cast.map(({ positionName, unitName }) => `${positionName.vi}, ${unitName.vi}`),
      before: before.value.dossiers.length,
      surveys: ofPolice.ok && ofPolice.value.procedures.some(({ procedure }) => procedure === 'survey'),
      opened: opened.ok ? opened.value.summary : opened.problem.code,
    }
  } finally {
    await rooms.close()
  }
}

describe('the desk of one’s own commune', { timeout: 60_000 }, () => {
  it('has the offices of the commune and nothing on record, and dossiers are opened there', async () => {
    const { today, begins, offices, before, opened } = await worksAt(nationalUnits, '08782')
    expect([today, begins, before]).toEqual(['2026-01-05', 'empty', 0])
    expect(offices).toContain('Công an, xã Hải Lựu, tỉnh Phú Thọ')
    expect(offices).toHaveLength(13)
    expect(opened).toMatchObject({ id: 'dau-tien', year: 2026, ended: false })
  })
})

const beside = fileURLToPath(new URL('../../../../../shared/data', import.meta.url))
const lists = process.env.ANLANG_UNITS_DIR ?? beside
const found = Object.values(unitListFiles).every((file) => existsSync(join(lists, file)))

describe('the desk of a commune of the nation', { timeout: 60_000 }, () => {
  it('is opened by the code of the official list, with a neighbourhood that is made up', async () => {
    if (!found) {
      console.warn(`NOT CHECKED, the full lists of units are not in ${lists} (ANLANG_UNITS_DIR): the desk of a commune`)
      return
    }
    const table = readUnits(lists)
    if (!table.ok) throw new Error(table.refusals[0].vi)
    const { offices, opened, surveys } = await worksAt(table.value, '00004')
    expect(offices).toContain('Chủ tịch Ủy ban nhân dân, phường Ba Đình, thành phố Hà Nội')
    expect(offices).toContain('Tổ trưởng tổ dân phố, tổ dân phố Tập huấn, phường Ba Đình, thành phố Hà Nội')
    expect(opened).toMatchObject({ id: 'dau-tien', ended: false })
    // models are told by provinces: those of Thanh Hóa are known, those of Hà Nội are not
    expect([surveys, (await worksAt(table.value, '14812')).surveys]).toEqual([false, true])
  })
})
