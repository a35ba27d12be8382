import { establish, type Procedure, survey } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { crowdedProcedure } from '../../test/crowded-procedure.js'
import { procedureOutline } from './procedure-outline.js'
import { procedureSvg } from './procedure-svg.js'

/** The elements that are open at the end; each must close the one opened last. */
const leftOpen = (svg: string): readonly string[] => {
  const open: string[] = []
  for (const [, closing, name = '', selfClosed] of svg.matchAll(/<(\/?)([a-z]+)[^<>]*?(\/?)>/g)) {
    if (closing && open.pop() !== name) return [`</${name}>`]
    if (!closing && !selfClosed) open.push(name)
  }
  return open
}

const textOf = (svg: string): string => svg.replace(/<\/tspan><tspan[^>]*>/g, ' ').replace(/<[^>]*>/g, '\n')

describe('the picture of a procedure', () => {
  it('is one SVG that names itself and says in words what it shows', () => {
    const svg = procedureSvg(survey, { locale: 'vi' })
    expect(leftOpen(svg)).toEqual([])
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* role="img" lang="vi"/)
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, id] of svg.matchAll(/aria-\w+by="([^"]*)"|url\(#([^)]*)\)/g)) if (id) expect(ids).toContain(id)
    expect(svg).toContain(`>${survey.meta.title.vi}</title>`)
    expect(svg).toContain(procedureOutline(survey, 'vi').at(1))
  })

  it('is lettered in the language asked for', () => {
    expect(textOf(procedureSvg(survey, { locale: 'vi' }))).toContain('\nTrả lại để khảo sát bổ sung\n')
    const english = textOf(procedureSvg(survey, { locale: 'en' }))
    expect(english).toContain('\nReturn the survey\n')
    expect(english).not.toMatch(/[ạảấầẩẫậ]/)
  })

  it('marks where a dossier stands, in every branch, and says so', () => {
    const count = (svg: string) => svg.match(/fill-active /g)?.length ?? 0
    const svg = procedureSvg(establish, { locale: 'vi', at: { deciding: { model: 'decided', steering: 'awaited' } } })
    expect(count(svg)).toBe(2)
    expect(svg).toContain('Hồ sơ đang ở: “Đã quyết định”, “Chờ quyết định thành lập”.')
    expect(count(procedureSvg(establish, { locale: 'vi' }))).toBe(0)
  })

  it('gives ends a double border in the colour of how the dossier ended', () => {
    const svg = procedureSvg(survey, { locale: 'vi' })
    for (const ending of ['achieved', 'refused', 'withdrawn']) {
      expect(svg.match(new RegExp(`<rect [^>]*class="[^"]*stroke-${ending}"`, 'g'))).toHaveLength(2)
    }
  })

  it('takes its colours from the page where that sets them, and has some for light and dark paper', () => {
    const svg = procedureSvg(survey, { locale: 'vi' })
    expect(svg).toContain('--ink:var(--anlang-ink,#1b2430)')
    expect(svg).toContain('@media (prefers-color-scheme:dark){.anlang-chart{--paper:var(--anlang-paper,#14181f)')
    // readers without CSS variables, such as word processors, see the light ones
    expect(svg).toContain('class="fill-ink" fill="#1b2430"')
  })

  it('has the width asked for, and its own proportions', () => {
    const [, w, h] = /viewBox="0 0 (\d+) (\d+)"/.exec(procedureSvg(survey, { locale: 'vi', width: 300 })) ?? []
    const height = Math.round((300 * Number(h)) / Number(w))
    expect(procedureSvg(survey, { locale: 'vi', width: 300 })).toContain(`width="300" height="${height}"`)
  })

  it('lets no title be taken for markup', () => {
    const svg = procedureSvg(crowdedProcedure, { locale: 'vi' })
    expect(leftOpen(svg)).toEqual([])
    expect(svg).toContain('Lấy ý kiến &lt;các cơ quan&gt; &amp; đoàn thể')
    const hostile: Procedure = {
      ...survey,
      id: '"><script>alert(1)</script>',
      meta: { ...survey.meta, title: { vi: '</title><script>', en: '' } },
    }
    expect(procedureSvg(hostile, { locale: 'vi' })).not.toContain('<script')
  })

  it('is the same each time it is drawn', () => {
    expect(procedureSvg(crowdedProcedure, { locale: 'en' })).toBe(procedureSvg(crowdedProcedure, { locale: 'en' }))
  })
})
