import { procedureMermaid, procedureOutline, procedureSvg } from '@anlang/adapters/diagram'
import { accept, nearest, type Outcome, refuse } from '@anlang/core'
import { national, type Procedure, type StateValue, statesOf } from '@anlang/workflows'
import type { Choices } from './choices.js'
import { dayFor } from './day-for.js'
import { deliver } from './deliver.js'
import { daysOf, findVersion } from './find-version.js'
import { readGround } from './ground.js'
import { markInserted } from './mark-inserted.js'
import type { Answer, Output } from './output.js'
import { refused } from './refused.js'
import { type SoundOverlay, soundOverlay } from './sound-overlay.js'
import { stateValue } from './state-value.js'
import type { Told } from './told.js'

const kind = { code: 'unknown_procedure', vi: 'quy trình', en: 'procedure', command: 'diagram' } as const

interface Chosen {
  readonly national: Procedure
  readonly procedure: Procedure
}

const versions = (overlay: SoundOverlay | undefined) =>
  national.procedures.map((above, place) => {
    const { id, version, meta } = above
    const procedure = overlay?.merged.procedures[place] ?? above
    return { id, version, from: meta.from, to: meta.to, chosen: { national: above, procedure } }
  })

const choose = (
  name: string,
  on: string | undefined,
  overlay: SoundOverlay | undefined,
  { locale }: Output,
): Outcome<Chosen, Told> => {
  const day = on ?? (overlay ? dayFor({}, overlay.chain) : undefined)
  const found = findVersion(versions(overlay), name, day, kind, locale)
  return found.ok ? accept(found.value.chosen) : found
}

/** Where a dossier stands by the paths of its states, set apart by commas. */
const placeOf = (
  procedure: Procedure,
  given: string | undefined,
  { locale }: Output,
): Outcome<StateValue | undefined, Told> => {
  if (given === undefined) return accept(undefined)
  const paths = given.split(',').map((path) => path.trim())
  const known = statesOf(procedure).map(({ path }) => path.join('.'))
  const stranger = paths.find((path) => !known.includes(path))
  if (stranger === undefined) return accept(stateValue(procedure, paths))
  const near = nearest(stranger, known)
  const guess = near === undefined ? '' : { vi: ` Có phải là “${near}”?`, en: ` Is “${near}” meant?` }[locale]
  const sentence =
    locale === 'vi'
      ? `Quy trình không có trạng thái “${stranger}”.${guess} Có: ${known.join(', ')}.`
      : `The procedure has no state “${stranger}”.${guess} There are: ${known.join(', ')}.`
  return refuse({ code: 'unknown_state', place: procedure.id, sentence })
}

type Form = 'svg' | 'mermaid' | 'text'

const drawn = (form: Form, procedure: Procedure, at: StateValue | undefined, { locale }: Output): string => {
  const options = { locale, ...(at === undefined ? {} : { at }) }
  if (form === 'text') return procedureOutline(procedure, locale, at).join('\n')
  return form === 'mermaid' ? procedureMermaid(procedure, options) : procedureSvg(procedure, options)
}

const list = ({ locale, print, paint }: Output): Answer => {
  const listed = national.procedures.map(({ id, version, meta: { title, from, to } }) => {
    print(`${id}@${version}  ${title[locale]} ${paint('quiet', `(${daysOf({ from, to }, locale)})`)}`)
    return { id, version, title: title[locale], from, ...(to === undefined ? {} : { to }) }
  })
  return { exit: 0, body: { procedures: listed } }
}

const remarkUnchanged = ({ national: above, procedure }: Chosen, overlay: SoundOverlay, output: Output): void => {
  if (above !== procedure) return
  const name = overlay.province.name[output.locale]
  output.remark(
    output.locale === 'vi'
      ? `${name} không thay đổi quy trình này (${above.id}@${above.version}).`
      : `${name} changes nothing in this procedure (${above.id}@${above.version}).`,
  )
}

const draw = (
  chosen: Chosen,
  overlay: SoundOverlay | undefined,
  { at: given, text, mermaid, out }: Choices,
  output: Output,
): Answer => {
  const { procedure } = chosen
  const at = placeOf(procedure, given, output)
  if (!at.ok) return refused(at.refusals, output)
  if (overlay) remarkUnchanged(chosen, overlay, output)
  const form: Form = text ? 'text' : mermaid ? 'mermaid' : 'svg'
  const diagram = drawn(form, markInserted(procedure, overlay?.chain ?? []), at.value, output)
  const unwritten = deliver(diagram, out, output)
  if (unwritten) return refused([unwritten], output)
  const { id, version } = procedure
  const under = overlay ? { overlay: overlay.province.id, changed: procedure !== chosen.national } : {}
  const marked = at.value === undefined ? {} : { at: at.value }
  return { exit: 0, body: { procedure: id, version, ...under, form, diagram, ...marked } }
}

/** Draws a procedure as SVG or Mermaid, or lists its steps as sentences; lists the procedures when none is named. */
export const diagram = (name: string | undefined, output: Output, choices: Choices): Answer => {
  if (name === undefined) return list(output)
  const ground = readGround(choices, output)
  if (!ground.ok) return refused(ground.refusals, output)
  const { overlay: [file] = [] } = choices
  const laid = file === undefined ? accept(undefined) : soundOverlay(file, ground.value, output)
  if (!laid.ok) return refused(laid.refusals, output)
  const chosen = choose(name, choices.on, laid.value, output)
  return chosen.ok ? draw(chosen.value, laid.value, choices, output) : refused(chosen.refusals, output)
}
