import type { SessionForm } from '@anlang/adapters/client'
import type { Locale, Text } from '@anlang/core'
import type { Session } from '@anlang/workflows'
import { readNumber } from '../text/number-text.js'
import { pastedText } from '../text/pasted-text.js'
import { controlId } from './control-id.js'
import { type FormFault, faultsIn, type Read } from './form-fault.js'
import type { TypedSession } from './form-values.js'
import { noNumber } from './unread.js'

type Recusal = NonNullable<Session['recused']>[number]

const recusals: Readonly<Record<Recusal['reason'], true>> = {
  own_case: true,
  relative: true,
  proposer: true,
  other_interest: true,
}

const isRecusal = (word: string): word is Recusal['reason'] => Object.hasOwn(recusals, word)

interface Asked {
  readonly id: string
  readonly label: Text
  readonly typed: string
  readonly required: boolean
}

/** A count. Where a session is stated, one that is needed and left empty is a fault: nobody is counted as none. */
const readCount = ({ id, label, typed, required }: Asked, locale: Locale): Read<number> => {
  const at = { target: controlId.session(id), label: label[locale] }
  const text = pastedText(typed).trim()
  if (text === '') return required ? { fault: { ...at, fault: 'count' } } : {}
  const count = readNumber(text, locale)
  if (count === undefined) return { fault: { ...at, fault: noNumber(text, locale) } }
  return Number.isInteger(count) ? { value: count } : { fault: { ...at, fault: 'whole' } }
}

const noBallot: FormFault = { target: controlId.ballot, fault: 'ballot', label: '' }

/** Reads a session as it is typed; where nothing of it is typed, there is none. */
export const readSession = (
  form: SessionForm | null,
  typed: TypedSession,
  locale: Locale,
): { readonly session?: Session; readonly faults: readonly FormFault[] } => {
  const texts = [...Object.values(typed.counts), ...Object.values(typed.recused)]
  if (!form || texts.every((text) => text.trim() === '')) return { faults: [] }
  const counts = form.fields.map(({ id, label, required }) => ({
    id,
    ...readCount({ id, label, required, typed: typed.counts[id] ?? '' }, locale),
  }))
  const stoodBack = form.recusals.map(({ value: reason, label }) => ({
    reason,
    ...readCount({ id: `recused-${reason}`, label, required: false, typed: typed.recused[reason] ?? '' }, locale),
  }))
  const ballot = typed.ballot === 'secret' || typed.ballot === 'open' ? typed.ballot : undefined
  const faults = [...faultsIn([...counts, ...stoodBack]), ...(ballot ? [] : [noBallot])]
  const at = (id: string): number | undefined => counts.find((count) => count.id === id)?.value
  const [members, present, consulted, inFavour] = [at('members'), at('present'), at('consulted'), at('inFavour')]
  if (!ballot || members === undefined || present === undefined || inFavour === undefined) return { faults }
  const recused = stoodBack.flatMap(({ reason, value: count }) =>
    isRecusal(reason) && count !== undefined && count > 0 ? [{ reason, count }] : [],
  )
  const session: Session = {
    members,
    present,
    inFavour,
    ballot,
    ...(consulted === undefined ? {} : { consulted }),
    ...(recused.length > 0 ? { recused } : {}),
  }
  return { session, faults }
}
