import { useWords } from '../locale/words.js'
import './choices.css'
import { chooseTheme, themes, useTheme } from './theme.js'

const icons = {
  system: 'M3 5h18v11H3zM9 20h6M12 16v4',
  light:
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M5 5l1.7 1.7M17.3 17.3 19 19M5 19l1.7-1.7M17.3 6.7 19 5',
  dark: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5z',
} as const

/** From the colours of the device to light, to dark, and back: one press each. */
export const ThemeChoice = () => {
  const t = useWords()
  const theme = useTheme()
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system'
  const label = t('shell.theme', { theme: t(`shell.themes.${theme}`), next: t(`shell.themes.${next}`) })
  return (
    <button type="button" className="choice" onClick={() => chooseTheme(next)} aria-label={label} title={label}>
      <svg
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        aria-hidden="true"
      >
        <path d={icons[theme]} />
      </svg>
    </button>
  )
}
