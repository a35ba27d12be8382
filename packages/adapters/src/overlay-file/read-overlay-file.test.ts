import { describe, expect, it } from 'vitest'
import { describeOverlayFileFault } from './describe-overlay-file-fault.js'
import { longestOverlayFile, readOverlayFile } from './read-overlay-file.js'

const yaml = `# Tỉnh A
id: tinh-a
unit: p26
name:
  vi: Tỉnh A
  en: "Province A"
from: 2022-02-10
procedures:
  evaluate.neighbourhood:
    inserts:
      - command: giveOpinion
        before: recognise
      - { command: giveOther, before: recognise }
    requires: {}
models:
`
const json = `{
	"id": "tinh-a",
	"unit": "p26",
	"name": { "vi": "Tỉnh A", "en": "Province \\u0041" },
	"from": "2022-02-10",
	"procedures": {
		"evaluate.neighbourhood": {
			"inserts": [
				{ "command": "giveOpinion", "before": "recognise" },
				{ "command": "giveOther", "before": "recognise" }
			],
			"requires": {}
		}
	},
	"models": null
}
`

const read = (text: string) => {
  const answer = readOverlayFile(text)
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusals))
  return answer.value
}
const faults = (text: string) => {
  const answer = readOverlayFile(text)
  return answer.ok ? [] : answer.refusals
}

describe('the file of an overlay', () => {
  it('says the same as YAML and as JSON', () => {
    expect(read(json).overlay).toEqual(read(yaml).overlay)
    expect(read(json).overlay).toEqual(JSON.parse(json))
  })

  it.each([
    ['a byte order mark', `\uFEFF${yaml}`],
    ['the line ends of Windows', yaml.replaceAll('\n', '\r\n')],
  ])('is read the same with %s', (_, text) => {
    expect(read(text).overlay).toEqual(read(yaml).overlay)
    expect(read(text).locate(['unit'])).toEqual({ line: 3, column: 7 })
  })

  it('keeps days and versions in quotation marks as words, and copies what is pointed to', () => {
    const { overlay, locate } = read('from: 2022-02-10\nversion: "2022.1"\na: &b { x: 1 }\nc: *b\n')
    expect(overlay).toEqual({ from: '2022-02-10', version: '2022.1', a: { x: 1 }, c: { x: 1 } })
    expect(locate(['c', 'x'])).toEqual({ line: 3, column: 12 })
  })

  it('takes no key for a part of the language', () => {
    const { overlay } = read('__proto__: { a: 1 }\n<<: { b: 1 }\n2022: c\n')
    expect(Object.getPrototypeOf(overlay)).toBe(Object.prototype)
    expect(JSON.stringify(overlay)).toBe('{"2022":"c","__proto__":{"a":1},"<<":{"b":1}}')
  })
})

describe('a place in it', () => {
  const inserts = ['procedures', 'evaluate.neighbourhood', 'inserts'] as const

  it.each([
    ['a value', [...inserts, 0, 'before'], 'value', [12, 17], [9, 43]],
    ['a value in brackets', [...inserts, 1, 'before'], 'value', [13, 39], [10, 41]],
    ['a key', [...inserts, 1, 'before'], 'key', [13, 31], [10, 31]],
    ['one of a list', [...inserts, 1], 'value', [13, 9], [10, 5]],
    ['what has a value without a place', ['models'], 'value', [15, 1], [15, 12]],
    ['what is not there, at what it should stand under', [...inserts, 0, 'deadline'], 'value', [11, 9], [9, 5]],
    ['a place that is not in the list', [...inserts, 7, 'by', 0], 'value', [10, 5], [8, 4]],
    ['the whole', [], 'value', [2, 1], [1, 1]],
    ['what nobody wrote', ['over'], 'value', [2, 1], [1, 1]],
  ] as const)('is that of %s', (_, path, part, [line, column], [lineOfJson, columnOfJson]) => {
    expect(read(yaml).locate(path, part)).toEqual({ line, column })
    expect(read(json).locate(path, part)).toEqual({ line: lineOfJson, column: columnOfJson })
  })
})

describe('a file that cannot be read', () => {
  it('is not read when it is too long', () => {
    const length = longestOverlayFile + 1
    expect(faults(' '.repeat(length))).toEqual([
      { code: 'too_long', length, longest: longestOverlayFile, line: 1, column: 1 },
    ])
  })

  it.each([[''], ['# chưa có gì\n'], ['null'], ['---\n']])('is empty: %j', (text) => {
    expect(faults(text)).toEqual([{ code: 'empty', line: 1, column: 1 }])
  })

  it.each([
    ['a bracket left open', 'id: a\nname: { vi: A\nunit: p26\n', 3, 1, 'not_closed', '“}” chưa có'],
    ['a quote left open', 'id: a\nunit: "p26\n', 3, 1, 'not_closed', '“"” chưa có'],
    ['a colon too many', 'id: a\nname: vi: A\n', 2, 7, 'second_entry', 'xuống dòng'],
    ['a colon too few', 'id: a\nunit\nname: A\n', 2, 1, 'key_over_lines', 'dấu hai chấm'],
    ['a tab before a line', 'name:\n\tvi: A\n', 2, 1, 'tab', 'phím Tab'],
    ['a line out of its column', 'a:\n  - b\n c\n', 3, 1, 'indentation', 'khoảng thụt'],
    ['JSON with a comma too few', '{\n  "id": "a"\n  "unit": "p26"\n}', 3, 3, 'missing_mark', 'dấu phẩy'],
    ['brackets with a comma too few', '{"a": 1 "b": 2}', 1, 7, 'no_comma', 'dấu phẩy'],
    ['a bracket too many', 'a: ]\n', 1, 4, 'stray_mark', 'thừa một dấu'],
    ['a mark that begins no word', 'a: @x\n', 1, 4, 'first_letter', 'dấu nháy'],
    ['a stroke that means nothing', 'a: "\\q"\n', 1, 5, 'escape', 'dấu nháy đơn'],
    ['two documents', 'id: a\n---\nid: b\n', 2, 1, 'second_document', 'tài liệu thứ hai'],
    ['something else', 'a: *\n', 1, 4, 'other', 'không đọc được'],
  ])('names the place of %s, and what to do there', (_, text, line, column, what, remedy) => {
    const broken = faults(text).find((fault) => fault.code === 'syntax_error')
    expect(broken).toMatchObject({ line, column, what })
    expect(broken && describeOverlayFileFault(broken, 'vi')).toContain(remedy)
  })

  it.each([
    ['YAML', 'id: a\nname:\n  vi: A\n  vi: B\n', 'vi', 4, 3],
    ['JSON', '{ "id": "a",\n  "id": "b" }', 'id', 2, 3],
  ])('names a key that stands twice in %s', (_, text, key, line, column) => {
    expect(faults(text)).toEqual([{ code: 'duplicate_key', key, line, column }])
  })

  it('names every text that is not composed, keys too', () => {
    const apart = 'Tỉnh'.normalize('NFD')
    expect(faults(`id: a\nname: { vi: ${apart} }\n${apart}: 1\n`)).toEqual([
      { code: 'not_composed', text: apart, line: 2, column: 13 },
      { code: 'not_composed', text: apart, line: 3, column: 1 },
    ])
  })

  it.each([
    ['tag', '!mine', 'a: 1\nb: !mine x\n', 2, 4],
    ['tag', '!!binary', 'a: !!binary aGVsbG8=\n', 1, 4],
    ['tag', '!!timestamp', 'a: !!timestamp 2022-02-10\n', 1, 4],
    ['tag', '!!set', 'a: !!set { b }\n', 1, 4],
    ['key', '', 'a: 1\n? [b]\n: 2\n', 2, 3],
    ['cycle', 'x', 'a: &x\n  b: *x\n', 2, 6],
    ['alias', 'y', 'a: *y\n', 1, 4],
    ['number', '.inf', 'a: .inf\n', 1, 4],
    ['number', '.nan', 'a: [.nan]\n', 1, 5],
    ['depth', '', `a: ${'['.repeat(900_000)}`, 1, 103],
  ])('names what JSON cannot hold: %s %s', (what, text, file, line, column) => {
    expect(faults(file)).toEqual([{ code: 'not_plain', what, text, line, column }])
  })

  it('refuses copies of copies of copies', () => {
    const tenfold = (name: string, of: string) => `${name}: &${name} [${Array(10).fill(of).join(', ')}]\n`
    const bomb = [tenfold('a', 'x'), tenfold('b', '*a'), tenfold('c', '*b'), tenfold('d', '*c')].join('')
    expect(faults(bomb)).toMatchObject([{ code: 'not_plain', what: 'alias', text: 'c', line: 4 }])
  })

  it('is told in both languages, each fault with a remedy', () => {
    const all = [
      '',
      'a: !x 1',
      'a: {',
      'a: @x',
      'a: 1\na: 2',
      'a: *y',
      `a: ${'Ệ'.normalize('NFD')}`,
      ' '.repeat(1_000_001),
    ]
    for (const fault of all.flatMap((text) => faults(text))) {
      for (const locale of ['vi', 'en'] as const) {
        const sentence = describeOverlayFileFault(fault, locale)
        expect(sentence).not.toContain('undefined')
        expect(sentence).toMatch(/\. .+\.$|; .+\.$/)
      }
    }
  })
})
