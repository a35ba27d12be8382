import { mkdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { office } from './office.fixture.js'
import { communeOverlay, provinceOverlay } from './overlays.fixture.js'

const { ask, at, write } = office('ground')

const lists = at('lists')
const heading = 'code,level,name,parent\n'

/** A province and a ward that do not ship. */
beforeAll(() => {
  mkdirSync(lists)
  write('lists/units-before-2025-07-01.csv', heading)
  write('lists/units-since-2025-07-01.csv', `${heading}97,province,Tỉnh Xa,\n99001,commune,Phường Lạ,97\n`)
  write('lists/lineage-2025-07-01.csv', 'level,old_code,new_code,part\n')
})

const ofWard = (over = '') => `id: phuong-la
unit: c99001@2025-07-01
name: { vi: Lạ, en: Lạ }
${over}from: 2026-06-01
procedures:
  survey:
    rewords:
      title: { vi: Khảo sát ở phường, en: Survey of the ward }
`

describe('lists of units', () => {
  it('let a unit be known that does not ship, whatever is asked about it', async () => {
    const file = write('ward.yaml', ofWard())
    const units = ['--units', lists] as const
    expect((await ask('verify', file)).complained).toMatch(/\[unknown_unit\]$/)
    expect((await ask('verify', file)).complained).toContain('thêm --units THƯ_MỤC')
    const verified = await ask('verify', file, ...units)
    expect(verified.printed).toMatch(/^✓ phường Lạ \(ward\.yaml\)/)
    expect((await ask('diff', file, ...units)).printed).toContain('- Đơn vị: phường Lạ. Mã: phuong-la.')
    expect((await ask('diagram', 'survey', '--overlay', file, ...units)).printed).toContain('Khảo sát ở phường')
    expect(await ask('explain', 'antt.commune', '--overlay', file, ...units)).toMatchObject({ exit: 0 })
    expect(await ask('upgrade', file, ...units)).toMatchObject({ exit: 0 })
  })

  it('let a first overlay be written for it, whose check is told with them', async () => {
    const file = at('new.yaml')
    const made = ['new', 'province', 'x', '--unit', 'c99001@2025-07-01', '--name', 'Lạ', '--out', file] as const
    expect(await ask(...made)).toMatchObject({ exit: 2 })
    const { exit, printed } = await ask(...made, '--units', lists)
    expect(exit).toBe(0)
    expect(printed).toContain('anlang verify new.yaml --units lists')
    expect(await ask('verify', file, '--units', lists)).toMatchObject({ exit: 0 })
    const named = await ask('new', 'province', 'x', '--unit', 'Lạ', '--name', 'Lạ', '--units', lists)
    expect(named.complained).toContain('Có phải là “c99001@2025-07-01” (phường Lạ, tỉnh Xa)? [unknown_unit]')
  })

  it('are told what they lack', async () => {
    const file = write('ward.yaml', ofWard())
    const nowhere = await ask('verify', file, '--units', at('none'))
    expect(nowhere).toMatchObject({ exit: 2, complained: expect.stringContaining('Không có thư mục này') })
    const other = await ask('diff', file, '--units', file)
    expect(other).toMatchObject({ exit: 2, complained: expect.stringContaining('units-before-2025-07-01.csv') })
  })

  it('are kept as one table for other programs', async () => {
    expect(await ask('units', 'import', lists, '--out', at('units.json'))).toMatchObject({ exit: 0, complained: '' })
    const table = JSON.parse(readFileSync(at('units.json'), 'utf8'))
    expect(table.units).toContainEqual(expect.objectContaining({ id: 'c99001@2025-07-01' }))
    expect(await ask('units', lists, '--out', at('none/units.json'))).toMatchObject({ exit: 2 })
  })

  it('are not counted where a level has ended', async () => {
    const { printed } = await ask('units', lists)
    expect(printed).toMatch(/^01\/07\/2025: 35 tỉnh, /m)
    expect(printed).not.toMatch(/\b0 huyện/)
  })
})

describe('files that others are laid over', () => {
  const province = write('province.yaml', provinceOverlay)
  const commune = write('commune.yaml', communeOverlay)

  it('are the ground of every command', async () => {
    const over = ['--over', province] as const
    expect(await ask('verify', commune, ...over)).toMatchObject({ exit: 0, complained: '' })
    expect(await ask('upgrade', commune, ...over)).toMatchObject({ exit: 0, complained: '' })
    const { printed } = await ask('diff', commune, ...over, '--lang', 'en')
    expect(printed).toContain('at least 80 % → **at least 90 %**')
  })

  it('may be several, one over the other', async () => {
    const file = write('top.yaml', communeOverlay.replace('over: tinh-a', 'over: giua').replace('xa-b', 'xa-c'))
    const middle = write('middle.yaml', provinceOverlay.replace('id: tinh-a', 'id: giua\nover: tinh-b'))
    const base = write('base.yaml', 'id: tinh-b\nunit: p37@2025-07-01\nname: { vi: B, en: B }\nto: 2026-05-31\n')
    expect(await ask('diff', file, '--over', middle, '--over', base)).toMatchObject({ exit: 0 })
    expect((await ask('diff', file, '--over', middle)).complained).toContain('[unknown_overlay]')
  })

  it('are refused when nothing is laid over them, or they cannot be read', async () => {
    for (const command of ['verify', 'diff', 'upgrade']) {
      const { exit, complained } = await ask(command, province, '--over', commune)
      expect(exit).toBe(1)
      expect(complained).toContain('[stray_over]')
    }
    expect(await ask('diff', commune, '--over', at('none.yaml'))).toMatchObject({ exit: 2 })
    expect((await ask('verify', '--over', province)).complained).toContain('[no_file]')
  })

  it('need not be named twice', async () => {
    expect(await ask('verify', province, province)).toMatchObject({ exit: 0, complained: '' })
  })
})
