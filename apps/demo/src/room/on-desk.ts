import type { FigureValue } from '@anlang/core'
import {
  type ActData,
  documentKinds,
  type Engine,
  nationalProcedures,
  type Procedure,
  type Recorded,
} from '@anlang/workflows'
import type { Lesson, Task } from '../lesson/lesson.js'
import type { Matter } from '../lesson/lesson-schema.js'
import type { OnDesk, OpeningOnDesk } from '../training/training-api.js'
import { idOnRecord } from './command-request.js'
import { inBoth, type Names, namesOf } from './names-of.js'

/** The version of a procedure under which a dossier about a matter is opened on a day. */
const procedureFor = ({ units }: Engine, { procedure, variant, subject, entity }: Matter, day: string) => {
  const found = units.find(subject, day)
  const kind = entity?.kind ?? (found.ok ? found.value.level : undefined)
  const inForce = nationalProcedures.filter(
    ({ meta }) =>
      meta.procedure === procedure &&
      meta.variant === variant &&
      meta.from <= day &&
      (meta.to === undefined || day <= meta.to),
  )
  return inForce.find(({ meta }) => meta.subject === kind) ?? inForce[0]
}

const openingOf = (
  lesson: Lesson,
  facts: readonly Recorded[],
  { follows, procedure, subject, year, variant, model }: Matter,
  names: Names,
  definition: Procedure | undefined,
): OpeningOnDesk => ({
  procedure,
  title: definition?.meta.title ?? { vi: procedure, en: procedure },
  subject,
  subjectName: inBoth(names, ({ unit }) => unit(subject)),
  year,
  ...(variant === undefined ? {} : { variant }),
  ...(model === undefined ? {} : { model }),
  ...(follows === undefined ? {} : { follows: idOnRecord(lesson, facts, follows) }),
})

const broughtOf = ({ documents = [], figures = {}, session, items = [], reason }: ActData, names: Names): OnDesk => ({
  opening: null,
  papers: documents.map(({ kind, number, on }) => ({ kind, label: documentKinds[kind], number, on })),
  figures: Object.entries(figures).map(([id, value]: [string, FigureValue]) => ({
    id,
    label: inBoth(names, ({ figure }) => figure(id)),
    value,
    shown: inBoth(names, (words) => words.value(id, value)),
  })),
  session: session ?? null,
  items: items.map((id) => ({ id, label: inBoth(names, ({ item }) => item(id)) })),
  reason: reason === undefined ? null : { id: reason, label: inBoth(names, (words) => words.reason(reason)) },
})

const nothing: OnDesk = { opening: null, papers: [], figures: [], session: null, items: [], reason: null }

/** What lies on the learner's desk for a task: the papers and figures of its answer, to be filled in by hand. */
export const onDeskOf = (engine: Engine, lesson: Lesson, { answer, on }: Task, facts: readonly Recorded[]): OnDesk => {
  if (answer.kind === 'day') return nothing
  const matter = lesson.dossiers[answer.kind === 'open' ? answer.opens : answer.dossier]
  if (!matter) return nothing
  const definition = procedureFor(engine, matter, on)
  const names = namesOf(engine, on, definition)
  return answer.kind === 'open'
    ? { ...nothing, opening: openingOf(lesson, facts, matter, names, definition) }
    : broughtOf(answer.data, names)
}
