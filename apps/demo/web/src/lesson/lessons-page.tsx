import { Page } from '../design/page.js'
import { useWords } from '../locale/words.js'
import { LessonCards } from './lesson-cards.js'

/** All lessons, with how far one came. */
export const LessonsPage = () => {
  const t = useWords()
  return (
    <Page title={t('lesson.title')} lead={t('lesson.lead')}>
      <LessonCards heading="h2" />
    </Page>
  )
}
