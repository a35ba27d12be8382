import type { Figures } from '@anlang/core'
import { type Fact, isStep, type Recorded } from '@anlang/workflows'
import type { Done, Lesson } from './lesson.js'
import { dossierAbout, type OnRecord } from './on-record.js'

const has = (given: Figures, wanted: Figures): boolean =>
  Object.entries(wanted).every(([id, value]) => given[id] === value)

const factsOf = (lesson: Lesson, { facts }: OnRecord, key: string): readonly Recorded[] => {
  const matter = lesson.dossiers[key]
  const id = matter && dossierAbout(facts, matter)
  return id === undefined ? [] : facts.filter(({ dossier }) => dossier === id)
}

const passed = (fact: Fact, act: string): boolean => fact.type === 'DeadlinePassed' && 'act' in fact && fact.act === act

/** Whether a task is done: by what is on record in the room and the day of its clock, never by what a page says. */
export const isDone = (lesson: Lesson, done: Done, record: OnRecord): boolean => {
  if (done.kind === 'day') return record.today >= done.day
  const facts = factsOf(lesson, record, done.dossier)
  if (done.kind === 'opened') return facts.length > 0
  if (done.kind === 'passed') return facts.some(({ fact }) => passed(fact, done.act))
  const taken = facts.flatMap(({ fact }) => (isStep(fact) && fact.act === done.act ? [fact] : []))
  const last = taken[done.times - 1]
  return last !== undefined && has(last.data.figures ?? {}, done.figures ?? {})
}
