import { changeLocale, useLocale } from '../locale/locale.js'
import './choices.css'

/** To the other language, named in itself; the page stays. */
export const LocaleChoice = () => {
  const other = useLocale() === 'vi' ? 'en' : 'vi'
  return (
    <button type="button" className="choice" lang={other} onClick={() => void changeLocale(other)}>
      {other === 'vi' ? 'Tiếng Việt' : 'English'}
    </button>
  )
}
