import {
  cite,
  createUnitRegister,
  instruments,
  isIsoDate,
  isNfc,
  nationalRuleSets,
  nationalUnits,
  readingsOf,
  type Statement,
  type Text,
} from '@anlang/core'
import { applyProvince, type Province, parseOverlay, verifyProvince } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { provinces } from './index.js'

const units = createUnitRegister(nationalUnits)

const wordsOf = (said: Statement | undefined): readonly Text[] => (said?.kind === 'imprecise' ? [said.words] : [])

const textsOf = (province: Province): readonly Text[] => {
  const { name, models = [], indicators = {}, sheets = [], targets = [], instruments: own = {} } = province
  const { commitments = [], positions = {}, procedures = {} } = province
  return [
    name,
    ...Object.values(positions),
    ...commitments.flatMap(({ name: formula, parts, source = name }) => [
      formula,
      source,
      ...parts.flatMap((part) => [part.name, ...(part.items ?? [])]),
    ]),
    ...Object.values(procedures).flatMap(({ rewords: { title = name, acts = {} } = {} }) => [
      title,
      ...Object.values(acts).flatMap((act) => act ?? []),
    ]),
    ...models.flatMap((model) => [model.name, ...model.domains.map((domain) => domain.name), model.source ?? name]),
    ...Object.values(indicators).flatMap(({ label, of }) => [label, of]),
    ...[...sheets, ...targets].map(({ source }) => source.title),
    ...sheets.flatMap(({ scope = name, entries }) => [scope, ...Object.values(entries).flatMap(wordsOf)]),
    ...Object.values(own).flatMap(({ kind, title }) => [kind, title]),
  ]
}

const unique = (ids: readonly string[]) => expect(ids).toEqual([...new Set(ids)])

describe.each(provinces)('the pack of $id', (province) => {
  const { models = [], indicators = {}, sheets = [], targets = [], instruments: own = {} } = province
  const { commitments = [], to: lastDay = '2026-01-01' } = province
  const found = units.find(province.unit, lastDay)
  const level = found.ok ? found.value.level : undefined

  it('is proven and has a certificate', () => {
    const { faults, certificate } = verifyProvince(province, { known: provinces })
    expect(faults).toEqual([])
    expect(certificate?.overlay.id).toBe(province.id)
  })

  it('lays nothing over the criteria of the nation, since no source does', () => {
    for (const ruleSet of nationalRuleSets) expect(applyProvince(ruleSet, province)).toBe(ruleSet)
  })

  it('puts no step, paper, term, quota or vote into procedures, since no source does: it renames', () => {
    for (const overlay of Object.values(province.procedures ?? {})) expect(Object.keys(overlay)).toEqual(['rewords'])
    expect(province).not.toHaveProperty('quotas')
    expect(province).not.toHaveProperty('voteRules')
  })

  it('is plain JSON, and its copy is read as an overlay', () => {
    const copy: unknown = JSON.parse(JSON.stringify(province))
    expect(copy).toEqual(province)
    expect(parseOverlay(copy)).toMatchObject({ ok: true })
  })

  it('is of the unit of that name, and ends on its last day', () => {
    expect(units.find(province.unit, lastDay)).toMatchObject({ ok: true, value: { name: province.name.vi } })
    const after = units.find(province.unit, '2025-07-01')
    const ends = after.ok
      ? []
      : after.refusals.map((refusal) => (refusal.code === 'outside_unit_life' ? refusal.to : ''))
    expect(ends).toEqual(province.to === undefined ? [] : [province.to])
  })

  it('names everything in both languages, Vietnamese in NFC, without quotes around it', () => {
    for (const { vi, en } of textsOf(province)) {
      expect(vi.trim()).not.toBe('')
      expect(en.trim()).not.toBe('')
      expect(isNfc(vi)).toBe(true)
      expect(isNfc(en)).toBe(true)
    }
    for (const { name } of models) expect(name.vi).not.toMatch(/["“”]/u)
  })

  it('does not repeat the misprints of its source', () => {
    for (const { vi } of textsOf(province)) expect(vi).not.toMatch(/tải sản|điểm hình|tệ ạn/u)
  })

  it('gives each model, domain and figure an id of its own', () => {
    unique(models.map(({ id }) => id))
    unique(
      sheets.flatMap(({ unit, period, entries }) => Object.keys(entries).map((id) => `${unit} ${period.from} ${id}`)),
    )
    for (const { domains } of models) unique(domains.map(({ id }) => id))
  })

  it('names no person: a title or a form of address would stand before the name', () => {
    for (const { vi } of textsOf(province))
      expect(vi).not.toMatch(/(?<!\p{L})(?:đồng chí|(?:thượng|đại|trung|thiếu) (?:tá|tướng)|ông|bà) /iu)
  })

  it('says of each model and commitment where its name was read', () => {
    for (const { source } of [...models, ...commitments]) expect(source).toBeDefined()
  })

  it('counts in whole numbers and never a part above its whole', () => {
    for (const { id, statement } of readingsOf(indicators, sheets)) {
      if (statement.kind === 'count')
        expect(Number.isSafeInteger(statement.count) && statement.count > 0, id).toBe(true)
      if (statement.kind === 'percent') expect(statement.percent, id).toBeLessThanOrEqual(100)
      if (statement.kind === 'share') expect(statement.part, id).toBeLessThanOrEqual(statement.whole)
    }
  })

  it('says in each sheet only what its indicators can be said of', () => {
    const fits = {
      count: ['count', 'imprecise'],
      share: ['share', 'percent'],
      trend: ['trend'],
      attested: ['attested'],
    }
    for (const { id, indicator, statement } of readingsOf(indicators, sheets)) {
      expect(fits[indicator.kind], id).toContain(statement.kind)
    }
    for (const { entries } of sheets)
      expect(Object.keys(indicators)).toEqual(expect.arrayContaining(Object.keys(entries)))
    for (const { indicator } of targets) expect(indicators).toHaveProperty([indicator])
  })

  it('speaks of units that stood on the last day of the period, and of no day before that was printed', () => {
    for (const { unit, period, source } of sheets) {
      expect(period.from <= period.to && isIsoDate(period.from) && isIsoDate(period.to)).toBe(true)
      expect(source.day === undefined || source.day >= period.to).toBe(true)
      const stood = level && units.ancestor(unit, level, period.to)
      expect(stood?.id, `${unit} on ${period.to}`).toBe(province.unit)
    }
  })

  it('aims at a year that comes after everything it reports', () => {
    for (const { unit, year } of targets) {
      expect(unit).toBe(province.unit)
      for (const { period } of sheets) expect(period.to < `${year}-01-01`).toBe(true)
    }
  })

  it('knows each instrument that a model or commitment rests on and shows none as verified law', () => {
    const known = { ...instruments, ...own }
    for (const { basis } of [...models, ...commitments]) {
      if (basis) expect(known).toHaveProperty([basis.instrument])
    }
    for (const [id, { from, standing }] of Object.entries(own)) {
      expect(instruments).not.toHaveProperty([id])
      expect(isIsoDate(from)).toBe(true)
      expect(standing).not.toBe('verified')
      expect(cite({ instrument: id }, 'vi', known)).toContain('(chưa kiểm chứng)')
    }
  })
})

describe('the packs together', () => {
  it('have ids of their own', () => {
    unique(provinces.map(({ id }) => id))
    unique(provinces.map(({ unit }) => unit))
  })

  it('never use one id for two models', () => {
    unique(provinces.flatMap(({ models = [] }) => models.map(({ id }) => id)))
  })

  it('never use one key for two instruments', () => {
    unique(provinces.flatMap(({ instruments: own = {} }) => Object.keys(own)))
  })
})
