import { useEffect, useRef } from 'react'

/** Where a change took away what had the focus, it goes on to the element of an id; not when a page is first shown. */
export const useLostFocus = (id: string, change: unknown): void => {
  const before = useRef(change)
  useEffect(() => {
    const changed = before.current !== change
    before.current = change
    if (changed && document.activeElement === document.body) document.getElementById(id)?.focus()
  }, [id, change])
}
