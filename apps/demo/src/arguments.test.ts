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

  it.each([
    [['--onc'], 'Không có lựa chọn “--onc”. Có phải là “--once”?', 'There is no option “--onc”. Is “--once” meant?'],
    [['--colour'], 'Không có lựa chọn “--colour”.', 'There is no option “--colour”.'],
    [['word'], '“word” không thuộc lựa chọn nào. Hãy bỏ.', '“word” belongs to no option. Leave it out.'],
    [['--data'], '“--data” cần một giá trị đi sau. Hãy ghi thêm.', '“--data” needs a value after it. Give one.'],
    [['--lang', '--once'], '“--lang” cần một giá trị', '“--lang” needs a value'],
    [['--once=1'], '“--once” không nhận giá trị.', '“--once” takes no value.'],
    [['-x'], 'Không có lựa chọn “-x”.', 'There is no option “-x”.'],
  ])('says in each language what is wrong with %s', (args, vi, en) => {
    const answer = readArguments(args)
    expect(answer.ok ? [] : answer.refusals).toEqual([
      { vi: expect.stringContaining(vi), en: expect.stringContaining(en) },
    ])
  })
})
