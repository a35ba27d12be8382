import { DatabaseSync } from 'node:sqlite'
import { openSqliteJournal } from '@anlang/adapters/sqlite-file'
import { fixedClock, trustingDirectory } from '@anlang/adapters/training'
import { createEngine, type DocumentKind } from '@anlang/workflows'
import { soundNeighbourhood } from '@anlang/workflows/testing'

const standing = { position: 'steeringStanding', unit: 'c08779', person: 'p-2' } as const

const papers = (on: string, ...kinds: readonly DocumentKind[]) => kinds.map((kind) => ({ kind, number: '01/VB', on }))

const taken = async (work: Promise<{ readonly ok: boolean }>): Promise<void> => {
  if (!(await work).ok) throw new Error('what the story tells is accepted')
}

/** A data file with the evaluation of 2022 as far as its appraisal (4 facts) and the opening of that of 2023. */
export const recordEvaluation = async (path: string, person = 'p-1'): Promise<void> => {
  const head = { position: 'neighbourhoodHead', unit: 'n08779.anh-dung', person } as const
  const opened = openSqliteJournal(path)
  if (!opened.ok) throw new Error('a new file can be opened')
  const clock = fixedClock('2022-03-01T08:00:00+07:00')
  const engine = createEngine({ journal: opened.value.journal, directory: trustingDirectory, clock })
  const evaluation = { procedure: 'evaluate', subject: head.unit, by: head } as const
  const dossier = 'hồ-sơ-1'
  await taken(engine.open({ id: 'c-1', dossier, year: 2022, ...evaluation }))
  const documents = papers('2022-03-01', 'registration_form', 'party_resolution')
  const figures = soundNeighbourhood
  await taken(engine.act({ id: 'c-2', dossier, act: 'register', by: head, data: { documents, figures } }))
  clock.moveTo('2022-11-02T08:00:00+07:00')
  const brought = papers('2022-11-02', 'submission', 'result_report', 'meeting_minutes')
  await taken(engine.act({ id: 'c-3', dossier, act: 'selfAssess', by: head, data: { documents: brought } }))
  clock.moveTo('2022-11-08T08:00:00+07:00')
  await taken(engine.act({ id: 'c-4', dossier, act: 'appraise', by: standing, data: {} }))
  clock.moveTo('2023-03-01T08:00:00+07:00')
  await taken(engine.open({ id: 'c-5', dossier: 'hồ-sơ-2', year: 2023, ...evaluation }))
  opened.value.close()
}

/** Changes a data file behind everybody's back. */
export const tamper = (path: string, sql: string): void => {
  const database = new DatabaseSync(path)
  database.exec(`PRAGMA foreign_keys = OFF; ${sql}`)
  database.close()
}
