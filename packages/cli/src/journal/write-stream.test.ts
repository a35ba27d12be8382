import { existsSync, readdirSync, statSync } from 'node:fs'
import { exportJournal } from '@anlang/adapters/archive'
import { chain, type Positioned } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { office } from '../office.fixture.js'
import { inPieces } from './in-pieces.js'
import { writeStream } from './write-stream.js'

const { at, folder } = office('write-stream')

const nothingAgainst = () => undefined

async function* texts(...pieces: readonly string[]) {
  yield* pieces
}

/** What is being written beside the place of a file. */
const asideOf = (file: string) =>
  readdirSync(folder)
    .filter((name) => name.startsWith(`${file}.`) && name.endsWith('.partial'))
    .map(at)

const by = { position: 'police', unit: 'c08779', person: 'p-1' } as const
const fact = { type: 'WorkClaimed', act: 'a', by, at: '2020-09-01T08:00:00+07:00', on: '2020-09-01' } as const

/** A journal that is made as it is read, and looks each time how much of what it gave stands on the disk. */
const endless = (facts: number, file: string) => {
  const onDisk: number[] = []
  return {
    onDisk,
    follow: async (after: number, limit: number) => {
      onDisk.push(...asideOf(file).map((aside) => statSync(aside).size))
      return Array.from({ length: Math.max(0, Math.min(limit, facts - after)) }, (_, place): Positioned => {
        const position = after + place + 1
        return {
          position,
          recorded: chain(`d-${position}`, 1, '', fact),
          command: { id: `c-${position}`, digest: 'd' },
        }
      })
    },
  }
}

describe('a file that is written piece by piece', () => {
  it('gets its name when it is whole', async () => {
    const file = at('a.txt')
    async function* watching() {
      yield 'một'
      expect(existsSync(file)).toBe(false)
      yield 'hai'
    }
    expect(await writeStream(file, watching(), nothingAgainst, 'vi')).toBeUndefined()
    expect(statSync(file).size).toBe(Buffer.byteLength('mộthai'))
  })

  it('is not there where its text comes to no end, or is not to be kept', async () => {
    const file = at('b.txt')
    async function* failing() {
      yield 'một'
      throw new Error('đứt')
    }
    await expect(writeStream(file, failing(), nothingAgainst, 'vi')).rejects.toThrow('đứt')
    const why = { code: 'x', sentence: 'y' }
    expect(await writeStream(file, texts('một'), () => why, 'vi')).toBe(why)
    expect([existsSync(file), asideOf('b.txt')]).toEqual([false, []])
  })

  it('stands on the disk while a journal is still being read: not more than some pages of it are held', async () => {
    const file = at('c.jsonl')
    const journal = endless(10_000, 'c.jsonl')
    expect(await writeStream(file, inPieces(exportJournal(journal)), nothingAgainst, 'vi')).toBeUndefined()
    const whole = statSync(file).size
    const pages = journal.onDisk.length
    expect(pages).toBe(21)
    for (const [page, size] of journal.onDisk.entries()) {
      // what was given so far, but for three pages
      expect(size).toBeGreaterThanOrEqual((whole * (page - 3)) / pages)
    }
  })
})
