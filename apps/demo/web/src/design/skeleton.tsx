import type { CSSProperties } from 'react'
import { useWords } from '../locale/words.js'
import './skeleton.css'

/** Holds the place of lines that are on their way, in the height they will have. */
export const Skeleton = ({ lines = 1, width }: { readonly lines?: number; readonly width?: string }) => {
  const t = useWords()
  // custom properties are not known to React's type of styles
  const style = { '--lines': lines, width } as CSSProperties
  return (
    <span className="skeleton" style={style} role="status">
      <span className="unseen">{t('shell.loading')}</span>
    </span>
  )
}
