/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { memoryTraits } from '@anlang/adapters/memory'
import { pgliteTraits, postgresTraits } from '@anlang/adapters/postgres'
import { restateTraits } from '@anlang/adapters/restate'
import { sqliteTraits } from '@anlang/adapters/sqlite'
import type { JournalTraits } from '@anlang/workflows'
import { expect, it } from 'vitest'

const survives: Readonly<Record<JournalTraits['survives'], string>> = {
  nothing: 'nothing',
  process: 'the death of its process',
  power: 'a cut of the power',
}
const writers: Readonly<Record<JournalTraits['writers'], string>> = {
  one: 'one process',
  machine: 'processes of one machine',
  many: 'any number',
}
const positions: Readonly<Record<JournalTraits['positions'], string>> = {
  dense: '1, 2, 3 …',
  rising: 'rising, with gaps',
}

const rowOf = (traits: JournalTraits): readonly string[] => [
  traits.name.en,
  survives[traits.survives],
  writers[traits.writers],
  positions[traits.positions],
  traits.runsIn,
]

const rows = readFileSync(new URL('reliability.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:journal|-)/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )

it('tells of every journal what it promises', () => {
  const traits = [memoryTraits, sqliteTraits, postgresTraits, pgliteTraits, restateTraits]
  expect(rows.slice(0, traits.length)).toEqual(traits.map(rowOf))
})
