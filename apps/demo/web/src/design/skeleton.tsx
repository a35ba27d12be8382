import { useWords } from '../locale/words.js'
import './skeleton.css'

/** Holds the place of lines that are on their way, in the height they will have. */
export const Skeleton = ({ lines = 1 }: { readonly lines?: number }) => {
  const t = useWords()
  return (
    <span className="skeleton" style={{ height: `calc(${lines} * 1.55em)` }} role="status">
      <span className="unseen">{t('shell.loading')}</span>
    </span>
  )
}
