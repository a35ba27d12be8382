import { layOver, national } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { kimSon } from './kim-son.js'
import { ninhBinh } from './ninh-binh.js'

const entries = kimSon.sheets.flatMap((sheet) =>
  Object.entries(sheet.entries).flatMap(([id, said]) => (said ? [[id, said] as const] : [])),
)

const total = (recipients: string) =>
  entries
    .filter(([id]) => id.startsWith('awards.') && id.endsWith(recipients))
    .reduce((sum, [, said]) => sum + (said.kind === 'count' ? said.count : Number.NaN), 0)

describe('Kim Sơn', () => {
  it('had nine collectives and eight individuals honoured for 2018', () => {
    expect({ collectives: total('.collectives'), individuals: total('.individuals') }).toEqual({
      collectives: 9,
      individuals: 8,
    })
  })

  it('names the township as the one that the Ministry commended', () => {
    const sheet = kimSon.sheets.find((candidate) => 'awards.ministry.collectives' in candidate.entries)
    expect(sheet?.unit).toBe('c14620')
  })

  it('speaks of its rural communes only, where it says so', () => {
    const scoped = kimSon.sheets.filter(({ scope }) => scope !== undefined)
    expect(scoped.flatMap((sheet) => Object.keys(sheet.entries))).toEqual(['communes.safe'])
  })

  it('names the four parts of its model in its own order', () => {
    expect(kimSon.models[0].domains.map(({ name }) => name.vi)).toEqual([
      'Tự quản',
      'Tự phòng',
      'Tự bảo vệ',
      'Tự hòa giải',
    ])
  })

  it('lies over the former Ninh Bình, which holds nothing of it, and ends with it', () => {
    expect(kimSon).toMatchObject({ over: ninhBinh.id, to: ninhBinh.to })
    expect(ninhBinh.sheets.map(({ unit }) => unit)).toEqual(['p37'])
    expect(ninhBinh.models.map(({ id }) => id)).not.toContain(kimSon.models[0].id)
  })

  it('was given awards of five kinds, from the Ministry down to the district', () => {
    const kinds = entries.flatMap(([id]) => (id.startsWith('awards.') ? [id.split('.')[1]] : []))
    expect(new Set(kinds)).toEqual(new Set(['ministry', 'unitOfVictory', 'province', 'provincialPolice', 'district']))
  })

  it('calls the conversion of areas by the name in its report, and changes nothing else of it', () => {
    const above = layOver(national, []).procedures.find(({ id }) => id === 'convert')
    const here = layOver(national, [ninhBinh, kimSon]).procedures.find(({ id }) => id === 'convert')
    expect(here?.meta.title.vi).toBe('Chuyển hóa địa bàn trọng điểm, phức tạp về ANTT, TTATXH')
    expect(here?.states).toEqual(above?.states)
  })

  it('gives a bare percentage no whole that nobody printed', () => {
    expect(entries.filter(([, said]) => said.kind === 'share')).toEqual([])
  })
})
