import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { office } from '../office.fixture.js'
import { recordEvaluation } from '../recorded.fixture.js'
import { kindOfFile } from './kind-of-file.js'

const { at, ask, write } = office('kind-of-file')

it('a file is known by its first bytes, whatever it is called', async () => {
  await recordEvaluation(at('a.jsonl'))
  await ask('journal', 'export', at('a.jsonl'), '--out', at('a.db'))
  writeFileSync(at('a.txt'), gzipSync('một'))
  expect(['a.jsonl', 'a.db', 'a.txt'].map((name) => kindOfFile(at(name)))).toEqual(['data_file', 'archive', 'gzip'])
  expect([write('empty', ''), write('one', '\u001f'), write('letter', 'xin chào')].map(kindOfFile)).toEqual([
    'other',
    'other',
    'other',
  ])
  expect(() => kindOfFile(at('none'))).toThrow('ENOENT')
})
