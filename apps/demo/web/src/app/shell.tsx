import { Link, Outlet } from '@tanstack/react-router'
import { Announcer } from '../design/announcer.js'
import { useWords } from '../locale/words.js'
import { Gate } from './brand.js'
import { LocaleChoice } from './locale-choice.js'
import { Navigation } from './navigation.js'
import './shell.css'
import { ThemeChoice } from './theme-choice.js'

/** What every page stands in: its head with the ways to go, and its foot. */
export const Shell = () => {
  const t = useWords()
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t('shell.skip')}
      </a>
      <header className="band">
        <div className="within">
          <Link to="/" className="brand">
            <Gate />
            {t('shell.name')}
          </Link>
          <Navigation />
          <div className="choices">
            <LocaleChoice />
            <ThemeChoice />
          </div>
        </div>
      </header>
      <main id="main" className="within" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="foot">
        <div className="within">
          <p>{t('shell.foot')}</p>
        </div>
      </footer>
      <Announcer />
    </div>
  )
}
