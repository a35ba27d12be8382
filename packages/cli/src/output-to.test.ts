import { describe, expect, it } from 'vitest'
import { outputTo } from './output-to.js'
import type { Told } from './told.js'

const writing = (json: boolean) => {
  const lines: string[] = []
  const told: Told[] = []
  const note = (kind: string) => (line: string) => lines.push(`${kind}:${line}`)
  const streams = { print: note('out'), complain: note('err'), progress: note('progress') }
  return { lines, told, output: outputTo(streams, told, { locale: 'vi', json }) }
}

describe('where a command writes', () => {
  it('is cleared of what progress shows before anything is written', () => {
    const { lines, output } = writing(false)
    output.progress('')
    output.progress('(1/2) a.yaml')
    output.print('✓ a')
    output.tell({ code: 'x', sentence: 'b' })
    expect(lines).toEqual(['progress:(1/2) a.yaml', 'progress:', 'out:✓ a', 'err:b [x]'])
  })

  it('is the answer alone with --json', () => {
    const { lines, told, output } = writing(true)
    output.progress('a')
    output.print('b')
    output.remark('c')
    output.tell({ code: 'x', sentence: 'd' })
    expect(lines).toEqual([])
    expect(told).toEqual([{ code: 'x', sentence: 'd' }])
  })
})
