import { statusOf } from '@anlang/adapters/host'
import { createUnitRegister, nationalUnits, nearest } from '@anlang/core'
import { nationalProcedures, stepsOf } from '@anlang/workflows'
import type { PathFault } from './faults-of-issues.js'
import type { LessonCommand, LessonFile } from './lesson-schema.js'

type Path = PathFault['path']

const codes = Object.keys(statusOf)
const units = createUnitRegister(nationalUnits)

/** The acts of every version of a procedure, by its name. */
const actsOf = (procedure: string): readonly string[] => [
  ...new Set(
    nationalProcedures
      .filter(({ meta }) => meta.procedure === procedure)
      .flatMap(stepsOf)
      .map(({ command }) => command),
  ),
]

const twice = (ids: readonly string[], path: (place: number) => Path): readonly PathFault[] =>
  ids.flatMap((id, place) =>
    ids.indexOf(id) < place ? [{ code: 'twice', path: path(place), given: id } as const] : [],
  )

const unknownDossier = ({ dossiers }: LessonFile, key: string, path: Path): readonly PathFault[] =>
  Object.hasOwn(dossiers, key) ? [] : [{ code: 'unknown_dossier', path, given: key, known: Object.keys(dossiers) }]

const unknownAct = ({ dossiers }: LessonFile, key: string, act: string, path: Path): readonly PathFault[] => {
  const matter = dossiers[key]
  const known = matter ? actsOf(matter.procedure) : []
  return !matter || known.includes(act) ? [] : [{ code: 'unknown_act', path, given: act, known }]
}

/** Whether whoever acts is one of the cast, and the dossier one of the lesson's. */
const checkCommand = (lesson: LessonFile, command: LessonCommand, path: Path): readonly PathFault[] => {
  if (command.kind === 'day') return []
  const known = lesson.cast.map(({ persona }) => persona)
  const nobody = known.includes(command.by)
    ? []
    : [{ code: 'unknown_persona', path: [...path, 'by'], given: command.by, known } as const]
  if (command.kind === 'open') return [...nobody, ...unknownDossier(lesson, command.opens, [...path, 'opens'])]
  const { dossier, act } = command
  return [
    ...nobody,
    ...unknownDossier(lesson, dossier, [...path, 'dossier']),
    ...unknownAct(lesson, dossier, act, [...path, 'act']),
  ]
}

const checkDays = ({ prelude, tasks }: LessonFile): readonly PathFault[] => {
  const days = [
    ...prelude.map(({ on }, place) => ({ on, path: ['prelude', place, 'on'] })),
    ...tasks.map(({ on }, place) => ({ on, path: ['tasks', place, 'on'] })),
  ]
  return days.flatMap(({ on, path }, place) => {
    const before = days[place - 1]
    return before && on < before.on ? [{ code: 'days_out_of_order', path, given: on } as const] : []
  })
}

const checkUnits = ({ cast, dossiers, prelude, tasks }: LessonFile): readonly PathFault[] => {
  const first = prelude[0]?.on ?? tasks[0]?.on ?? ''
  const named = [
    ...cast.map(({ unit }, place) => ({ unit, path: ['cast', place, 'unit'] })),
    ...Object.entries(dossiers).map(([key, { subject }]) => ({ unit: subject, path: ['dossiers', key, 'subject'] })),
  ]
  return named.flatMap(({ unit, path }) =>
    units.find(unit, first).ok ? [] : [{ code: 'unknown_unit', path, given: unit } as const],
  )
}

const checkDone = (lesson: LessonFile): readonly PathFault[] =>
  lesson.tasks.flatMap(({ done }, place) => {
    if (!done) return []
    const { dossier, act, passed } = done
    const path = ['tasks', place, 'done']
    return [
      ...unknownDossier(lesson, dossier, [...path, 'dossier']),
      ...(act === undefined ? [] : unknownAct(lesson, dossier, act, [...path, 'act'])),
      ...(passed === undefined ? [] : unknownAct(lesson, dossier, passed, [...path, 'passed'])),
    ]
  })

const checkMistakes = (lesson: LessonFile): readonly PathFault[] =>
  lesson.tasks.flatMap(({ mistakes }, place) =>
    mistakes.flatMap(({ try: tried, code }, number) => {
      const path = ['tasks', place, 'mistakes', number]
      const known = codes.includes(code) ? undefined : [nearest(code, codes) ?? 'wrong_office']
      return [
        ...checkCommand(lesson, tried, [...path, 'try']),
        ...(known ? [{ code: 'unknown_code', path: [...path, 'code'], given: code, known } as const] : []),
      ]
    }),
  )

/** What does not hold together in a lesson whose parts are all of the right form. */
export const checkLesson = (lesson: LessonFile): readonly PathFault[] => [
  ...twice(
    lesson.cast.map(({ persona }) => persona),
    (place) => ['cast', place, 'persona'],
  ),
  ...twice(
    lesson.tasks.map(({ id }) => id),
    (place) => ['tasks', place, 'id'],
  ),
  ...checkUnits(lesson),
  ...Object.entries(lesson.dossiers).flatMap(([key, { follows }]) =>
    follows === undefined ? [] : unknownDossier(lesson, follows, ['dossiers', key, 'follows']),
  ),
  ...checkDays(lesson),
  ...lesson.prelude.flatMap(({ does }, place) => checkCommand(lesson, does, ['prelude', place, 'does'])),
  ...lesson.tasks.flatMap(({ answer }, place) => checkCommand(lesson, answer, ['tasks', place, 'answer'])),
  ...checkDone(lesson),
  ...checkMistakes(lesson),
]
