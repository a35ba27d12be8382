import { useMatch } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { arrivalAt } from '../app/arrival.js'
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

const bringIntoView = (heading: Element): void => {
  if (heading.getBoundingClientRect().top > window.innerHeight / 2) heading.scrollIntoView()
}

/** Goes to the heading of the page that is shown: for whoever asks to be led to where they are already. */
export const goToHeading = (): void => {
  const heading = document.querySelector<HTMLElement>('main h1')
  heading?.focus({ preventScroll: true })
  if (heading) bringIntoView(heading)
}

/** A page under its heading. Whoever comes from another page is brought to the heading, and hears it. */
export const Page = ({ title, over, lead, back, children }: PageProps) => {
  const t = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  // that of the page itself: the location is another's already while the next page is on its way
  const pathname = useMatch({ strict: false, select: (match) => match.pathname })
  useEffect(() => {
    const element = heading.current
    const arrival = element && arrivalAt(pathname)
    if (!arrival) return undefined
    element.focus({ preventScroll: true })
    if (arrival === 'elsewhere') return undefined
    // on a phone a lesson stands above the page: what one came for is brought into view, once the router went to its top;
    // whoever comes to the lesson itself sees the lesson
    const frame = requestAnimationFrame(() => bringIntoView(element))
    return () => cancelAnimationFrame(frame)
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
