import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unitListFiles } from '@anlang/adapters/units-csv'
import { createUnitRegister, nationalUnits } from '@anlang/core'
import { afterAll, describe, expect, it } from 'vitest'
import { groundOf } from './ground-of.js'
import { ownCommune } from './own-commune.js'

const folder = mkdtempSync(join(tmpdir(), 'an-lang-units-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const lists = {
  before: 'code,level,name,parent\n90,province,Tỉnh Mẫu,\n900,district,Huyện Mẫu,90\n90001,commune,Xã Cũ,900\n',
  since: 'code,level,name,parent\n90,province,Tỉnh Mẫu,\n90001,commune,Xã Mới,90\n90004,commune,Phường Mới,90\n',
  lineage:
    'level,old_code,new_code,part\nprovince,90,90,full\ncommune,90001,90001,partial\ncommune,90001,90004,partial\n',
}

const write = (changes: Partial<typeof lists> = {}) => {
  for (const list of ['before', 'since', 'lineage'] as const) {
    writeFileSync(join(folder, unitListFiles[list]), changes[list] ?? lists[list])
  }
}

const given = (commune?: string) => {
  const ground = groundOf({ units: folder, ...(commune === undefined ? {} : { commune }) })
  if (!ground.ok) throw new Error(ground.refusals.map(({ vi }) => vi).join('\n'))
  return ground.value
}

const refusedWith = (commune: string) => {
  const ground = groundOf({ units: folder, commune })
  return ground.ok ? [] : ground.refusals
}

describe('where a training takes place', () => {
  it('is the story where nothing is said', () => {
    expect(groundOf({})).toEqual({ ok: true, value: {} })
  })

  it('is among the units of the lists, with those of the story', () => {
    write()
    const { units, own } = given()
    expect(units?.byCode('commune', '90004', '2026-01-05')?.fullName).toBe('phường Mới')
    expect(units?.find('n08779.anh-dung', '2022-12-05').ok).toBe(true)
    expect(own).toBeUndefined()
  })

  it('is a commune by its code: its offices, those of its province, and of a neighbourhood that is made up', () => {
    write()
    const { own, units } = given('90004')
    expect(own?.name).toBe('phường Mới, tỉnh Mẫu')
    const posts = own?.cast.flatMap((one) => one.posts) ?? []
    const names = posts.map(({ unit }) => {
      const found = units?.find(unit, '2026-01-05')
      return found?.ok ? found.value.fullName : ''
    })
    expect(new Set(names)).toEqual(new Set(['tổ dân phố Tập huấn', 'phường Mới', 'tỉnh Mẫu']))
    expect(posts.map(({ position }) => position)).toEqual(
      expect.arrayContaining(['neighbourhoodHead', 'police', 'committee', 'chairman', 'councilStanding']),
    )
  })

  it('takes a neighbourhood that is known instead of one that is made up', () => {
    const own = ownCommune(nationalUnits, '08782')
    if (!own.ok) throw new Error(own.refusals[0].vi)
    const head = own.value.cast.find(({ persona }) => persona === 'p-thon')
    expect(createUnitRegister(nationalUnits).find(head?.posts[0].unit ?? '', own.value.start).ok).toBe(true)
  })

  it('is not a commune that there is none of, in words that say where codes stand', () => {
    write()
    const [refusal] = refusedWith('99999')
    expect(refusal?.vi).toContain('không có xã, phường, đặc khu nào mang mã “99999”')
    expect(refusal?.en).toContain('has the code “99999”')
  })

  it('is not among lists with a fault, which is told with its file and line', () => {
    write({ since: 'code,level,name,parent\n90,province,Tỉnh Mẫu,\n90001,commune,Xã Mới,91\n' })
    expect(refusedWith('90001')[0]?.vi).toContain(`${join(folder, unitListFiles.since)}:3: `)
  })

  it('is not in a folder without the lists', () => {
    const ground = groundOf({ units: join(folder, 'không-có') })
    expect(ground.ok ? '' : ground.refusals[0].vi).toContain(unitListFiles.before)
  })
})
