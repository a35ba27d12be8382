import type { ErrorComponentProps } from '@tanstack/react-router'
import { Button } from '../design/button.js'
import { Page } from '../design/page.js'
import { useWords } from '../locale/words.js'

/** A page that failed while it was drawn; what was typed is kept as a draft. */
export const FailedPage = ({ error, reset }: ErrorComponentProps) => {
  const t = useWords()
  return (
    <Page title={t('shell.failed.title')} lead={t('shell.failed.lead')}>
      <p className="soft small">
        <code>{error instanceof Error ? error.message : String(error)}</code>
      </p>
      <p>
        <Button onClick={reset}>{t('shell.retry')}</Button>
      </p>
    </Page>
  )
}
