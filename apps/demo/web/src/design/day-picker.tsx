import type { IsoDate } from '@anlang/core'
import { parseDate } from '@internationalized/date'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Dialog,
  Heading,
  I18nProvider,
  Modal,
  ModalOverlay,
} from 'react-aria-components'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'

interface DayPickerProps {
  readonly at: IsoDate | undefined
  readonly today: IsoDate | undefined
  readonly latest: IsoDate | undefined
  readonly earliest: IsoDate | undefined
  /** The day that was chosen; nothing when it was closed without one. */
  readonly onChoose: (day: IsoDate | undefined) => void
}

const Month = () => (
  <CalendarGrid>
    <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
    <CalendarGridBody>{(date) => <CalendarCell date={date} className="calendar-day" />}</CalendarGridBody>
  </CalendarGrid>
)

/** A month of days to pick one from, by keyboard or finger. */
export const DayPicker = ({ at, today, latest, earliest, onChoose }: DayPickerProps) => {
  const t = useWords()
  const locale = useLocale()
  const start = at ?? today ?? latest
  return (
    <I18nProvider locale={locale === 'vi' ? 'vi-VN' : 'en-GB'}>
      <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={() => onChoose(undefined)}>
        <Modal>
          <Dialog className="calendar-popover" aria-label={t('form.calendar')}>
            <Calendar
              aria-label={t('form.calendar')}
              defaultValue={at ? parseDate(at) : null}
              {...(start && { defaultFocusedValue: parseDate(start) })}
              {...(latest && { maxValue: parseDate(latest) })}
              {...(earliest && { minValue: parseDate(earliest) })}
              onChange={(day) => onChoose(day.toString())}
              autoFocus
            >
              <header>
                <Button slot="previous" className="pick">
                  ‹
                </Button>
                <Heading />
                <Button slot="next" className="pick">
                  ›
                </Button>
              </header>
              <Month />
            </Calendar>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  )
}
