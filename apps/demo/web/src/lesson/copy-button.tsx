import { announce } from '../design/announcer.js'
import { useWords } from '../locale/words.js'

/** A text that lies on the desk, put on the clipboard by a press: to be filled in by hand all the same. */
export const CopyButton = ({ text }: { readonly text: string }) => {
  const t = useWords()
  const copy = () => {
    // without a clipboard the text is still there to be read
    void navigator.clipboard?.writeText(text).then(
      () => announce(t('lesson.copied', { text })),
      () => undefined,
    )
  }
  return (
    <button type="button" className="copy" onClick={copy} aria-label={t('lesson.copy', { text })}>
      {text}
    </button>
  )
}
