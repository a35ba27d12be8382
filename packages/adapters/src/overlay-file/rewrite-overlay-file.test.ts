import { type Province, parseOverlay, type Rename, upgradeOverlay } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { readOverlayFile, rewriteOverlayFile } from './index.js'

const text = `# của tỉnh
id: ninh-binh
unit: p37@2025-07-01
name: { vi: Ninh Bình, en: Ninh Bình }
procedures:
  evaluate.neighbourhood: # đánh giá
    requires:
      # thêm văn bản
      appraise:
        - { kind: documents, documents: [opinion_letter] }
    inserts:
      - before: recognise # trước khi công nhận
        command: ask
        fact: Asked
        title: { vi: Hỏi, en: Ask }
        by: [{ position: front, at: commune }]
        deadline: { workingDays: 1, whenPassed: remind, basis: { instrument: tt-124-2021 } }
        basis: { instrument: tt-124-2021 }
`

const overlayIn = (file: string): Province => {
  const read = readOverlayFile(file)
  const parsed = read.ok ? parseOverlay(read.value.overlay) : undefined
  if (!parsed?.ok) throw new Error('it is an overlay')
  return parsed.value
}

const rename = (kind: Rename['kind'], from: string, to: Rename['to'], of?: string): Rename => ({
  release: '0.2.0',
  kind,
  from,
  to,
  ...(of === undefined ? {} : { of }),
})

const renames = [
  rename('act', 'recognise', ['sign', 'publish'], 'evaluate.neighbourhood'),
  rename('act', 'appraise', ['examine', 'weigh'], 'evaluate.neighbourhood'),
  rename('procedure', 'evaluate.neighbourhood', ['evaluate.village']),
]

describe('a file whose words were renamed', () => {
  const { overlay, rewritten } = upgradeOverlay(overlayIn(text), renames)
  const written = rewriteOverlayFile(text, rewritten)

  it('says the same as the overlay that was upgraded', () => {
    expect(overlayIn(written)).toEqual(overlay)
  })

  it('keeps its comments where they stood', () => {
    for (const comment of ['# của tỉnh', '# đánh giá', '# thêm văn bản', '# trước khi công nhận'])
      expect(written).toContain(comment)
    expect(written).toContain('before: sign # trước khi công nhận')
  })

  it('is left alone where nothing was', () => {
    expect(rewriteOverlayFile(text, [])).toBe(text)
  })

  it('says the same, too, where acts are named in requirements, were split, or became one', () => {
    const asked = `id: ninh-binh
unit: p37@2025-07-01
name: { vi: Ninh Bình, en: Ninh Bình }
procedures:
  survey:
    requires:
      selectSite: # hai điều kiện
        - { kind: separation, from: reportSurvey, basis: { instrument: tt-124-2021 } } # khác người
        - kind: elapsed
          since: reportSurvey
          days: 3
          basis: { instrument: tt-124-2021 }
      declineSite:
        - { kind: reason, basis: { instrument: tt-124-2021 } }
    shortens:
      selectSite: { workingDays: 3, after: reportSurvey, basis: { instrument: tt-124-2021 } }
`
    const { overlay: today, rewritten: words } = upgradeOverlay(overlayIn(asked), [
      rename('act', 'reportSurvey', ['writeReport', 'sendReport'], 'survey'),
      rename('act', 'selectSite', ['decideSite'], 'survey'),
      rename('act', 'declineSite', ['decideSite'], 'survey'),
    ])
    const rewrittenFile = rewriteOverlayFile(asked, words)
    expect(overlayIn(rewrittenFile)).toEqual(today)
    expect(rewrittenFile).toContain('# hai điều kiện')
    expect(rewrittenFile).toContain('# khác người')
  })
})
