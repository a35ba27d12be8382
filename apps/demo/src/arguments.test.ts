import { describe, expect, it } from 'vitest'
import { readArguments, usage } from './arguments.js'

describe('the command line of the demo', () => {
  it('is Vietnamese, serves, and keeps its record in ./data unless told otherwise', () => {
    expect(readArguments([])).toEqual({
      ok: true,
      value: { locale: 'vi', once: false, data: 'data', port: 4174, help: false },
    })
  })

  it('takes a language, a folder, a port and an end', () => {
    expect(readArguments(['--lang', 'en', '--once', '--data', 'so', '--port', '0'])).toMatchObject({
      value: { locale: 'en', once: true, data: 'so', port: 0 },
    })
  })

  it('takes a folder with lists of units, and a commune of theirs', () => {
    expect(readArguments(['--units', 'danh-muc', '--commune', '00004'])).toMatchObject({
      value: { units: 'danh-muc', commune: '00004' },
    })
  })

  it.each([
    ['--once', '--units=danh-muc'],
    ['--commune', '00004'],
    ['--lang', 'fr'],
    ['--port', 'web'],
    ['--port', '70000'],
    ['--colour', 'red'],
    ['stray', 'word'],
  ])('refuses %s %s with the usage in both languages', (...args) => {
    const answer = readArguments(args)
    expect(answer.ok).toBe(false)
    if (!answer.ok)
      for (const locale of ['vi', 'en'] as const) expect(answer.refusals[0][locale]).toContain(usage[locale])
  })
})
