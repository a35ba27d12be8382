import { memoryJournal } from '@anlang/adapters/memory'
import { fixedClock, fixedDirectory } from '@anlang/adapters/training'
import { readingsOf } from '@anlang/core'
import { thanhHoa, vinhPhuc } from '@anlang/provinces'
import { createEngine, type Journal, linksTo } from '@anlang/workflows'
import { beforeAll, describe, expect, it } from 'vitest'
import { createPage } from '../terminal/page.js'
import { tellStory } from '../terminal/tell-story.js'
import { holders } from './cast.js'
import { playScene, type Stage, type Telling } from './play.js'
import { story } from './story.js'

const stageOver = (journal: Journal): Stage => {
  const clock = fixedClock('2020-09-01T08:00:00+07:00')
  const engine = createEngine({ journal, clock, directory: fixedDirectory(holders), province: vinhPhuc })
  return { engine, journal, clock, readings: readingsOf(thanhHoa.indicators, thanhHoa.sheets) }
}

const tellOn = async (journal: Journal, locale: 'vi' | 'en' = 'vi'): Promise<string> => {
  const lines: string[] = []
  const page = createPage((line) => lines.push(line), false)
  await tellStory({ page, locale, stage: stageOver(journal) }, story)
  return lines.join('\n')
}

const countFacts = async (journal: Journal): Promise<number> => (await journal.follow(0, 1000)).length

describe('the story of thôn Anh Dũng', () => {
  const journal = memoryJournal()
  const tellings: Telling[] = []

  beforeAll(async () => {
    const stage = stageOver(journal)
    for (const scene of story.flatMap(({ scenes }) => scenes)) tellings.push(await playScene(stage, scene))
  })

  it('refuses what it says it refuses, at the moment it says so', () => {
    expect(tellings.filter(({ kind }) => kind === 'passed')).toEqual([])
    const refusals = story.flatMap(({ scenes }) => scenes).filter(({ kind }) => kind === 'refused')
    expect(refusals.length).toBeGreaterThan(5)
    expect(tellings.filter(({ kind }) => kind === 'refused')).toHaveLength(refusals.length)
  })

  it('writes one fact for each accepted act, and nothing for a refusal', async () => {
    const recorded = tellings.filter(({ kind }) => kind === 'recorded')
    expect(await countFacts(journal)).toBe(recorded.length)
  })

  it('shows two households short, and then that all criteria are met', () => {
    const verdicts = tellings.flatMap((telling) => (telling.kind === 'found' ? [telling.findings] : []))
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['not_met', 'met', 'not_met'])
    const short = verdicts[0]?.findings.find(({ status }) => status === 'not_met')
    expect(short).toMatchObject({ criterion: 'kdc-1c', measure: { margin: -2, limit: 168 } })
    const commune = verdicts[2]?.findings.filter(({ status }) => status === 'not_met')
    expect(commune).toMatchObject([{ criterion: 'xa-4b', measure: { margin: -2, limit: 18 } }])
  })

  it('ends every dossier, each where the programme lets the next one follow', async () => {
    const dossiers = await stageOver(journal).engine.dossiers()
    expect(dossiers.map(({ value }) => value)).toEqual([
      'selected',
      'issued',
      'operating',
      'recognised',
      'lapsed',
      'commended',
    ])
    expect(linksTo('commend')).toMatchObject([{ follows: 'evaluate', endedIn: ['recognised'] }])
  })

  it('has a head for every dossier that its facts fold to, and a whole chain', async () => {
    const { engine } = stageOver(journal)
    for (const { id } of await engine.dossiers()) {
      const view = await engine.dossier(id)
      expect(view).toMatchObject({ ok: true })
      expect(view.ok && view.value.broken).toBeUndefined()
    }
  })
})

describe('the story told in a terminal', () => {
  it('reads the same way in both languages, and names the figures of the province as shares', async () => {
    const told = await tellOn(memoryJournal(), 'vi')
    expect(told).toContain('571/630 xã, thị trấn (90,6 %)')
    expect(told).toContain('545/571 xã (95,4 %)')
    expect(told).toContain('180/571 xã (31,5 %)')
    expect(told).toContain('35.589')
    expect(told).toContain('Cần đạt 18/25: còn thiếu 2.')
    const english = await tellOn(memoryJournal(), 'en')
    expect(english).toContain('18/25 needed: 2 more.')
    expect(english).not.toMatch(/chưa đạt|Hãy /)
  })

  it('never sets a line wider than the page', async () => {
    const lines = (await tellOn(memoryJournal())).split('\n')
    expect(lines.filter((line) => line.length > 84)).toEqual([])
  })

  it('writes nothing on a second run and says so', async () => {
    const journal = memoryJournal()
    await tellOn(journal)
    const before = await countFacts(journal)
    const again = await tellOn(journal)
    expect(await countFacts(journal)).toBe(before)
    expect(again).toContain('không ghi lại')
    expect(again).not.toContain('✕')
  })

  // the story is told once for every moment at which it can break off
  it('goes on from wherever an earlier run was interrupted', { timeout: 120_000 }, async () => {
    const whole = memoryJournal()
    await tellOn(whole)
    const commands = story.flatMap(({ scenes }) => scenes)
    for (let cut = 1; cut < commands.length; cut += 1) {
      const journal = memoryJournal()
      const stage = stageOver(journal)
      for (const scene of commands.slice(0, cut)) await playScene(stage, scene)
      const resumed = await tellOn(journal)
      expect(await journal.follow(0, 1000)).toEqual(await whole.follow(0, 1000))
      // what is told of a moment is told while it is so
      expect(resumed).not.toMatch(/chưa tới 70 %:\s+Đạt/u)
      expect(resumed).not.toMatch(/xem kết quả:\s+Đạt/u)
      expect(resumed).not.toContain('đồng hồ hệ thống')
    }
  })
})
