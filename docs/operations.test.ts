/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { archiveWords } from '@anlang/adapters/archive'
import { databaseWords } from '@anlang/adapters/postgres'
import { dataFileWords } from '@anlang/adapters/sqlite-file'
import { metricsOf, watchWords } from '@anlang/adapters/watch'
import { describe, expect, it } from 'vitest'

const page = readFileSync(new URL('operations.md', import.meta.url), 'utf8')

/** What stands in code in the first cell of the tables under a heading. */
const firstCells = (heading: string): readonly string[] => {
  const [, section = ''] = page.split(`\n${heading}\n`)
  const [table = ''] = section.split(/\n#+ /)
  return [...table.matchAll(/^\| `([a-z_]+)` /gm)].map(([, code = '']) => code)
}

describe('the page for whoever looks after an installation', () => {
  it.each([
    ['Of a data file', dataFileWords.vi],
    ['Of a Postgres database', databaseWords.vi],
    ['Of an archive or a copy', archiveWords.vi],
    ['Of a process that is not ready, or late', watchWords.vi],
  ])('says what to do at every code there is: %s', (heading, words) => {
    expect(firstCells(`### ${heading}`).toSorted()).toEqual(Object.keys(words).toSorted())
  })

  it('says when to look at every number', () => {
    const seen = {
      reads: true,
      store: { writable: true, schema: { found: 1, known: 1 } },
      consumers: [{ consumer: 'a', behind: 0, waiting: 0, parked: 0 }],
      followers: [{ follower: 'a', behind: 0 }],
      deadlines: { due: 0, oldestDays: 0 },
    }
    const told = firstCells('## Watch').filter((name) => name.startsWith('anlang_'))
    expect(told).toEqual(metricsOf(seen).map(({ name }) => name))
  })
})
