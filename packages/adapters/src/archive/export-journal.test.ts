import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { canonicalJson, type Journal } from '@anlang/workflows'
import { formatCheckpoint, merkleRoot, readLog } from '@anlang/workflows/log'
import { describe, expect, it } from 'vitest'
import { collected } from '../../test/collected.js'
import { definitions, twoDossiers } from '../../test/two-dossiers.js'
import { memoryJournal } from '../memory/index.js'
import { sqliteJournal } from '../sqlite/index.js'
import { exportJournal } from './export-journal.js'
import { importJournal } from './import-journal.js'

const linesOf = (journal: Pick<Journal, 'follow'>) => collected(exportJournal(journal))

describe('an archive', () => {
  it('names its format, tells each fact in the order it was recorded, and ends with their number', async () => {
    const { journal } = await twoDossiers()
    const lines = (await linesOf(journal)).map((line) => JSON.parse(line))
    expect(lines[0]).toEqual({ format: 'anlang.journal', version: 1 })
    const facts = await journal.follow(0, 100)
    expect(lines.slice(1, -1)).toMatchObject(facts.map(({ recorded, command }) => ({ ...recorded, command })))
    expect(lines.at(-1)).toMatchObject({ end: { facts: facts.length } })
  })

  it('is the same bytes, whichever journal it comes from and however often it was copied', async () => {
    const { journal } = await twoDossiers()
    const { journal: inSqlite } = await twoDossiers(sqliteJournal(new DatabaseSync(':memory:')))
    const copy = memoryJournal()
    await importJournal(exportJournal(journal), copy, definitions)
    const lines = await linesOf(journal)
    expect(await linesOf(inSqlite)).toEqual(lines)
    expect(await linesOf(copy)).toEqual(lines)
  })

  it('is canonical JSON, a line a fact', async () => {
    for (const line of await linesOf((await twoDossiers()).journal)) {
      expect(line).toBe(`${canonicalJson(JSON.parse(line))}\n`)
    }
  })

  it('vouches for the same log as a checkpoint that another office keeps', async () => {
    const { journal } = await twoDossiers()
    const { end } = JSON.parse((await linesOf(journal)).at(-1) ?? '')
    const leaves = await readLog(journal)
    const checkpoint = { origin: 'xa.example', size: leaves.length, root: merkleRoot(leaves) }
    expect(formatCheckpoint(checkpoint)).toBe(`xa.example
${end.facts}
${end.root}
`)
  })

  it('goes through streams that compress it, and back into a journal', async () => {
    const { journal } = await twoDossiers()
    const zipped = createGzip()
    const done = pipeline(Readable.from(exportJournal(journal)), zipped)
    const copy = memoryJournal()
    const read = importJournal(createInterface({ input: zipped.pipe(createGunzip()) }), copy, definitions)
    await done
    expect(await read).toMatchObject({ ok: true, value: { facts: 6, written: 6 } })
    expect(await copy.follow(0, 100)).toEqual(await journal.follow(0, 100))
  })
})
