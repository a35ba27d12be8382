import { existsSync } from 'node:fs'
import { DataFileFailure } from '@anlang/adapters/sqlite-file'
import { describe, expect, it } from 'vitest'
import { office } from '../office.fixture.js'
import { outputTo } from '../output-to.js'
import { openFile } from './open-file.js'

const { at, write } = office('open-file')

const streams = { print: () => undefined, complain: () => undefined }
const output = outputTo(streams, [], { locale: 'vi', json: false })

const opened = (file: string) => {
  const place = openFile(file, 'made', output)
  if (!place.ok) throw new Error(JSON.stringify(place.refusals))
  return place.value
}

describe('the place of a data file', () => {
  it('is made only where that is asked for', () => {
    expect(openFile(at('a.db'), 'there', output)).toMatchObject({ refusals: [{ code: 'unreadable' }] })
    expect(openFile(write('empty.db', ''), 'there', output)).toMatchObject({ refusals: [{ code: 'no_journal' }] })
    expect(existsSync(at('a.db'))).toBe(false)
    const place = opened(at('a.db'))
    expect(place.shown).toBe(at('a.db'))
    expect(existsSync(at('a.db'))).toBe(true)
    return place.close()
  })

  it('has a delivery book where one was made', async () => {
    const place = opened(at('b.db'))
    expect(await place.book('there')).toEqual({ ok: true, value: undefined })
    expect(await place.book('made')).toMatchObject({ ok: true, value: { consumers: expect.any(Function) } })
    expect(await place.book('there')).toMatchObject({ ok: true, value: { consumers: expect.any(Function) } })
    await place.close()
  })

  it('says what an error of the file means, and leaves a bug to be one', async () => {
    const { toldOf, close } = opened(at('c.db'))
    const full = new DataFileFailure({ code: 'data_file_unreachable', path: 'c.db', reason: 'disk_full' })
    expect(toldOf(full)).toMatchObject({ sentence: expect.stringContaining('ổ đĩa đã đầy') })
    // as SQLite tells of itself where nothing stands between, in the delivery book
    expect(toldOf(Object.assign(new Error('busy'), { errcode: 5 }))).toMatchObject({ code: 'data_file_locked' })
    expect(toldOf(new TypeError('bug'))).toBeUndefined()
    await close()
  })
})
