import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { describeRoom } from './describe-room.js'
import { keepRooms } from './rooms.js'

const folder = mkdtempSync(join(tmpdir(), 'an-lang-days-'))
const rooms = keepRooms({ folder, lessons: [] })

afterAll(async () => {
  await rooms.close()
  rmSync(folder, { recursive: true })
})

const openDesk = async () => {
  const desk = await rooms.find('desk')
  if (!desk) throw new Error('no desk')
  return desk
}

describe('the days of the desk', { timeout: 60_000 }, () => {
  it('tell of which dossier something falls due, as an inbox does', async () => {
    const { clock } = await describeRoom(await openDesk(), null)
    const told = clock.ahead.map(({ why }) => why.vi).join('\n')
    expect(told).toMatch(/Hết hạn “.+” \(.+: .*thôn Anh Dũng.*, 2022\)/)
    expect(told).not.toContain('anh-dung-2022')
  })

  it('tell the law of each deadline, and say where it was not verified', async () => {
    const { clock } = await describeRoom(await openDesk(), null)
    const deadlines = clock.ahead.map(({ why }) => why.vi).filter((why) => why.startsWith('Hết hạn'))
    expect(deadlines.length).toBeGreaterThan(0)
    for (const why of deadlines) expect(why).toMatch(/\. Căn cứ: \S.*\d/)
  })

  it('are all lived through: what fell due on the way is of its own day, however far one goes', async () => {
    const desk = await openDesk()
    expect((await desk.moveTo('2025-01-01')).ok).toBe(true)
    const view = await desk.machine().engine.dossier('xem-lai-anh-dung-2022')
    const lapsed = view.ok ? view.value.facts.at(-1) : undefined
    expect(lapsed).toMatchObject({ fact: { on: '2023-01-17', due: '2023-01-16' } })
    expect((await describeRoom(desk, null)).clock.today).toBe('2025-01-01')
  })
})
