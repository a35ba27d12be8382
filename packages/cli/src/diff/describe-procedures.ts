import {
  layOverProcedure,
  type Procedure,
  type ProcedureOverlay,
  type StepInsert,
  statesOf,
  stepsOf,
} from '@anlang/workflows'
import { describeRequirement } from './describe-requirement.js'
import { describeDeadline, describeTerm } from './describe-term.js'
import { type DescribedItem, type DescribedPart, part } from './description.js'
import { plain } from './markdown.js'
import type { Telling } from './telling.js'

type Versions = readonly Procedure[]

const placeOf = (insert: StepInsert, versions: Versions, { say, act }: Telling): string => {
  if ('before' in insert) return say.where.before(act(versions, insert.before))
  return 'after' in insert
    ? say.where.after(act(versions, insert.after))
    : say.where.beside(act(versions, insert.beside))
}

const putIn = (insert: StepInsert, versions: Versions, telling: Telling): DescribedItem => {
  const { say, text, office, document, law } = telling
  const { command, title, by, requires = [], accepts = [], deadline, issues, basis } = insert
  const [own, ofItsOwn] = [law(basis), law(deadline.basis)]
  const needs = requires.map((one) => describeRequirement(one, versions, telling))
  const sentences = [
    `${say.step(text(title), plain(command))}, ${placeOf(insert, versions, telling)}`,
    say.by(by.map(office).join(say.or)),
    `${say.byWhen(describeDeadline(deadline, versions, telling))}${ofItsOwn === own ? '' : `; ${ofItsOwn}`}`,
    ...(needs.length > 0 ? [say.needs(needs.join('; '))] : []),
    ...(accepts.length > 0 ? [say.accepts(accepts.map(document).join(', '))] : []),
    ...(issues === undefined ? [] : [say.issues(document(issues))]),
    say.basis(own),
  ]
  return { key: `step ${command}`, text: `${sentences.join('. ')}.` }
}

const furtherNeeds = ({ requires = {} }: ProcedureOverlay, versions: Versions, telling: Telling) =>
  Object.entries(requires).flatMap(([command, more = []]) =>
    more.map((one, place): DescribedItem => {
      const said = describeRequirement(one, versions, telling)
      const text = `${telling.say.furtherNeeds(telling.act(versions, command), said)}.`
      return { key: `requires ${command} ${one.kind} ${place}`, text }
    }),
  )

/** The nation's terms of an act, each once. */
const termsOf = (command: string, versions: Versions, telling: Telling): readonly string[] => [
  ...new Set(
    versions
      .flatMap(stepsOf)
      .filter((step) => step.command === command)
      .map(({ deadline }) => (deadline ? describeTerm(deadline, versions, telling) : telling.say.unset)),
  ),
]

const shortened = ({ shortens = {} }: ProcedureOverlay, versions: Versions, telling: Telling) =>
  Object.entries(shortens).flatMap(([command, term]): readonly DescribedItem[] => {
    if (!term) return []
    const { say, act, law } = telling
    const before = termsOf(command, versions, telling).join(', ')
    const change = say.change(before === '' ? say.unset : before, describeTerm(term, versions, telling))
    return [{ key: `term ${command}`, text: `${say.shorter(act(versions, command))}: ${change}; ${law(term.basis)}.` }]
  })

const reworded = (
  { rewords = {} }: ProcedureOverlay,
  versions: Versions,
  telling: Telling,
): readonly DescribedItem[] => {
  const { say, text } = telling
  const { title, acts = {}, states = {} } = rewords
  const stateTitle = (path: string) =>
    versions.flatMap(statesOf).find((one) => one.path.join('.') === path)?.state.meta.title
  const [first] = versions
  return [
    ...(title && first
      ? [{ key: 'title', text: `${say.renamed.title('')}: ${say.change(text(first.meta.title), text(title))}.` }]
      : []),
    ...Object.entries(acts).flatMap(([id, name]) =>
      name
        ? [
            {
              key: `act ${id}`,
              text: `${say.renamed.act(plain(id))}: ${say.change(telling.act(versions, id), text(name))}.`,
            },
          ]
        : [],
    ),
    ...Object.entries(states).map(([id, name]) => {
      const before = stateTitle(id)
      const change = say.change(before ? text(before) : plain(id), text(name))
      return { key: `state ${id}`, text: `${say.renamed.state(plain(id))}: ${change}.` }
    }),
  ]
}

/** What an overlay changes in procedures: steps put in, further requirements, shorter terms, other names. */
export const describeProcedures = (telling: Telling): readonly DescribedPart[] => {
  const { province, above, say, text } = telling
  return Object.entries(province.procedures ?? {}).flatMap(([id, overlay]) => {
    const versions = above.procedures.filter((one) => one.id === id && layOverProcedure(one, province) !== one)
    const [first] = versions
    const known = versions.map(({ version }) => version).join(', ')
    const title = first ? `${text(first.meta.title)} (${plain(id)} ${plain(known)})` : plain(id)
    return part(`procedure ${id}`, say.sections.procedure(title), [
      ...(overlay.inserts ?? []).map((insert) => putIn(insert, versions, telling)),
      ...furtherNeeds(overlay, versions, telling),
      ...shortened(overlay, versions, telling),
      ...reworded(overlay, versions, telling),
    ])
  })
}
