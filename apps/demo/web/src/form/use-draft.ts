import { useCallback, useState } from 'react'
import { type DraftPlace, draftAt, freshKey, keepDraft } from './draft.js'

/** A form that is kept as it is typed. */
export interface KeptForm<Values> {
  readonly key: string
  readonly values: Values
  readonly change: (values: Values) => void
  /** Whether it was found from before. */
  readonly restored: boolean
  /** Whether this browser could keep what was typed last. */
  readonly kept: boolean
  /** After it was accepted: forgets it. */
  readonly drop: () => void
  /** Forgets it, and begins anew. */
  readonly discard: () => void
  /** A command of this id was recorded with other content: the next is another. */
  readonly renew: () => void
}

/** Keeps a form in this browser until it is accepted; `restore` fits what was kept into the form of today. */
export const useDraft = <Values extends object>(
  place: DraftPlace,
  opening: Values,
  restore: (kept: object, opening: Values) => Values,
): KeptForm<Values> => {
  const [draft, setDraft] = useState(() => {
    const found = draftAt(place)
    return found
      ? { key: found.key, values: restore(found.values, opening), restored: true }
      : { key: freshKey(), values: opening, restored: false }
  })
  const [kept, setKept] = useState(true)
  const change = useCallback(
    (values: Values) => {
      setDraft((before) => ({ ...before, values }))
      setKept(keepDraft(place, { key: draft.key, values }))
    },
    [place, draft.key],
  )
  const drop = useCallback(() => {
    keepDraft(place, undefined)
  }, [place])
  const discard = useCallback(() => {
    keepDraft(place, undefined)
    setDraft({ key: freshKey(), values: opening, restored: false })
  }, [place, opening])
  const renew = useCallback(() => setDraft((before) => ({ ...before, key: freshKey() })), [])
  return { ...draft, kept, change, drop, discard, renew }
}
