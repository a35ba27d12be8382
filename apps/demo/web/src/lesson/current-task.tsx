import type { RoomLesson, TrainingTask } from '../../../src/training/training-api.js'
import { Notice } from '../design/notice.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { TaskDesk } from './on-desk.js'
import { TaskHelp } from './task-help.js'
import { TaskPlace, TaskRole } from './task-place.js'

const Mistake = ({ lesson, task }: { readonly lesson: RoomLesson; readonly task: TrainingTask }) => {
  const t = useWords()
  const locale = useLocale()
  const mistake = lesson.lastMistake
  if (mistake?.task !== task.id) return null
  return (
    <Notice tone="warn" role="status">
      <p>
        <strong>{t('lesson.mistake')}</strong>
      </p>
      <p>{mistake.explanation[locale]}</p>
    </Notice>
  )
}

/** What is to be done now, as whom and why, with what lies on the desk and what helps. */
export const CurrentTask = ({ lesson, task }: { readonly lesson: RoomLesson; readonly task: TrainingTask }) => {
  const t = useWords()
  const locale = useLocale()
  const number = lesson.tasks.indexOf(task) + 1
  return (
    <section className="task-at-hand stack" aria-labelledby="task">
      <p className="small soft">
        {t('lesson.task', { number, of: lesson.tasks.length })} ·{' '}
        {t('lesson.worth', { worth: task.worth, points: task.points })}
      </p>
      <h3 id="task" tabIndex={-1}>
        {task.title[locale]}
      </h3>
      <p>{task.what[locale]}</p>
      {lesson.strayed && (
        <Notice tone="warn" role="status">
          {lesson.strayed[locale]}
        </Notice>
      )}
      <TaskRole task={task} />
      <Mistake lesson={lesson} task={task} />
      <div className="row">
        <TaskPlace task={task} />
      </div>
      <TaskDesk onDesk={task.onDesk} />
      <details className="fold">
        <summary>{t('lesson.why')}</summary>
        <p>{task.why[locale]}</p>
      </details>
      <TaskHelp task={task} />
    </section>
  )
}
