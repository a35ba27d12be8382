import { createUnitRegister, nationalUnits } from '@anlang/core'
import { nationalProcedures, nationalRules, refusalNames, type Simulation } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { simulationHtml, simulationMarkdown, simulationReport } from './index.js'

const names = (locale: 'vi' | 'en') =>
  refusalNames(
    {
      units: createUnitRegister(nationalUnits),
      on: '2026-01-01',
      procedures: nationalProcedures,
      ruleSets: nationalRules,
    },
    locale,
  )

const simulation: Simulation = {
  overlay: 'ninh-binh-2025',
  notWeighed: [],
  dossiers: [
    { dossier: 'hồ-sơ-1', procedure: 'evaluate.neighbourhood', outcome: 'same', extra: [], turned: [] },
    {
      dossier: 'hồ-sơ-2',
      procedure: 'evaluate.neighbourhood',
      outcome: 'stopped',
      extra: [{ act: 'appraise', workingDays: 3 }],
      stop: { act: 'recognise', on: '2026-11-14', reason: 'late', wanted: ['2026-11-10'] },
      turned: [],
    },
    {
      dossier: '<hồ-sơ-3>',
      procedure: 'evaluate.commune',
      outcome: 'lost',
      extra: [],
      turned: [{ criterion: 'xa-4b', before: 'met', after: 'not_met', missing: [] }],
    },
  ],
  counts: { same: 1, longer: 0, stopped: 1, lost: 1, gained: 0, open: 0 },
  byAct: { recognise: 1 },
  byCriterion: { 'xa-4b': 1 },
}

describe('the report of a simulation', () => {
  const report = simulationReport(simulation, names('vi'), 'vi', 'Ninh Bình')

  it('counts what came of the dossiers, and lists those that came out otherwise with the reason', () => {
    expect(report.intro).toContain('3 hồ sơ')
    expect(report.charts.map(({ bars }) => bars.length)).toEqual([3, 1, 1])
    expect(report.table.rows.map(([dossier]) => dossier)).toEqual(['hồ-sơ-2', '<hồ-sơ-3>'])
    expect(report.table.rows[0]?.[2]).toBe(
      '“Quyết định công nhận”: quá hạn 10/11/2026; thêm “Thẩm định” (đến 3 ngày làm việc)',
    )
  })

  it('is Markdown with bars of blocks', () => {
    const text = simulationMarkdown(report)
    expect(text).toContain('# Nếu đã áp dụng “Ninh Bình”')
    expect(text).toContain('████')
  })

  it('is a page that asks nobody for anything, and lets no dossier write into it', () => {
    const page = simulationHtml(report, 'vi')
    expect(page).toContain('&lt;hồ-sơ-3&gt;')
    expect(page).toContain('<svg')
    expect(page).not.toMatch(/<script|https?:|src=/)
  })

  it('says so where nothing changes, in either language', () => {
    const [first] = simulation.dossiers
    const none = {
      ...simulation,
      dossiers: first ? [first] : [],
      counts: { ...simulation.counts, stopped: 0, lost: 0 },
    }
    const calm = simulationReport({ ...none, byAct: {}, byCriterion: {} }, names('en'), 'en')
    expect(calm.note).toBe('No dossier comes out otherwise.')
    expect(simulationMarkdown(calm)).toContain('Had “ninh-binh-2025” been in force')
  })

  it('lists two hundred and counts the rest', () => {
    const [, second] = simulation.dossiers
    const many = Array.from({ length: 250 }, (_, place) => ({
      ...(second ?? simulation.dossiers[0]),
      dossier: `d-${place}`,
    }))
    const long = simulationReport({ ...simulation, dossiers: JSON.parse(JSON.stringify(many)) }, names('vi'), 'vi')
    expect(long.table.rows).toHaveLength(200)
    expect(long.note).toBe('… và 50 hồ sơ khác.')
  })
})
