import { commune2022 } from '@anlang/core'
import { describe, expect, it } from 'vitest'
import { office } from './office.fixture.js'
import { communeOverlay, provinceOverlay } from './overlays.fixture.js'

const { ask, inJson, write } = office('explain-overlay')

const province = write('province.yaml', provinceOverlay)
const commune = write('commune.yaml', communeOverlay)
const figures = write('figures.yaml', 'subjects.total: 25\nsubjects.registered: 25\nsubjects.recognised: 18\n')
const ofProvince = ['explain', 'antt.commune', '--overlay', province] as const
const ofCommune = ['explain', 'antt.commune', '--overlay', commune, '--over', province] as const

describe('a rule set under an overlay', () => {
  it('shows what the province added, and what it tightened from which day on', async () => {
    const { exit, printed } = await ask(...ofProvince, '--lang', 'en')
    expect(exit).toBe(0)
    expect(printed).toContain('(antt.commune 2022.1+tinh-a; from 10/02/2022)')
    expect(printed).toContain('[tightened here]\n    from 10/02/2022: at least 70 %')
    expect(printed).toContain('    from 01/01/2027: at least 80 % (Decision 15/2026/QĐ-UBND, Art. 3)')
    expect(printed).toContain('- a-1: At least two patrols (Decision 15/2026/QĐ-UBND, Art. 2) [added here]')
  })

  it('shows what a commune lays over its province', async () => {
    const { criteria } = await inJson(...ofCommune)
    expect(criteria).toContainEqual(
      expect.objectContaining({
        id: 'xa-4b',
        local: 'tightened',
        limits: [
          expect.objectContaining({ from: '10/02/2022' }),
          expect.objectContaining({ from: '01/01/2027', text: 'ít nhất 80 %' }),
          expect.objectContaining({ from: '01/01/2028', text: 'ít nhất 90 %' }),
        ],
      }),
    )
  })

  it('says so when the overlay changes nothing in it', async () => {
    const { exit, printed } = await ask('explain', 'antt.school', '--overlay', province)
    expect(exit).toBe(0)
    expect(printed).toContain('Tỉnh A không thay đổi bộ tiêu chí này.')
  })

  it('is the draft in a file, too', async () => {
    const draft = write('draft.json', JSON.stringify({ ...commune2022, version: '2027.1' }))
    const { version, criteria } = await inJson('explain', draft, '--overlay', province)
    expect(version).toBe('2027.1+tinh-a')
    expect(criteria).toContainEqual(expect.objectContaining({ id: 'a-1', local: 'added' }))
  })
})

describe('figures under an overlay', () => {
  it('are assessed by the stricter limit on its day, and by the nation’s before', async () => {
    const late = await ask(...ofProvince, '--figures', figures, '--on', '2027-11-15')
    expect(late.printed).toContain('✕ xa-4b')
    expect(late.printed).toContain('yêu cầu ít nhất 80 %. Cần đạt 20/25: còn thiếu 2.')
    const early = await ask(...ofProvince, '--figures', figures, '--on', '2026-11-15')
    expect(early.printed).toContain('✓ xa-4b')
  })

  it('are not assessed on a day on which the overlay does not hold', async () => {
    const { exit, complained } = await ask(...ofProvince, '--figures', figures, '--on', '2026-01-15')
    expect(exit).toBe(1)
    expect(complained).toContain('province.yaml: Định nghĩa của Tỉnh A không có hiệu lực ngày 15/01/2026.')
  })

  it('are assessed under an overlay that has ended on its last day', async () => {
    const ended = write('ended.yaml', 'id: cũ\nunit: p26\nname: { vi: Cũ, en: Old }\nto: 2023-12-31\n')
    expect(await inJson('explain', 'antt.commune', '--overlay', ended, '--figures', figures)).toMatchObject({
      version: '2022.1',
      on: '2023-12-31',
    })
  })
})

describe('an overlay that cannot be followed', () => {
  it('is not explained while it does not verify, nor while the one above it does not', async () => {
    const loose = write('loose.yaml', provinceOverlay.replace('value: 80', 'value: 60'))
    const under = await ask('explain', 'antt.commune', '--overlay', loose)
    expect(under.exit).toBe(1)
    expect(under.complained).toMatch(/^loose\.yaml:27:15: .*\[loosens\]$/m)
    const above = await ask('explain', 'antt.commune', '--overlay', commune, '--over', loose)
    expect(above.complained).toMatch(/^loose\.yaml:27:15: .*\[loosens\]$/m)
  })

  it('asks for the file that it is laid over, and refuses one that it is not laid over', async () => {
    const alone = await ask('explain', 'antt.commune', '--overlay', commune)
    expect(alone.complained).toMatch(/^commune\.yaml:5:7: .*--over TỆP\. \[unknown_overlay\]$/)
    const stray = await ask('explain', 'antt.commune', '--overlay', province, '--over', commune)
    expect(stray).toMatchObject({ exit: 1 })
    expect(stray.complained).toMatch(/^commune\.yaml: Không có gì đặt lên “xa-b”.*\[stray_over\]$/)
  })

  it('is named as such where a rule set is wanted, and the other way round', async () => {
    expect((await ask('explain', province)).complained).toContain('anlang explain MÃ --overlay')
    const rules = write('rules.json', '{ "criteria": [], "figures": {} }')
    expect((await ask('explain', 'antt.commune', '--overlay', rules)).complained).toContain('[is_rule_set]')
    expect((await ask('verify', rules, '--lang', 'en')).complained).toContain('Call: anlang rules')
  })
})
