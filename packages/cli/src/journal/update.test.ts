import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { office } from '../office.fixture.js'
import { recordEvaluation, tamper } from '../recorded.fixture.js'

const { at, ask, inJson, write } = office('update')

const file = at('an-lang.db')

const versionOf = (path: string): number => {
  const database = new DatabaseSync(path, { readOnly: true })
  const row = database.prepare('PRAGMA user_version').get()
  database.close()
  return Number(row?.user_version)
}

describe('anlang journal update', () => {
  it('brings a data file of an earlier release up to this one, which reading does not', async () => {
    await recordEvaluation(file)
    const known = versionOf(file)
    // as the release before the last change of the schema left it
    tamper(
      file,
      `DROP TRIGGER file_work; INSERT INTO filed (dossier, place, act, position, unit, due, line, province, district,
         commune, neighbourhood, handler, late)
       SELECT dossier, place, act, position, unit, due, line, province, district, commune, neighbourhood, handler, late
         FROM unfiled;
       DROP TABLE unfiled; ALTER TABLE filed RENAME TO inbox; PRAGMA user_version = 5`,
    )
    expect((await ask('audit', file)).exit).toBe(0)
    expect(versionOf(file)).toBe(5)
    expect(await inJson('journal', 'update', file)).toMatchObject({ exit: 0, journal: 'an-lang.db', schema: known })
    expect(versionOf(file)).toBe(known)
    expect((await ask('audit', file)).printed).toContain('0 hồ sơ không còn nguyên vẹn')
    expect(await ask('journal', 'update', file, '--lang', 'en')).toMatchObject({
      exit: 0,
      printed: `an-lang.db is ready for this release (schema ${known}). Commands that only read, and programs, can use it now.`,
    })
  })

  it('makes no journal where there is none', async () => {
    expect(await ask('journal', 'update', at('không-có.db'))).toMatchObject({ exit: 2 })
    const empty = write('trống.db', '')
    expect(await ask('journal', 'update', empty)).toMatchObject({
      exit: 2,
      complained: expect.stringContaining('[no_journal]'),
    })
  })
})
