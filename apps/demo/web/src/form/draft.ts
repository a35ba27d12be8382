import { keep, kept } from '../app/storage.js'
import type { FormValues } from './form-values.js'

/** Where a draft belongs: nobody finds that of another room, dossier, act or persona. */
export interface DraftPlace {
  readonly room: string
  readonly dossier: string
  readonly act: string
  readonly persona: string
}

/** A form as it was left. `key` is the Idempotency-Key: one until it is accepted, however often it is sent. */
export interface Draft<Values = FormValues> {
  readonly key: string
  readonly values: Values
}

const keyOf = ({ room, dossier, act, persona }: DraftPlace): string =>
  `anlang.draft.${[room, dossier, act, persona].map(encodeURIComponent).join('/')}`

const isDraft = (found: unknown): found is Draft<object> =>
  typeof found === 'object' &&
  found !== null &&
  'key' in found &&
  typeof found.key === 'string' &&
  'values' in found &&
  typeof found.values === 'object' &&
  found.values !== null

/** The draft that was left at a place; what is there and is no draft is as if it were not. */
export const draftAt = (place: DraftPlace): Draft<object> | undefined => {
  const text = kept(keyOf(place))
  if (text === undefined) return undefined
  try {
    const found: unknown = JSON.parse(text)
    return isDraft(found) ? found : undefined
  } catch {
    return undefined
  }
}

/** Keeps a draft, or forgets it; says whether it could be kept. */
export const keepDraft = (place: DraftPlace, draft: Draft<object> | undefined): boolean =>
  keep(keyOf(place), draft && JSON.stringify(draft))

/** An id for a command that nobody else has. */
export const freshKey = (): string => crypto.randomUUID()
