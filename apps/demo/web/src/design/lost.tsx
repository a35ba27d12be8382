import { useWords } from '../locale/words.js'
import { Button } from './button.js'
import { Notice } from './notice.js'

interface LostProps {
  readonly retry: () => void
  /** What the server said, when it was reached. */
  readonly failure?: { readonly code: string; readonly sentences: readonly string[] }
}

/** Something that could not be read: why, and a way to try again. */
export const Lost = ({ retry, failure }: LostProps) => {
  const t = useWords()
  // what a client says of a server that it cannot reach is about what was to be sent
  const sentences = failure === undefined || failure.code === 'unreachable' ? [] : failure.sentences
  return (
    <Notice tone="bad" role="alert">
      {sentences.length > 0 ? (
        sentences.map((sentence) => <p key={sentence}>{sentence}</p>)
      ) : (
        <>
          <p>
            <strong>{t('shell.lost.title')}</strong>
          </p>
          <p>{t('shell.lost.lead')}</p>
        </>
      )}
      <Button kind="second" onClick={retry}>
        {t('shell.retry')}
      </Button>
    </Notice>
  )
}
