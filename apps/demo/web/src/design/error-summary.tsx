import { type ReactNode, useEffect, useRef } from 'react'
import { useWords } from '../locale/words.js'
import { Notice } from './notice.js'

/** One thing that is wrong, and the control where it is mended. */
export interface SummaryFault {
  readonly sentence: string
  readonly target?: string | undefined
  /** What else there is to it, such as where to go on. */
  readonly more?: ReactNode
}

const goTo = (target: string) => {
  const control = document.getElementById(target)
  control?.scrollIntoView({ block: 'center' })
  control?.focus()
}

/** All that is wrong with a form, above it: it takes the focus when it comes, and leads to each place. */
export const ErrorSummary = ({
  title,
  faults,
}: {
  readonly title?: string
  readonly faults: readonly SummaryFault[]
}) => {
  const t = useWords()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (faults.length > 0) box.current?.focus()
  }, [faults])
  if (faults.length === 0) return null
  return (
    <Notice tone="bad" role="alert" tabIndex={-1} ref={box}>
      <h2>{title ?? t('form.faults')}</h2>
      <ul>
        {faults.map(({ sentence, target, more }) => (
          <li key={`${target} ${sentence}`}>
            {target === undefined ? (
              sentence
            ) : (
              <a
                href={`#${target}`}
                onClick={(event) => {
                  event.preventDefault()
                  goTo(target)
                }}
              >
                {sentence}
              </a>
            )}
            {more}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
