/// <reference types="node" />
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../', import.meta.url)
const glossary = readFileSync(new URL('GLOSSARY.md', root), 'utf8')
const code = globSync('packages/*/src/**/*.ts', { cwd: root })
  .filter((file) => !file.includes('.test'))
  .map((file) => readFileSync(new URL(file, root), 'utf8'))
  .join('\n')

const rows = glossary.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Vietnamese'))
const codeNames = rows.flatMap((row) =>
  [...(row.split('|')[3] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
)

describe('the glossary', () => {
  it.each([...new Set(codeNames)])('names %s, which the code has', (name) => {
    expect(code).toMatch(new RegExp(`(?<![\\w.])${name.replaceAll('.', '\\.')}(?![\\w])`))
  })

  it('is written in composed form', () => {
    expect(glossary.normalize('NFC')).toBe(glossary)
  })

  it('has as many cells in every row as in its heading', () => {
    const tables = glossary.split(/\n\n/).filter((part) => part.startsWith('| Vietnamese'))
    for (const table of tables) {
      const [heading = '', ...others] = table.trimEnd().split('\n')
      for (const row of others) expect(row.split('|'), row).toHaveLength(heading.split('|').length)
    }
  })
})
