import type { IsoDate } from '@anlang/core'
import { Tag } from '../design/tag.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { dayText } from '../text/day-text.js'
import { numberText } from '../text/number-text.js'
import { dueTone } from './due-tone.js'

/** When a thing is due, in words and colour: overdue, soon, later, never. */
export const DueTag = ({
  due,
  daysLeft,
}: {
  readonly due: IsoDate | null | undefined
  readonly daysLeft: number | null
}) => {
  const t = useWords()
  const locale = useLocale()
  if (daysLeft === null || !due) return <Tag>{t('desk.noDue')}</Tag>
  const left =
    daysLeft < 0
      ? t('desk.overdue', { count: -daysLeft, days: numberText(-daysLeft, locale) })
      : daysLeft === 0
        ? t('desk.dueToday')
        : t('desk.due', { count: daysLeft, days: numberText(daysLeft, locale) })
  return (
    <Tag tone={dueTone(daysLeft)}>
      {left} · {t('desk.dueOn', { day: dayText(due) })}
    </Tag>
  )
}
