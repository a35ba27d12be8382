import type { Journal } from '@anlang/workflows'
import { beforeAll, describe, expect, it } from 'vitest'
import { entryAfter } from '../../test/entry-after.js'
import { openedJournal } from '../../test/postgres-clients.js'
import { postgresBinaries } from '../../test/postgres-server.js'
import { scratchServer } from '../../test/scratch-server.fixture.js'
import { confineRole } from './confine-role.js'
import { DatabaseFailure } from './database-failure.js'
import type { PostgresClient } from './postgres-client.js'

const inProvince = (dossier: string, province: string, claims: readonly string[] = []) =>
  entryAfter(dossier, undefined, {
    claims,
    inbox: [{ dossier, act: 'tell', position: 'police', unit: 'c1', due: null, line: { province } }],
    deadlines: [{ dossier, place: 'a/B', act: 'tell', due: '2022-01-01', fires: '2022-01-02', passing: 'remind' }],
    outbox: [{ key: `${dossier}/1/1`, dossier, kind: 'reminder', on: '2022-01-01' }],
  })

const reasonOf = async (work: Promise<unknown>) => {
  const error: unknown = await work.then(() => undefined).catch((caught: unknown) => caught)
  return error instanceof DatabaseFailure && error.refusal.code === 'database_unavailable'
    ? error.refusal.reason
    : String(error)
}

describe.runIf(postgresBinaries !== undefined)('a role that is confined to one province', () => {
  const { connect, open, ask } = scratchServer()
  let nation: Journal
  let theirs: PostgresClient
  let province: Journal

  beforeAll(async () => {
    nation = await open()
    await nation.append(inProvince('của-tỉnh', 'p26', ['khóa/p26']))
    await nation.append(inProvince('tỉnh-khác', 'p27', ['khóa/p27']))
    await ask('CREATE ROLE vinh_phuc LOGIN')
    await confineRole(connect(), { role: 'vinh_phuc', provinces: ['p26'] })
    theirs = connect('vinh_phuc')
    province = await openedJournal(theirs)
  })

  it('sees what is of its province, and of another nothing, whatever it asks for', async () => {
    expect((await province.heads({ limit: 10 })).map(({ dossier }) => dossier.id)).toEqual(['của-tỉnh'])
    expect(await province.read('tỉnh-khác')).toEqual([])
    expect(await province.head('tỉnh-khác')).toBeUndefined()
    expect(await province.command('tỉnh-khác/1')).toBeUndefined()
    expect(await province.holder('khóa/p27')).toBeUndefined()
    expect(await province.claimed('khóa/', 10)).toEqual([{ key: 'khóa/p26', dossier: 'của-tỉnh' }])
    expect(await province.deadlines('tỉnh-khác')).toEqual([])
    expect(await province.due('9999-12-31', { limit: 10 })).toHaveLength(1)
    expect(await province.inbox({ position: 'police', unit: 'c1' }, { limit: 10 })).toHaveLength(1)
    expect(
      await province.inbox({ position: 'police', within: { level: 'province', unit: 'p27' } }, { limit: 10 }),
    ).toEqual([])
    expect(await province.follow(0, 10)).toHaveLength(1)
    expect(await province.outbox(0, 10)).toHaveLength(1)
    expect(await nation.follow(0, 10)).toHaveLength(2)
  })

  it('adds to the dossiers of its province', async () => {
    const before = inProvince('của-tỉnh', 'p26', ['khóa/p26'])
    expect(await province.append(entryAfter('của-tỉnh', before))).toEqual({ ok: true })
    expect(await province.append(inProvince('mới-mở', 'p26'))).toEqual({ ok: true })
  })

  it('writes nothing of another: not a new dossier, not to one that is there, not over one by its id', async () => {
    expect(await reasonOf(province.append(inProvince('lấn-sang', 'p27')))).toBe('forbidden')
    const theirFirst = inProvince('tỉnh-khác', 'p27', ['khóa/p27'])
    expect(await province.append(entryAfter('tỉnh-khác', theirFirst))).toMatchObject({ ok: false, code: 'conflict' })
    const sameId = { ...inProvince('tỉnh-khác', 'p26'), command: { id: 'trùng-tên', digest: 'd' } }
    expect(await reasonOf(province.append(sameId))).toBe('forbidden')
    expect(await reasonOf(province.append(inProvince('giành-khóa', 'p26', ['khóa/p27'])))).toBe('forbidden')
    expect(await nation.holder('khóa/p27')).toBe('tỉnh-khác')
    expect(await nation.read('tỉnh-khác')).toHaveLength(1)
    expect(await nation.read('giành-khóa')).toEqual([])
  })

  it('whose act fails takes nobody with it who acts at the same time', async () => {
    const answers = await Promise.allSettled([
      province.append(inProvince('đúng-tỉnh-1', 'p26')),
      province.append(inProvince('sai-tỉnh', 'p27')),
      province.append(inProvince('đúng-tỉnh-2', 'p26')),
    ])
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  })

  it('never changes or removes a fact, nor widens what it may see', async () => {
    const refused = (sql: string) => expect(theirs.query(sql, []), sql).rejects.toMatchObject({ code: '42501' })
    await refused(`UPDATE anlang.facts SET body = '{}'`)
    await refused('DELETE FROM anlang.facts')
    await refused('TRUNCATE anlang.facts')
    await refused(`INSERT INTO anlang.wall VALUES ('vinh_phuc', 'p27')`)
    await refused(`UPDATE anlang.journal SET base = 0`)
    await refused('SET ROLE postgres')
  })

  it('sees the provinces that it is confined to anew', async () => {
    await confineRole(connect(), { role: 'vinh_phuc', provinces: ['p27'] })
    expect((await province.heads({ limit: 10 })).map(({ dossier }) => dossier.id)).toEqual(['tỉnh-khác'])
  })
})
