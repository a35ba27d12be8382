import type { ReactNode } from 'react'
import './empty.css'

/** Nothing here, why, and what to do instead. */
export const Empty = ({ title, children }: { readonly title: string; readonly children?: ReactNode }) => (
  <div className="empty">
    <svg viewBox="0 0 44 44" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
      <path d="M6 15h32v21H6zM6 15l6-8h20l6 8M16 22h12" strokeLinejoin="round" strokeLinecap="round" />
    </svg>
    <div>
      <strong>{title}</strong>
      {children}
    </div>
  </div>
)
