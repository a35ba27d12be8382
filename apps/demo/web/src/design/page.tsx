import { useMatch } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { arrivedBy } from '../app/arrival.js'
import { useWords } from '../locale/words.js'
import './page.css'

interface PageProps {
  readonly title: string
  /** Above the title: what kind of thing it is. */
  readonly over?: ReactNode
  readonly lead?: ReactNode
  readonly back?: ReactNode
  readonly children: ReactNode
}

/** A page under its heading. Whoever comes from another page is brought to the heading, and hears it. */
export const Page = ({ title, over, lead, back, children }: PageProps) => {
  const t = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  // that of the page itself: the location is another's already while the next page is on its way
  const pathname = useMatch({ strict: false, select: (match) => match.pathname })
  useEffect(() => {
    const element = heading.current
    if (!element || !arrivedBy(pathname)) return
    element.focus({ preventScroll: true })
    // on a phone a lesson stands above the page: what one came for is brought into view
    if (element.getBoundingClientRect().top > window.innerHeight / 2) element.scrollIntoView()
  }, [pathname])
  return (
    <div className="page">
      <title>{`${title} – ${t('shell.name')}`}</title>
      <header className="page-head">
        {back}
        {over && <p className="over">{over}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <p className="lead">{lead}</p>}
      </header>
      {children}
    </div>
  )
}
