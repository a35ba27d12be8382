import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addDays } from '@anlang/core'
import { explore, type Journal, nationalProcedures, type PlacedStep, type Procedure } from '@anlang/workflows'
import { playCalls, type Transcript, type TranscriptCall, type TranscriptScene } from '@anlang/workflows/testing'
import { afterAll, describe, expect, it } from 'vitest'
import { memoryJournal } from '../src/memory/index.js'
import type { PostgresClient } from '../src/postgres/index.js'
import { openSqliteJournal } from '../src/sqlite-file/index.js'
import {
  emptyJournal,
  openedJournal,
  pgClient,
  pgliteClient,
  postgresClient,
  type TestClient,
} from './postgres-clients.js'
import { type PostgresServer, postgresBinaries, startPostgres } from './postgres-server.js'
import { rehearse } from './rehearse.js'
import { stageOver } from './transcript-stage.js'

const folder = new URL('../../workflows/transcripts/', import.meta.url)
const scratch = mkdtempSync(join(tmpdir(), 'anlang-transcripts-'))
afterAll(() => rmSync(scratch, { recursive: true }))

let files = 0
const sqlite = async (): Promise<Journal> => {
  files += 1
  const opened = openSqliteJournal(join(scratch, `${files}.anlang`))
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
  return opened.value.journal
}

let server: Promise<PostgresServer> | undefined
const connected: TestClient[] = []

/** A journal in Postgres that is made once, and emptied for each scene. */
const postgresBy = (schema: string, connect: () => Promise<TestClient>): (() => Promise<Journal>) => {
  let opened: Promise<{ readonly client: PostgresClient; readonly journal: Journal }> | undefined
  const open = async () => {
    const used = await connect()
    connected.push(used)
    return { client: used.client, journal: await openedJournal(used.client, { schema }) }
  }
  return async () => {
    opened ??= open()
    const { client, journal } = await opened
    await emptyJournal(client, schema)
    return journal
  }
}

/** A scene is one call after another: more connections would only be woken for nothing. */
const oneByOne = { max: 1 }

const running = (): Promise<PostgresServer> => {
  server ??= startPostgres()
  return server
}

afterAll(async () => {
  for (const { close } of connected) await close()
  await (await server)?.remove()
})

const journals: Readonly<Record<string, () => Promise<Journal>>> = {
  memory: async () => memoryJournal(),
  SQLite: sqlite,
  PGlite: postgresBy('anlang', pgliteClient),
  ...(postgresBinaries !== undefined && {
    'Postgres, by pg': postgresBy('by_pg', async () => pgClient(await running(), oneByOne)),
    'Postgres, by postgres': postgresBy('by_postgres', async () => postgresClient(await running(), oneByOne)),
  }),
}

/** The ways that a transcript takes: a shortest one to each end, and one that is sent back before it succeeds. */
const waysOf = (procedure: Procedure): readonly (readonly [string, readonly PlacedStep[]])[] => {
  const { configurations, taken } = explore(procedure)
  const ends = configurations.flatMap(({ value, ended, way }) =>
    ended && typeof value === 'string' ? [[value, way] as const] : [],
  )
  const silent = taken.find(({ step }) => step.by.length === 0)
  const back = taken.find(({ step }) => step.returns)
  return [
    ...ends,
    ...(back ? [['sent back', [...back.from.way, back.step]] as const] : []),
    ...(silent ? [['silence', [...silent.from.way, silent.step]] as const] : []),
  ]
}

const playScene = async (name: string, calls: readonly TranscriptCall[]): Promise<TranscriptScene> => {
  const told = await playCalls(stageOver(memoryJournal()), calls)
  return { name, lines: calls.map((call, place) => ({ ...call, told: told[place] ?? fail(name) })) }
}

const fail = (name: string): never => {
  throw new Error(`nothing was told of ${name}`)
}

/** The first year in which the way can be taken with all that goes before. */
const rehearsed = (procedure: Procedure, way: readonly PlacedStep[]): readonly TranscriptCall[] => {
  const first = Number(procedure.meta.from.slice(0, 4))
  const faults: unknown[] = []
  for (const year of [first, first + 1, first + 2, first + 3]) {
    for (const day of ['03-01', '10-03']) {
      try {
        const { calls, on } = rehearse(procedure, way, `${year}-${day}`)
        // one more look at the clock, long after: what was left undone is told
        return [...calls, { at: `${addDays(on, 400)}T08:00:00+07:00`, call: 'tick' }]
      } catch (fault) {
        faults.push(fault)
      }
    }
  }
  throw new AggregateError(faults, `${procedure.id} ${procedure.version} could not be rehearsed`)
}

/** The first of what units and levels that changed ask for after these calls; none where they ask for nothing. */
const transitionAfter = async (calls: readonly TranscriptCall[]): Promise<TranscriptCall | undefined> => {
  const stage = stageOver(memoryJournal())
  await playCalls(stage, calls)
  const at = '2025-07-10T08:00:00+07:00'
  stage.moveTo(at)
  const waiting = stage.engine.inTransition(await stage.engine.dossiers()).at(-1)
  const [due] = waiting?.due ?? []
  const [office] = due?.offices ?? []
  if (!waiting || !due || !office) return undefined
  const { id: dossier } = waiting.dossier
  const by = { ...office, person: `${office.position}@${office.unit}` }
  const command = { id: `${dossier}/${due.kind}`, dossier, by }
  return due.kind === 'close'
    ? { at, call: 'close', command }
    : { at, call: 'migrate', command: { ...command, rule: due.rule.id } }
}

/** A dossier as it was opened, and what is done with it once communes were merged and districts are no more. */
const sceneOfTransition = async (procedure: Procedure): Promise<readonly TranscriptScene[]> => {
  const opened = rehearsed(procedure, []).slice(0, -1)
  const transition = await transitionAfter(opened)
  return transition ? [await playScene('in transition', [...opened, transition])] : []
}

const fileOf = ({ id, version }: Procedure): string => `${id}@${version}.json`

// written anew by hand, after looking at what changed: ANLANG_REHEARSE=1
if (process.env.ANLANG_REHEARSE === '1') {
  for (const procedure of nationalProcedures) {
    const scenes = await Promise.all(waysOf(procedure).map(([name, way]) => playScene(name, rehearsed(procedure, way))))
    const { id, version } = procedure
    const transcript: Transcript = {
      procedure: id,
      version,
      scenes: [...scenes, ...(await sceneOfTransition(procedure))],
    }
    writeFileSync(new URL(fileOf(procedure), folder), `${JSON.stringify(transcript, null, 2)}\n`)
  }
}

describe.each(nationalProcedures.map((procedure) => [fileOf(procedure), procedure] as const))(
  'the transcript %s',
  (file) => {
    const transcript: Transcript = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))

    it.each(Object.entries(journals))('comes to the same on %s', { timeout: 60_000 }, async (_, open) => {
      for (const { name, lines } of transcript.scenes) {
        const told = await playCalls(stageOver(await open()), lines)
        expect(told, name).toEqual(lines.map((line) => line.told))
      }
    })

    it('has no call that was refused but where it says so', () => {
      const refused = transcript.scenes.flatMap(({ lines }) => lines.flatMap(({ told }) => told.refused))
      expect(refused).toEqual([])
    })
  },
)

it('there is a transcript for every procedure, and no other', () => {
  expect(readdirSync(folder).toSorted()).toEqual(nationalProcedures.map(fileOf).toSorted())
})
