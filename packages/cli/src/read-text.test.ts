import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { office } from './office.fixture.js'
import { readText } from './read-text.js'

const { at, folder } = office('read-text')

const read = (name: string, bytes?: string | Uint8Array, longest = 100) => {
  if (bytes !== undefined) writeFileSync(at(name), bytes)
  return readText(at(name), longest, 'vi')
}

describe('a file of text', () => {
  it('is read without its byte order mark', () => {
    expect(read('bom.yaml', '\ufeffid: a\r\n')).toEqual({ ok: true, value: 'id: a\r\n' })
  })

  it.each([
    ['of another encoding', Uint8Array.from([0xff, 0xfe, 0x69, 0x00])],
    ['of zeros', new Uint8Array(20)],
  ])('is refused when it is one %s', (_, bytes) => {
    expect(read('binary.yaml', bytes)).toMatchObject({ ok: false, refusals: [{ code: 'not_utf8' }] })
  })

  it.each([101, 1000])('is refused when it is longer than can be', (length) => {
    expect(read('long.yaml', 'x'.repeat(length))).toMatchObject({ refusals: [{ code: 'too_long' }] })
  })
})

describe('what is no file', () => {
  it('is told from one whose name was mistyped', () => {
    writeFileSync(at('ninh-binh.yaml'), 'a')
    expect(read('ninh-bnh.yaml')).toMatchObject({
      refusals: [{ code: 'unreadable', sentence: 'Không có tệp này. Có phải là “ninh-binh.yaml”?' }],
    })
    const nowhere = 'Không có tệp này. Hãy kiểm tra đường dẫn.'
    expect(read('something-else')).toMatchObject({ refusals: [{ sentence: nowhere }] })
    expect(read('none/a.yaml')).toMatchObject({ refusals: [{ sentence: nowhere }] })
  })

  it('may be a folder', () => {
    expect(readText(folder, 100, 'en')).toMatchObject({
      refusals: [{ sentence: 'This is a folder and no file. Name a file.' }],
    })
  })

  it('is told in the words of the system where nobody has better ones', () => {
    expect(read('x'.repeat(5000))).toMatchObject({ refusals: [{ sentence: expect.stringContaining('ENAMETOOLONG') }] })
  })
})
