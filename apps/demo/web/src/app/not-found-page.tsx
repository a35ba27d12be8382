import { Link } from '@tanstack/react-router'
import { deskRoom } from '../../../src/training/training-api.js'
import { buttonClass } from '../design/button.js'
import { Page } from '../design/page.js'
import { useWords } from '../locale/words.js'

/** An address that leads nowhere, and two that do. */
export const NotFoundPage = () => {
  const t = useWords()
  return (
    <Page title={t('shell.notFound.title')} lead={t('shell.notFound.lead')}>
      <p className="row">
        <Link to="/rooms/$room" params={{ room: deskRoom }} className={buttonClass()}>
          {t('shell.notFound.desk')}
        </Link>
        <Link to="/" className={buttonClass('second')}>
          {t('shell.notFound.home')}
        </Link>
      </p>
    </Page>
  )
}
