import { Link, useParams } from '@tanstack/react-router'
import { deskRoom } from '../../../src/training/training-api.js'
import { useWords } from '../locale/words.js'

/** The four places to go. What belongs to a room leads into the room where one is. */
export const Navigation = () => {
  const t = useWords()
  const { room = deskRoom } = useParams({ strict: false })
  return (
    <nav aria-label={t('shell.navigation')}>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is none to VoiceOver */}
      <ul role="list">
        <li>
          <Link to="/rooms/$room" params={{ room }} activeOptions={{ exact: true }}>
            {t('shell.desk')}
          </Link>
        </li>
        <li>
          <Link to="/lessons">{t('shell.lessons')}</Link>
        </li>
        <li>
          <Link to="/rooms/$room/registers" params={{ room }}>
            {t('shell.registers')}
          </Link>
        </li>
        <li>
          <Link to="/rooms/$room/units" params={{ room }}>
            {t('shell.units')}
          </Link>
        </li>
      </ul>
    </nav>
  )
}
