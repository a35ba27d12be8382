import type { FigureValue } from '@anlang/core'
import {
  type ActData,
  documentKinds,
  type Engine,
  nationalProcedures,
  nationalRules,
  type Procedure,
  type Recorded,
} from '@anlang/workflows'
import type { Lesson, Task } from '../lesson/lesson.js'
import type { Matter } from '../lesson/lesson-schema.js'
import type { OnDesk, OpeningOnDesk } from '../training/training-api.js'
import { idOnRecord } from './command-request.js'
import { dossierName } from './dossier-name.js'
import { inBoth, type Names, namesOf } from './names-of.js'

/** What kind of subject a matter is about: the entity's, or the level of the unit. */
const kindOf = ({ units }: Engine, { subject, entity }: Matter, day: string): string | undefined => {
  const found = units.find(subject, day)
  return entity?.kind ?? (found.ok ? found.value.level : undefined)
}

/** The version of a procedure under which a dossier about a matter is opened on a day. */
const procedureFor = ({ procedure, variant }: Matter, kind: string | undefined, day: string) => {
  const inForce = nationalProcedures.filter(
    ({ meta }) =>
      meta.procedure === procedure &&
      meta.variant === variant &&
      meta.from <= day &&
      (meta.to === undefined || day <= meta.to),
  )
  return inForce.find(({ meta }) => meta.subject === kind) ?? inForce[0]
}

/** A model as it is called. */
const modelOf = ({ models }: Engine, id: string): NonNullable<OpeningOnDesk['model']> => ({
  id,
  name: models.find((model) => model.id === id)?.name ?? { vi: id, en: id },
})

/** How the dossier that another follows is called. */
const followedIn = (lesson: Lesson, follows: string | undefined, names: Names): Pick<OpeningOnDesk, 'followsName'> => {
  const matter = lesson.dossiers[follows ?? '']
  if (!matter) return {}
  const title = inBoth(names, ({ procedure }) => procedure(matter.procedure))
  return { followsName: dossierName(names, title, matter) }
}

const openingOf = (
  engine: Engine,
  lesson: Lesson,
  facts: readonly Recorded[],
  { follows, procedure, subject, year, variant, model }: Matter,
  names: Names,
  definition: Procedure | undefined,
): OpeningOnDesk => ({
  procedure,
  definition: definition?.id ?? procedure,
  title: definition?.meta.title ?? { vi: procedure, en: procedure },
  subject,
  subjectName: inBoth(names, ({ unit }) => unit(subject)),
  year,
  ...(variant === undefined ? {} : { variant }),
  ...(model === undefined ? {} : { model: modelOf(engine, model) }),
  ...(follows === undefined ? {} : { follows: idOnRecord(lesson, facts, follows) }),
  ...followedIn(lesson, follows, names),
})

/** The figures of a procedure in the order in which a form asks for them. */
const orderOf = (definition: Procedure | undefined, kind: string | undefined): readonly string[] => {
  const { evaluates, figures = {} } = definition?.meta ?? {}
  const rules = nationalRules.findLast(({ scheme, subject }) => scheme === evaluates && subject === kind)
  return [...Object.keys(rules?.figures ?? {}), ...Object.keys(figures)]
}

const broughtOf = (
  { documents = [], figures = {}, session, items = [], reason }: ActData,
  names: Names,
  order: readonly string[],
): OnDesk => ({
  opening: null,
  papers: documents.map(({ kind, number, on }) => ({ kind, label: documentKinds[kind], number, on })),
  figures: Object.entries(figures)
    .toSorted(([one], [other]) => order.indexOf(one) - order.indexOf(other))
    .map(([id, value]: [string, FigureValue]) => ({
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
  const kind = kindOf(engine, matter, on)
  const definition = procedureFor(matter, kind, on)
  const names = namesOf(engine, on, definition)
  return answer.kind === 'open'
    ? { ...nothing, opening: openingOf(engine, lesson, facts, matter, names, definition) }
    : broughtOf(answer.data, names, orderOf(definition, kind))
}
