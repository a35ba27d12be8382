import type { ProblemError } from '@anlang/adapters/react'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../locale/words.js'
import { Button, type ButtonKind } from './button.js'
import { Lost } from './lost.js'

interface MoreProps {
  /** A list that comes page by page, of which something is shown already. */
  readonly pages: {
    readonly hasNextPage: boolean
    readonly isFetchingNextPage: boolean
    readonly isFetchNextPageError: boolean
    readonly error: ProblemError | null
    readonly fetchNextPage: () => Promise<unknown>
  }
  readonly label: string
  readonly kind?: ButtonKind
}

/**
 * The way to the rest of a list. What is shown stays where the rest cannot be reached; and whoever came to the end by
 * keyboard stays there, and hears that it is the end.
 */
export const More = ({ pages, label, kind = 'second' }: MoreProps) => {
  const t = useWords()
  const end = useRef<HTMLParagraphElement>(null)
  const [asked, setAsked] = useState(false)
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, error } = pages
  useEffect(() => {
    if (asked && !hasNextPage && document.activeElement === document.body) end.current?.focus({ preventScroll: true })
  }, [asked, hasNextPage])
  const ask = () => {
    setAsked(true)
    void pages.fetchNextPage()
  }
  if (!hasNextPage) {
    return asked ? (
      <p ref={end} tabIndex={-1} className="small soft">
        {t('shell.wholeList')}
      </p>
    ) : null
  }
  if (isFetchNextPageError && error) return <Lost retry={ask} failure={error.problem} />
  return (
    <p>
      <Button kind={kind} busy={isFetchingNextPage} onClick={ask}>
        {label}
      </Button>
    </p>
  )
}
