import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { office } from './office.fixture.js'
import { communeOverlay, provinceOverlay } from './overlays.fixture.js'

const { ask, at, inJson, write } = office('diagram')

describe('a procedure of the nation', () => {
  it('is drawn, or told in words', async () => {
    expect((await ask('diagram', 'survey')).printed).toContain('<svg')
    expect((await ask('diagram', 'evaluate.commune@2022.1', '--text')).printed).toContain('Thẩm định')
  })

  it('is drawn for Mermaid, with where a dossier stands', async () => {
    const { printed } = await ask('diagram', 'establish', '--mermaid', '--at', 'deciding.model.decided', '--lang', 'en')
    expect(printed).toContain('stateDiagram-v2')
    expect(printed).toContain('class s_deciding_model_decided,s_deciding_steering_awaited active')
    expect((await ask('diagram', 'survey', '--at', 'reported')).printed).toContain('Hồ sơ đang ở')
  })

  it('is the version in force on the day', async () => {
    const version = async (on: string) => (await inJson('diagram', 'evaluate.commune', '--on', on)).version
    expect(await version('2015-01-01')).toBe('2012.1')
    expect(await version('2023-01-01')).toBe('2022.1')
  })

  it('is written to a file', async () => {
    expect(await ask('diagram', 'survey', '--out', at('a.svg'))).toMatchObject({ exit: 0, printed: 'Đã ghi a.svg.' })
    expect(readFileSync(at('a.svg'), 'utf8')).toMatch(/^<svg[\s\S]*<\/svg>\n$/)
    expect(await ask('diagram', 'survey', '--out', at('none/a.svg'))).toMatchObject({ exit: 2 })
  })

  it('is listed with all others when none is named', async () => {
    expect((await ask('diagram')).printed).toContain('evaluate.neighbourhood@2022.1')
    expect((await inJson('diagram')).procedures).toContainEqual(expect.objectContaining({ id: 'survey' }))
  })

  it('is guessed when it is misspelt, and so is a state', async () => {
    expect(await ask('diagram', 'surrvey')).toMatchObject({
      exit: 2,
      complained: expect.stringContaining('Có phải là “survey”?'),
    })
    expect((await ask('diagram', 'arrest')).complained).toContain('evaluate.neighbourhood')
    const { exit, complained } = await ask('diagram', 'survey', '--at', 'reportet', '--lang', 'en')
    expect(exit).toBe(2)
    expect(complained).toContain('Is “reported” meant?')
  })

  it('says in words where the dossier stands', async () => {
    const { printed } = await ask('diagram', 'survey', '--text', '--at', 'reported')
    expect(printed).toContain('Hồ sơ đang ở: “Đã báo cáo khảo sát”.')
  })

  it('is drawn or told in words, and not both at once', async () => {
    expect(await ask('diagram', 'survey', '--mermaid', '--text')).toMatchObject({
      exit: 2,
      complained: expect.stringContaining('[not_together]'),
    })
  })

  it('answers JSON', async () => {
    expect(await inJson('diagram', 'survey', '--text', '--at', 'reported')).toMatchObject({
      command: 'diagram',
      exit: 0,
      procedure: 'survey',
      form: 'text',
      at: 'reported',
      diagnostics: [],
    })
  })
})

describe('a procedure under an overlay', () => {
  const province = write('province.yaml', provinceOverlay)
  const json = write(
    'commune.json',
    JSON.stringify({ id: 'xa', unit: 'c14620@2025-07-01', name: { vi: 'X', en: 'X' } }),
  )
  const here = ['diagram', 'evaluate.neighbourhood', '--overlay', province] as const

  it('shows the step that was put in, whose it is, and which act waits for it', async () => {
    const { exit, printed } = await ask(...here, '--mermaid')
    expect(exit).toBe(0)
    expect(printed).toContain('s_appraised --> s_appraised_giveFrontOpinion: Mặt trận cho ý kiến [Tỉnh A]')
    expect(printed).toContain('s_appraised --> s_recognised: Quyết định công nhận [sau “Mặt trận cho ý kiến”]')
    expect((await ask(...here, '--lang', 'en')).printed).toContain('[Province')
    expect((await ask(...here, '--text')).printed).toContain('“Mặt trận cho ý kiến [Tỉnh A]”')
  })

  it('marks where a dossier stands after the step', async () => {
    const { printed } = await ask(...here, '--mermaid', '--at', 'appraised~giveFrontOpinion')
    expect(printed).toContain('class s_appraised_giveFrontOpinion active')
  })

  it('is that of the files it is laid over, too', async () => {
    const commune = write('commune.yaml', communeOverlay)
    const answer = await inJson('diagram', 'evaluate.neighbourhood', '--overlay', commune, '--over', province)
    expect(answer).toMatchObject({ overlay: 'xa-b', changed: true, version: '2022.1+tinh-a' })
  })

  it('is the nation’s where the overlay says nothing of it, which is said beside the picture', async () => {
    const { exit, printed, complained } = await ask('diagram', 'survey', '--overlay', json)
    expect(exit).toBe(0)
    expect(printed).toMatch(/^<svg/)
    expect(complained).toBe('X không thay đổi quy trình này (survey@2014.1).')
    expect(await inJson('diagram', 'survey', '--overlay', json)).toMatchObject({ changed: false })
  })

  it('is not drawn under an overlay that does not verify', async () => {
    const faulty = write('faulty.yaml', provinceOverlay.replace('before: recognise', 'before: recognize'))
    const { exit, printed, complained } = await ask('diagram', 'evaluate.neighbourhood', '--overlay', faulty)
    expect({ exit, printed }).toEqual({ exit: 1, printed: '' })
    expect(complained).toMatch(/^faulty\.yaml:33:17: .*\[unknown_act\]$/m)
  })
})
