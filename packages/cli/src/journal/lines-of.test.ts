import { describe, expect, it } from 'vitest'
import { linesOf, longestLine } from './lines-of.js'

async function* inPieces(...pieces: readonly string[]) {
  yield* pieces
}

const lines = async (...pieces: readonly string[]) => {
  const found: string[] = []
  for await (const line of linesOf(inPieces(...pieces))) found.push(line)
  return found
}

describe('the lines of a text in pieces', () => {
  it('are whole, wherever the pieces part', async () => {
    expect(await lines('một\nh', 'ai', '\n', 'ba')).toEqual(['một', 'hai', 'ba'])
    expect(await lines('một\n\nhai\n')).toEqual(['một', '', 'hai'])
    expect(await lines()).toEqual([])
  })

  it('end with a line feed alone: what other programs take for an end stands within texts', async () => {
    expect(await lines('{"a":"một\u2028hai\u0085\rba"}\n{}')).toEqual(['{"a":"một\u2028hai\u0085\rba"}', '{}'])
  })

  it('are cut where no archive has so long a one', async () => {
    const piece = 'x'.repeat(longestLine / 2)
    const found = await lines(piece, piece, piece, piece, '\nhai')
    expect(found.map(({ length }) => length)).toEqual([longestLine * 1.5, longestLine / 2, 3])
  })
})
