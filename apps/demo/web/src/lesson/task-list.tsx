import type { TrainingTask } from '../../../src/training/training-api.js'
import { Tag } from '../design/tag.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'

/** All tasks of a lesson, with where one is. */
export const TaskList = ({ tasks }: { readonly tasks: readonly TrainingTask[] }) => {
  const t = useWords()
  const locale = useLocale()
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a list without numbers is none to VoiceOver
    <ol role="list" className="task-list">
      {tasks.map((task, place) => (
        <li key={task.id} className={task.state} aria-current={task.state === 'current' ? 'step' : undefined}>
          <span className="mark" aria-hidden="true">
            {task.state === 'done' ? '✓' : place + 1}
          </span>
          <span>
            {task.title[locale]} {task.state === 'done' && <span className="unseen">({t('lesson.done')})</span>}
            {task.shown && <Tag>{t('lesson.shownTag')}</Tag>}
          </span>
        </li>
      ))}
    </ol>
  )
}
