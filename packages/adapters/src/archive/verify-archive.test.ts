import { chain, type Recorded } from '@anlang/workflows'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { collected } from '../../test/collected.js'
import { twoDossiers } from '../../test/two-dossiers.js'
import { checkOf } from './archive-line.js'
import { exportJournal } from './export-journal.js'
import { verifyArchive } from './verify-archive.js'

let lines: readonly string[] = []

beforeAll(async () => {
  lines = await collected(exportJournal((await twoDossiers()).journal))
})

const faultsIn = async (text: readonly string[]) => {
  const found = await verifyArchive(text)
  return found.ok ? [] : found.refusals
}

/** As somebody would who knows how hashes are made: the fact is of another day, and its own hash fits it. */
const withOtherDay = (line: number): readonly string[] => {
  const { dossier, version, previous, fact, command } = JSON.parse(lines[line - 1] ?? '')
  const forged: Recorded = chain(dossier, version, previous, { ...fact, on: '2022-03-09' })
  return lines.with(line - 1, JSON.stringify({ ...forged, command, check: checkOf({ hash: forged.hash, command }) }))
}

describe('an archive that is verified', () => {
  it('is whole when every fact is as it was recorded: how many there are, and of how many dossiers', async () => {
    const { end } = JSON.parse(lines.at(-1) ?? '')
    expect(await verifyArchive(lines)).toEqual({ ok: true, value: { facts: 6, root: end.root, dossiers: 2 } })
  })

  it('is not, whichever sign of it is another, and the line is told', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 6 }),
        fc.nat(),
        fc.constantFrom('0', 'a', '"', '}', 'ơ'),
        async (at, where, sign) => {
          const line = lines[at] ?? ''
          const place = where % (line.length - 1)
          fc.pre(line[place] !== sign)
          const [fault] = await faultsIn(lines.with(at, line.slice(0, place) + sign + line.slice(place + 1)))
          expect(fault?.line).toBe(at + 1)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is not when a fact was forged with a hash of its own: the next one of its dossier does not follow it', async () => {
    expect(await faultsIn(withOtherDay(3))).toEqual([
      { line: 5, code: 'fact_missing', dossier: 'đánh-giá', version: 3, expected: 3 },
    ])
  })

  it('is not when the last fact of a dossier was forged so: the last line vouches for another', async () => {
    expect(await faultsIn(withOtherDay(7))).toEqual([{ line: 8, code: 'end_differs', facts: 6, expected: 6 }])
  })

  it.each([
    ['a fact is missing', () => lines.toSpliced(4, 1), 'fact_missing'],
    ['a dossier was dropped whole', () => lines.toSpliced(3, 1), 'end_differs'],
    ['it breaks off', () => lines.slice(0, -1), 'cut_short'],
    ['it is empty', () => [], 'cut_short'],
    ['it is something else', () => ['xin chào'], 'format_unknown'],
    ['something stands after its end', () => [...lines, lines[1] ?? ''], 'line_malformed'],
  ])('is not when %s', async (_, text, code) => {
    expect(await faultsIn(text())).toMatchObject([{ code }])
  })
})
