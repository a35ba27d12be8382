import { type ReactNode, useEffect, useRef, useState } from 'react'

interface WhenNearProps {
  /** The room that it will take, so that nothing moves. */
  readonly height: string
  readonly children: ReactNode
}

/** Draws what is within when it comes near to the part of the page that is seen. */
export const WhenNear = ({ height, children }: WhenNearProps) => {
  const place = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(false)
  useEffect(() => {
    const element = place.current
    if (!element) return undefined
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setNear(true)
      },
      { rootMargin: '300px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={place} style={near ? undefined : { minHeight: height }}>
      {near && children}
    </div>
  )
}
