import type { Journal } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { collected } from '../../test/collected.js'
import { twoDossiers } from '../../test/two-dossiers.js'
import { type RetentionPolicy, type RetentionRule, retentionReport } from './retention-report.js'

const basis = { instrument: 'quy-che-luu-tru', unverified: true } as const
const rule: RetentionRule = { years: 10, from: 'year_end', basis }

const reported = async (journal: Pick<Journal, 'heads'>, rules: RetentionPolicy['rules'], today: string) =>
  (await collected(retentionReport(journal, { rules }, today))).map(({ dossier, standing, ...row }) => [
    dossier,
    standing,
    'keptUntil' in row ? row.keptUntil : undefined,
  ])

describe('dossiers that were kept for as long as the office says', () => {
  it('are told from the day after the last one on', async () => {
    const { journal } = await twoDossiers()
    expect(await reported(journal, [rule], '2032-12-31')).toEqual([])
    expect(await reported(journal, [rule], '2033-01-01')).toEqual([['đánh-giá', 'past', '2032-12-31']])
  })

  it('may count from the day they ended', async () => {
    const { journal } = await twoDossiers()
    expect(await reported(journal, [{ ...rule, from: 'day' }], '2032-11-10')).toEqual([])
    expect(await reported(journal, [{ ...rule, from: 'day' }], '2032-11-11')).toEqual([
      ['đánh-giá', 'past', '2032-11-10'],
    ])
  })

  it('are never told while they are open, nor where they are kept for ever', async () => {
    const { journal } = await twoDossiers()
    expect(await reported(journal, [{ ...rule, years: 'permanent' }], '2999-01-01')).toEqual([])
  })

  it('are kept by the first rule that fits, and are told where none does', async () => {
    const { journal } = await twoDossiers()
    const forSurveys: RetentionRule = { ...rule, procedures: ['survey'], years: 1 }
    expect(await reported(journal, [forSurveys, rule], '2024-06-01')).toEqual([])
    expect(await reported(journal, [forSurveys], '2023-06-01')).toEqual([['đánh-giá', 'no_rule', undefined]])
  })

  it('end on the 28th of February where the year has no 29th', async () => {
    const { journal } = await twoDossiers()
    const heads: Journal['heads'] = async (page) =>
      (await journal.heads(page)).map((head) => ({ ...head, dossier: { ...head.dossier, lastOn: '2024-02-29' } }))
    expect(await reported({ heads }, [{ ...rule, years: 1, from: 'day' }], '2025-03-01')).toEqual([
      ['đánh-giá', 'past', '2025-02-28'],
    ])
  })
})
