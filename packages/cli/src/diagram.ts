import { procedureMermaid, procedureOutline, procedureSvg } from '@anlang/adapters/diagram'
import { accept, nearest, type Outcome, refuse } from '@anlang/core'
import { nationalProcedures, type Procedure, type StateValue, statesOf } from '@anlang/workflows'
import type { Answer, Output } from './output.js'
import type { Choices } from './read-arguments.js'
import { stateValue } from './state-value.js'
import type { Told } from './told.js'

const guess = (word: string, known: readonly string[], { locale }: Output): string => {
  const near = nearest(word, known)
  if (near === undefined) return ''
  return locale === 'vi' ? ` Có phải là “${near}”?` : ` Is “${near}” meant?`
}

const find = (name: string, output: Output): Outcome<Procedure, Told> => {
  const procedure = nationalProcedures.findLast(({ id, version }) => id === name || `${id}@${version}` === name)
  if (procedure) return accept(procedure)
  const known = nationalProcedures.map(({ id, version }) => `${id}@${version}`)
  const meant = guess(name, [...new Set(nationalProcedures.map(({ id }) => id))], output)
  const sentence =
    output.locale === 'vi'
      ? `Không có quy trình “${name}”.${meant} Có: ${known.join(', ')}.`
      : `There is no procedure “${name}”.${meant} There are: ${known.join(', ')}.`
  return refuse({ code: 'unknown_procedure', place: name, sentence })
}

/** Where a dossier stands by the paths of its states, set apart by commas. */
const placeOf = (
  procedure: Procedure,
  given: string | undefined,
  output: Output,
): Outcome<StateValue | undefined, Told> => {
  if (given === undefined) return accept(undefined)
  const paths = given.split(',').map((path) => path.trim())
  const known = statesOf(procedure).map(({ path }) => path.join('.'))
  const stranger = paths.find((path) => !known.includes(path))
  if (stranger === undefined) return accept(stateValue(procedure, paths))
  const meant = guess(stranger, known, output)
  const sentence =
    output.locale === 'vi'
      ? `Quy trình không có trạng thái “${stranger}”.${meant} Có: ${known.join(', ')}.`
      : `The procedure has no state “${stranger}”.${meant} There are: ${known.join(', ')}.`
  return refuse({ code: 'unknown_state', place: procedure.id, sentence })
}

type Form = 'svg' | 'mermaid' | 'text'

const drawn = (form: Form, procedure: Procedure, at: StateValue | undefined, { locale }: Output): string => {
  const options = { locale, ...(at === undefined ? {} : { at }) }
  if (form === 'text') return procedureOutline(procedure, locale).join('\n')
  return form === 'mermaid' ? procedureMermaid(procedure, options) : procedureSvg(procedure, options)
}

/** Draws a procedure as SVG or Mermaid, or lists its steps as sentences. */
export const diagram = (name: string, output: Output, { text, mermaid, at }: Choices): Answer => {
  const procedure = find(name, output)
  const place = procedure.ok ? placeOf(procedure.value, at, output) : procedure
  if (!procedure.ok || !place.ok) {
    for (const told of place.ok ? [] : place.refusals) output.tell(told)
    return { exit: 2 }
  }
  const form: Form = text ? 'text' : mermaid ? 'mermaid' : 'svg'
  const picture = drawn(form, procedure.value, place.value, output)
  output.print(picture)
  const { id, version } = procedure.value
  return {
    exit: 0,
    body: { procedure: id, version, form, diagram: picture, ...(place.value === undefined ? {} : { at: place.value }) },
  }
}
