import { describe, expect, it } from 'vitest'
import { office } from './office.fixture.js'

const { ask, inJson, write } = office('explain-id')

describe('a rule set of the nation, by its id', () => {
  it('is the version in force on the day', async () => {
    expect((await ask('explain', 'antt.commune', '--on', '2015-01-01')).printed).toContain('antt.commune 2012.1')
    expect((await ask('explain', 'antt.commune', '--on', '2023-01-01')).printed).toContain('antt.commune 2022.1')
    expect(await inJson('explain', 'antt.commune@2012.1')).toMatchObject({ id: 'antt.commune', version: '2012.1' })
  })

  it('names the versions there are for a day without one', async () => {
    const { exit, complained } = await ask('explain', 'antt.commune', '--on', '2000-01-01')
    expect(exit).toBe(2)
    expect(complained).toContain('2012.1 (27/04/2012 – 09/02/2022), 2022.1 (từ 10/02/2022). [no_version_in_force]')
  })

  it('is guessed when it is misspelt, and its family listed', async () => {
    const { exit, complained } = await ask('explain', 'antt.comune', '--lang', 'en')
    expect(exit).toBe(2)
    expect(complained).toContain('Is “antt.commune” meant? There are: antt.neighbourhood, antt.commune, antt.agency')
    expect(complained).not.toContain('commendation')
    expect((await ask('explain', 'antt')).complained).toContain('Có: antt.neighbourhood, antt.commune')
    expect((await ask('explain', 'mưa')).complained).toContain('commendation.')
  })

  it('assesses figures', async () => {
    const figures = write('figures.yaml', 'subjects.total: 25\nsubjects.registered: 25\nsubjects.recognised: 16\n')
    const { printed } = await ask('explain', 'antt.commune', '--figures', figures, '--on', '2022-11-15')
    expect(printed).toMatch(/^✕ xa-4b .*còn thiếu 2\./m)
  })

  it('is listed with all others when none is named', async () => {
    expect((await ask('explain')).printed).toMatch(/^antt\.commune@2022\.1 {2}Xã, phường, .* \(từ 10\/02\/2022\)$/m)
    const { ruleSets } = await inJson('explain')
    expect(ruleSets).toContainEqual(
      expect.objectContaining({ id: 'antt.commune', version: '2012.1', to: '2022-02-09' }),
    )
  })
})

describe('a sheet of figures', () => {
  const sheet = `unit: p37
period: { from: 2015-10-25, to: 2016-10-24 }
source: { title: { vi: Tin hội nghị, en: Report }, document: 1/BC }
scope: { vi: các xã, en: communes only }
entries:
  ntm.communes.recognised: { kind: share, part: 43, whole: 118 }
  commitments.households: { kind: percent, percent: 90 }
`

  it('is told in words: of which unit, when, read where, and each entry', async () => {
    const { exit, printed } = await ask('explain', write('sheet.yaml', sheet))
    expect(exit).toBe(0)
    expect(printed.split('\n')).toEqual([
      'tỉnh Ninh Bình (các xã): 25/10/2015 – 24/10/2016',
      'Nguồn: Tin hội nghị, 1/BC',
      expect.stringMatching(/^- .*: 43\/118 xã \(36,4 %\) \(ntm\.communes\.recognised\)$/),
      expect.stringMatching(/^- .*: 90 % hộ gia đình \(commitments\.households\)$/),
    ])
  })

  it.each([
    ['an indicator that nobody knows', 'recognised:', 'recognized:', '6:3', 'unknown_indicator'],
    ['a statement without its number', 'percent: 90', 'direction: up', '7:27', 'malformed_statement'],
    ['a day that does not exist', '2016-10-24', '2016-02-30', '2:', 'malformed_overlay'],
  ])('names the place of %s', async (_, right, wrong, place, code) => {
    const { exit, complained } = await ask('explain', write('faulty.yaml', sheet.replace(right, wrong)))
    expect(exit).toBe(1)
    expect(complained).toMatch(new RegExp(`^faulty\\.yaml:${place}.*\\[${code}\\]$`, 'm'))
  })

  it('speaks of indicators that an overlay declares', async () => {
    const overlay = write(
      'own.yaml',
      `id: a\nunit: p37@2025-07-01\nname: { vi: A, en: A }\nindicators:\n  loa: { kind: count, label: { vi: Loa, en: Speakers }, of: { vi: loa, en: speakers } }\n`,
    )
    const own = write('own-sheet.yaml', sheet.replace(/ {2}ntm.*\n.*\n/, '  loa: { kind: count, count: 12 }\n'))
    expect((await ask('explain', own)).complained).toContain('[unknown_indicator]')
    expect((await ask('explain', own, '--overlay', overlay)).printed).toContain('- Loa: 12')
  })
})
