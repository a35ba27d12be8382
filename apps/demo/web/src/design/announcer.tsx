import { useSyncExternalStore } from 'react'

let said = ''
const listeners = new Set<() => void>()

/** Says to those who listen to a page what those who look at it have seen change. */
export const announce = (text: string): void => {
  // the same sentence twice is said twice: a space that is not heard tells them apart
  said = text === said ? `${text}\u00a0` : text
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Where it is said; once on a page. */
export const Announcer = () => (
  <div className="unseen" role="status" aria-live="polite">
    {useSyncExternalStore(subscribe, () => said)}
  </div>
)
