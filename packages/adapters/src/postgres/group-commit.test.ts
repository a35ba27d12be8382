import type { Entry } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { entryAfter } from '../../test/entry-after.js'
import type { Sent } from './append-batch.js'
import type { Draft } from './batch-of.js'
import { groupCommit } from './group-commit.js'

/** A database that answers a batch when it is told to. */
const slowDatabase = () => {
  const batches: { readonly dossiers: readonly string[]; readonly answer: (fault?: Error) => Promise<void> }[] = []
  const write = (drafts: readonly Draft[]) =>
    new Promise<readonly Sent[]>((resolve, reject) => {
      batches.push({
        dossiers: drafts.map(({ entry }) => entry.dossier),
        answer: async (fault) => {
          if (fault) reject(fault)
          else resolve(drafts.map(() => ({ answer: { ok: true } })))
          await tick()
        },
      })
    })
  return { batches, write }
}

const tick = () => new Promise((resolve) => setTimeout(resolve, 1))
const draft = (entry: Entry): Draft => ({ entry, province: '' })

describe('acts that arrive together', () => {
  it('share a commit, and those that come meanwhile the next one', async () => {
    const { batches, write } = slowDatabase()
    const append = groupCommit(write, { atMost: 10, underWay: 1 })
    const answers = ['b', 'a'].map((id) => append(draft(entryAfter(id))))
    await tick()
    answers.push(append(draft(entryAfter('c'))), append(draft(entryAfter('d'))))
    await tick()
    expect(batches.map(({ dossiers }) => dossiers)).toEqual([['a', 'b']])
    await batches[0]?.answer()
    expect(batches.map(({ dossiers }) => dossiers)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
    await batches[1]?.answer()
    expect(await Promise.all(answers)).toEqual(answers.map(() => ({ ok: true })))
  })

  it('are so many at a time, in so many commits at once', async () => {
    const { batches, write } = slowDatabase()
    const append = groupCommit(write, { atMost: 2, underWay: 2 })
    for (const id of ['a', 'b', 'c', 'd', 'e']) void append(draft(entryAfter(id)))
    await tick()
    expect(batches.map(({ dossiers }) => dossiers)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ])
    await batches[1]?.answer()
    expect(batches[2]?.dossiers).toEqual(['e'])
  })

  it('take their share of all that is on its way, so that one commit is prepared while another is under way', async () => {
    const { batches, write } = slowDatabase()
    const append = groupCommit(write, { atMost: 128, underWay: 2 })
    const arrive = (from: number, count: number) => {
      for (let place = from; place < from + count; place += 1) void append(draft(entryAfter(`d${place}`)))
      return tick()
    }
    const sizes = () => batches.map(({ dossiers }) => dossiers.length)
    await arrive(0, 1)
    await arrive(1, 31)
    expect(sizes()).toEqual([1, 16])
    await batches[0]?.answer()
    expect(sizes()).toEqual([1, 16, 15])
    // who was answered comes again at once
    await batches[1]?.answer()
    await arrive(32, 17)
    expect(sizes()).toEqual([1, 16, 15, 16])
    // few are not divided further
    await Promise.all([batches[2]?.answer(), batches[3]?.answer()])
    await batches[4]?.answer()
    await arrive(49, 6)
    expect(sizes().slice(4)).toEqual([1, 6])
  })

  it('go one after another where they touch the same dossier, command or key', async () => {
    const { batches, write } = slowDatabase()
    const append = groupCommit(write, { atMost: 10, underWay: 4 })
    const first = entryAfter('a', undefined, { claims: ['khóa'] })
    const same = [
      first,
      entryAfter('a', first),
      entryAfter('b', undefined, { command: first.command }),
      entryAfter('c', undefined, { releases: ['khóa'] }),
      // touches c, which waits: it must not overtake it
      entryAfter('c', entryAfter('c')),
      entryAfter('d'),
    ]
    for (const entry of same) void append(draft(entry))
    await tick()
    expect(batches.map(({ dossiers }) => dossiers)).toEqual([['a', 'd']])
    await batches[0]?.answer()
    expect(batches[1]?.dossiers).toEqual(['a', 'b', 'c'])
    await batches[1]?.answer()
    expect(batches[2]?.dossiers).toEqual(['c'])
  })

  it('are all told when their commit fails, and who comes after is not held up', async () => {
    const { batches, write } = slowDatabase()
    const append = groupCommit(write, { atMost: 10, underWay: 1 })
    const failed = Promise.allSettled(['a', 'b'].map((id) => append(draft(entryAfter(id)))))
    await tick()
    const next = append(draft(entryAfter('a')))
    await batches[0]?.answer(new Error('đứt mạng'))
    expect((await failed).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    await batches[1]?.answer()
    expect(await next).toEqual({ ok: true })
  })
})
