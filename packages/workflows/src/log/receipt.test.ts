import { describe, expect, it } from 'vitest'
import type { Entry, Recorded } from '../engine/journal.js'
import { chain } from '../integrity/chain.js'
import { sampleEntry } from '../testing/sample-entry.js'
import { checkLog } from './check-log.js'
import { openCheckpoint, signCheckpoint } from './checkpoint.js'
import { issueReceipt, type ReceiptSource } from './decision-receipt.js'
import { logLeaf } from './log-leaf.js'
import { createSignerKey } from './note-key.js'
import { readLog } from './read-log.js'
import { describeReceiptRefusal } from './receipt-words.js'
import { signNote } from './signed-note.js'
import { verifyReceipt } from './verify-receipt.js'

const signer = (name: string) => {
  const key = createSignerKey(name)
  if (!key.ok) throw new Error(name)
  return key.value
}
const commune = signer('xa-quang-nhieu.example')

/** Two dossiers whose facts were recorded in turn, as a journal tells them. */
const recorded = (facts: number): readonly Recorded[] => {
  const last = new Map<string, Entry>()
  return Array.from({ length: facts }, (_, place) => {
    const dossier = `hồ-sơ-${place % 2}`
    const entry = sampleEntry(dossier, last.get(dossier))
    last.set(dossier, entry)
    return entry.recorded
  })
}

const journalOf = (facts: readonly Recorded[]) => ({
  read: async (dossier: string) => facts.filter((one) => one.dossier === dossier),
  follow: async (after: number, limit: number) =>
    facts.slice(after, after + limit).map((one, place) => ({ position: after + place + 1, recorded: one })),
})

const sourceOf = async (facts: readonly Recorded[]): Promise<ReceiptSource> => {
  const journal = journalOf(facts)
  const leaves = await readLog(journal)
  const note = signCheckpoint(leaves, commune)
  const checkpoint = openCheckpoint(note, [commune])
  if (!checkpoint.ok) throw new Error('it was just signed')
  return { journal, leaves, note, checkpoint: checkpoint.value }
}

const issued = async (source: ReceiptSource, version: number) => {
  const receipt = await issueReceipt(source, { dossier: 'hồ-sơ-1', version })
  if (!receipt.ok) throw new Error(JSON.stringify(receipt.refusals))
  return receipt.value
}

describe('the receipt of a decision', () => {
  it('is believed by whoever has the key of the office, and shows what was decided under which procedure', async () => {
    const facts = recorded(1_203)
    const receipt = await issued(await sourceOf(facts), 3)
    const sent: unknown = JSON.parse(JSON.stringify(receipt))
    const verified = verifyReceipt(sent, [signer('xa-khac.example'), commune])
    expect(verified).toEqual({
      ok: true,
      value: {
        decision: facts.filter(({ dossier }) => dossier === 'hồ-sơ-1')[2],
        procedure: { id: 'survey', version: '2014.1', hash: '0'.repeat(64) },
        checkpoint: expect.objectContaining({ origin: 'xa-quang-nhieu.example', size: 1_203 }),
      },
    })
  })

  it('of the opening itself shows one fact', async () => {
    const receipt = await issued(await sourceOf(recorded(4)), 1)
    expect(receipt.facts).toHaveLength(1)
    expect(verifyReceipt(receipt, [commune]).ok).toBe(true)
  })

  it('is not believed when a figure, an office or its place was changed', async () => {
    const receipt = await issued(await sourceOf(recorded(9)), 3)
    const text = JSON.stringify(receipt)
    const forged = [
      text.replace('"households.inFavour":161', '"households.inFavour":162'),
      text.replaceAll('"c08779"', '"c08780"'),
      text.replace('"version":3', '"version":4'),
      text.replace('"index":5', '"index":4'),
    ]
    for (const one of forged) {
      expect(one).not.toBe(text)
      expect(verifyReceipt(JSON.parse(one), [commune])).toMatchObject({ refusals: [{ code: 'not_in_log' }] })
    }
  })

  it('is not put together from two dossiers', async () => {
    const source = await sourceOf(recorded(9))
    const mine = await issued(source, 3)
    const other = await issueReceipt(source, { dossier: 'hồ-sơ-0', version: 1 })
    const opening = other.ok ? other.value.facts : []
    const mixed = { ...mine, facts: [...opening, ...mine.facts.slice(1)] }
    expect(verifyReceipt(mixed, [commune])).toMatchObject({ refusals: [{ code: 'facts_apart' }] })
  })

  it('after a migration is of the procedure that its fact names; an earlier release named none', async () => {
    const [opening] = recorded(2).filter(({ dossier }) => dossier === 'hồ-sơ-1')
    if (!opening) throw new Error('the second fact opens it')
    const by = { position: 'committee', unit: 'c08779', person: 'p' } as const
    const happened = { by, at: '2025-07-10T08:00:00+07:00', on: '2025-07-10' } as const
    const [from, to] = ['2022.1', '2025.1'].map((version) => ({ id: 'evaluate', version, hash: version }))
    if (!from || !to) throw new Error('two stamps')
    const moved = { type: 'DossierMigrated', from, to, value: 'x', origins: {}, ...happened } as const
    const migration = chain('hồ-sơ-1', 2, opening.hash, moved)
    const decided = (under?: typeof from) =>
      chain('hồ-sơ-1', 3, migration.hash, { type: 'Told', act: 'tell', data: {}, ...happened, ...(under && { under }) })
    const answerTo = async (decision: Recorded) =>
      verifyReceipt(await issued(await sourceOf([opening, migration, decision]), 3), [commune])
    expect(await answerTo(decided(to))).toMatchObject({ ok: true, value: { procedure: to } })
    expect(await answerTo(decided())).toMatchObject({ ok: true, value: { procedure: to } })
    expect(await answerTo(decided(from))).toMatchObject({
      refusals: [{ code: 'procedures_apart', decided: from, shown: to }],
    })
  })

  it('is not believed on the word of a stranger, nor on a note that is no checkpoint', async () => {
    const source = await sourceOf(recorded(4))
    const receipt = await issued(source, 1)
    const stranger = signCheckpoint(source.leaves, signer('xa-khac.example'))
    expect(verifyReceipt({ ...receipt, checkpoint: stranger }, [commune])).toMatchObject({
      refusals: [{ code: 'not_signed_by' }],
    })
    const letter = signNote('kính gửi\nhai\nba\n', commune)
    expect(verifyReceipt({ ...receipt, checkpoint: letter }, [commune])).toMatchObject({
      refusals: [{ code: 'not_a_checkpoint' }],
    })
  })

  it.each([[null], [{}], [{ anlang: 2, facts: [], checkpoint: '' }], ['phiếu']])(
    'is told from what is none: %j',
    (what) => {
      expect(verifyReceipt(what, [commune])).toMatchObject({ refusals: [{ code: 'not_a_receipt' }] })
    },
  )

  it('is not given for a fact that is not there, or that the checkpoint does not have yet', async () => {
    const facts = recorded(6)
    const earlier = await sourceOf(facts.slice(0, 4))
    const now = { ...earlier, journal: journalOf(facts), leaves: facts.map(logLeaf) }
    expect(await issueReceipt(now, { dossier: 'hồ-sơ-1', version: 3 })).toEqual({
      ok: false,
      refusals: [{ code: 'after_checkpoint', dossier: 'hồ-sơ-1', version: 3, index: 5, size: 4 }],
    })
    const absent = await issueReceipt(now, { dossier: 'hồ-sơ-1', version: 4 })
    const [refusal] = absent.ok ? [] : absent.refusals
    expect(refusal && describeReceiptRefusal(refusal, 'vi')).toBe(
      'Hồ sơ hồ-sơ-1 có 3 việc đã ghi, không có việc thứ 4. Hãy chọn số từ 1 đến 3.',
    )
  })
})

describe('a log with a checkpoint elsewhere', () => {
  it('is whole as long as it only grows', async () => {
    const { checkpoint } = await sourceOf(recorded(5))
    expect(checkLog(recorded(5).map(logLeaf), checkpoint)).toBeUndefined()
    expect(checkLog(recorded(8).map(logLeaf), checkpoint)).toBeUndefined()
  })

  it('shows that its newest facts are gone, which no chain can show', async () => {
    const { checkpoint } = await sourceOf(recorded(5))
    expect(checkLog(recorded(3).map(logLeaf), checkpoint)).toEqual({ fault: 'shorter', size: 3, stood: 5 })
  })

  it('shows that a dossier was written anew, chain and all', async () => {
    const facts = recorded(5)
    const { checkpoint } = await sourceOf(facts)
    const anew = facts.map((one) =>
      one.version === 3 ? chain(one.dossier, 3, one.previous, { ...one.fact, on: '2020-09-16' }) : one,
    )
    expect(checkLog(anew.map(logLeaf), checkpoint)).toEqual({ fault: 'rewritten', stood: 5 })
  })
})
