import { verifyProvince } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { readOverlayFile } from './index.js'

const basis = 'basis: { instrument: qd-1 }'
const front = (name: string, before: string) => `      - command: give${name}
        fact: ${name}Given
        before: ${before}
        title: { vi: Cho ý kiến, en: Give an opinion }
        by: [{ position: front, at: commune }]
        deadline: { workingDays: 9, whenPassed: remind, ${basis} }
        ${basis}
`
const yaml = `id: tinh-a
unit: p37@2025-07-01
name: { vi: Tỉnh A, en: Province A }
from: 2025-08-01
instruments:
  qd-1:
    number: 1/QĐ-UBND
    kind: { vi: Quyết định, en: Decision }
    title: { vi: Quy định, en: Rules }
    from: 2025-08-01
    standing: memory
procedures:
  survey:
    inserts:
${front('Opinion', 'selectSite')}  covenant:
    inserts:
${front('Opinion', 'recogniseCovenant')}`

/** Every fault of a file with the place that an editor would show, in YAML and as JSON. */
const placesIn = (text: string) => {
  const read = readOverlayFile(text)
  if (!read.ok) throw new Error(JSON.stringify(read.refusals))
  const { overlay, locate } = read.value
  return verifyProvince(overlay).faults.map((fault) => {
    const { line, column } = locate('path' in fault ? (fault.path ?? []) : [])
    return `${line}:${column} ${fault.code}`
  })
}

const asJson = (text: string): string => {
  const read = readOverlayFile(text)
  return read.ok ? JSON.stringify(read.value.overlay, null, 2) : ''
}

/** The line of a JSON text on which something stands, the last of its kind. */
const lineOf = (json: string, part: string): number => json.slice(0, json.lastIndexOf(part)).split('\n').length

describe('the place of a fault', () => {
  it('is that of the step in the procedure in which it is one, not of the same step in another', () => {
    expect(placesIn(yaml)).toEqual(['24:9 clock_does_not_fit'])
    const json = asJson(yaml)
    expect(placesIn(json)).toEqual([`${lineOf(json, '"command": "giveOpinion"') - 1}:9 clock_does_not_fit`])
  })

  it('is that of a paper that nobody knows, under what an act needs', () => {
    const needed = yaml.replace(
      '  covenant:',
      '    requires:\n      selectSite:\n        - { kind: documents, documents: [notice, notise] }\n  covenant:',
    )
    expect(placesIn(needed)).toEqual(['24:50 unknown_document'])
    const json = asJson(needed)
    expect(placesIn(json)).toEqual([`${lineOf(json, '"notise"')}:15 unknown_document`])
  })

  it('is that of what lacks a key, or of a key that there is not', () => {
    const lacking = yaml.replace(
      '        fact: OpinionGiven\n        before: selectSite\n',
      '        before: selectSite\n',
    )
    expect(placesIn(lacking)).toEqual(['15:9 malformed_overlay'])
    const json = asJson(lacking)
    expect(placesIn(json)).toEqual([`${lineOf(json, '"survey"') + 2}:9 malformed_overlay`])
    expect(placesIn(yaml.replace('from: 2025-08-01\ninst', 'form: 2025-08-01\ninst'))).toEqual([
      '4:7 malformed_overlay',
    ])
  })

  it('is the beginning of a file that is no overlay', () => {
    expect(placesIn('chưa có gì\n')).toEqual(['1:1 malformed_overlay'])
  })
})
