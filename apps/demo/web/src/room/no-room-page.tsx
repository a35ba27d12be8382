import { Link } from '@tanstack/react-router'
import { buttonClass } from '../design/button.js'
import { Lost } from '../design/lost.js'
import { Page } from '../design/page.js'
import { useWords } from '../locale/words.js'
import type { TrainingFailure } from './training-client.js'

interface NoRoomPageProps {
  readonly failure: TrainingFailure
  readonly retry: () => void
}

/** A room that cannot be entered: there is none of this name, or the server is out of reach. */
export const NoRoomPage = ({ failure, retry }: NoRoomPageProps) => {
  const t = useWords()
  const lost = failure.code === 'unreachable'
  return (
    <Page title={lost ? t('shell.lost.title') : t('room.none')}>
      <Lost retry={retry} failure={failure} />
      <p className="row">
        <Link to="/lessons" className={buttonClass('second')}>
          {t('shell.lessons')}
        </Link>
        <Link to="/" className={buttonClass('second')}>
          {t('shell.notFound.home')}
        </Link>
      </p>
    </Page>
  )
}
