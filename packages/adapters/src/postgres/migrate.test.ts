import { setTimeout as sleep } from 'node:timers/promises'
import type { Entry } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { entryAfter } from '../../test/entry-after.js'
import { postgresBinaries } from '../../test/postgres-server.js'
import { scratchServer } from '../../test/scratch-server.fixture.js'
import { inSchema } from './in-schema.js'
import { migrations, schemaVersion } from './migrations.js'

/** Every earlier version, whole and by province. */
const earlier = [...migrations.keys()].flatMap((had) => [
  { had, apart: false },
  { had, apart: true },
])

describe.runIf(postgresBinaries !== undefined)('a database of an earlier release', () => {
  const { ask, open } = scratchServer()

  /** Tables of an earlier version; one of them, where there are any, has a province with a part of its own. */
  const make = async (schema: string, had: number, apart: boolean): Promise<void> => {
    const steps = migrations.slice(0, had).map((migration) => inSchema(schema, migration(apart)))
    await ask(`CREATE SCHEMA ${schema};
      CREATE TABLE ${schema}.journal (one boolean PRIMARY KEY, version integer, apart boolean, base bigint);
      INSERT INTO ${schema}.journal VALUES (true, ${had}, ${apart}, 0); ${steps.join('')}`)
    if (apart && had > 0) await ask(`SELECT ${schema}.part('p26')`)
  }

  /** Keeps an entry as the first two versions did. */
  const keep = (schema: string, { dossier, command, recorded, body, head }: Entry, place: number, province: string) =>
    ask(`
      INSERT INTO ${schema}.heads (dossier, province, opened, latest, version, hash, body)
        VALUES ('${dossier}', '${province}', ${place}, ${place}, 1, '${recorded.hash}', '${JSON.stringify(head.dossier)}');
      INSERT INTO ${schema}.commands (id, digest, province, dossier, version)
        VALUES ('${command.id}', '${command.digest}', '${province}', '${dossier}', 1);
      INSERT INTO ${schema}.facts (position, province, dossier, version, body, previous, hash)
        VALUES (${place}, '${province}', '${dossier}', 1, '${body}', '', '${recorded.hash}')`)

  const provinces = ['p26', 'p27']
  const entries = [entryAfter('a'), entryAfter('b')]

  it.each(earlier)('(version $had, by province: $apart) is brought up to date, and keeps what it had', async (one) => {
    const schema = `tu_${one.had}_${one.apart}`
    await make(schema, one.had, one.apart)
    const had = one.had === 0 ? [] : entries
    for (const [place, entry] of had.entries()) await keep(schema, entry, place + 1, provinces[place] ?? '')
    const journal = await open({ schema, ...(one.apart ? { provinces } : {}) })
    expect(await ask(`SELECT version FROM ${schema}.journal`)).toEqual([{ version: schemaVersion }])
    expect((await journal.follow(0, 5)).map(({ recorded, command }) => ({ recorded, command }))).toEqual(
      had.map(({ recorded, command }) => ({ recorded, command })),
    )
    for (const { dossier, recorded, command } of had) {
      const taken = entryAfter(`${dossier} nữa`, undefined, { command })
      expect(await journal.append(taken)).toEqual({ ok: false, code: 'command_known' })
      expect(await journal.command(command.id)).toEqual({ digest: command.digest, recorded })
    }
    // and goes on from there
    const next = entries.map((entry) => (had.length > 0 ? entryAfter(entry.dossier, entry) : entry))
    for (const entry of next) expect(await journal.append(entry)).toEqual({ ok: true })
  })

  it('waits for an act that is under way, and neither is given up', async () => {
    const schema = 'dang_ghi'
    await make(schema, 2, false)
    await keep(schema, entryAfter('a'), 1, 'p26')
    // as a process of that release writes: the head first, then the command, then the fact
    const act = ask(`BEGIN;
      SELECT FROM ${schema}.heads WHERE dossier = 'a' FOR NO KEY UPDATE;
      INSERT INTO ${schema}.commands (id, digest, province, dossier, version) VALUES ('a/2', 'd', 'p26', 'a', 2);
      SELECT pg_sleep(1.5);
      INSERT INTO ${schema}.facts (position, province, dossier, version, body, previous, hash)
        VALUES (2, 'p26', 'a', 2, '{}', '', ''); COMMIT`)
    await sleep(300)
    const journal = await open({ schema })
    await act
    expect((await journal.follow(0, 5)).map(({ command }) => command.id)).toEqual(['a/1', 'a/2'])
  })
})
