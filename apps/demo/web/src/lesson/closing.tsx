import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { deskRoom, type RoomLesson } from '../../../src/training/training-api.js'
import { buttonClass } from '../design/button.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { numberText } from '../text/number-text.js'

/** What was achieved, once the last task is done: it is brought into view, and heard. */
export const Closing = ({ lesson }: { readonly lesson: RoomLesson }) => {
  const t = useWords()
  const locale = useLocale()
  const { score } = lesson
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section className="task-at-hand stack" aria-labelledby="closing">
      <h3 id="closing" tabIndex={-1} ref={heading}>
        {t('lesson.closing')}
      </h3>
      <p className="lead">
        <strong>
          {t('lesson.scoreOf', { points: numberText(score.points, locale), of: numberText(score.of, locale) })}
        </strong>
      </p>
      <p className="small soft">
        {t('lesson.lost', {
          hints: score.lostByHints,
          mistakes: score.lostByMistakes,
          showing: score.lostByShowing,
        })}
      </p>
      {lesson.closing.map((paragraph) => (
        <p key={paragraph.vi}>{paragraph[locale]}</p>
      ))}
      <p className="row">
        <Link to="/lessons" className={buttonClass()}>
          {t('lesson.next')}
        </Link>
        <Link to="/rooms/$room" params={{ room: deskRoom }} className={buttonClass('second')}>
          {t('lesson.freeDesk')}
        </Link>
      </p>
    </section>
  )
}
