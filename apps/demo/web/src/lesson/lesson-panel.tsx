import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import type { RoomLesson } from '../../../src/training/training-api.js'
import { announce } from '../design/announcer.js'
import { Button } from '../design/button.js'
import { useLostFocus } from '../design/use-lost-focus.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { Closing } from './closing.js'
import { CurrentTask } from './current-task.js'
import { PanelToggle } from './panel-toggle.js'
import { useFolded } from './use-folded.js'
import './lesson-card.css'
import './lesson-panel.css'
import { TaskList } from './task-list.js'

const SureDialog = lazy(async () => ({ default: (await import('./sure-dialog.js')).SureDialog }))

/** Says when a task was done. */
const useTaskNews = ({ tasks }: RoomLesson) => {
  const t = useWords()
  const locale = useLocale()
  const done = tasks.filter(({ state }) => state === 'done')
  const before = useRef(done.length)
  useEffect(() => {
    const last = done.at(-1)
    if (done.length > before.current && last) announce(t('lesson.taskDone', { title: last.title[locale] }))
    before.current = done.length
  }, [done, t, locale])
}

const Head = ({ lesson, children }: { readonly lesson: RoomLesson; readonly children: ReactNode }) => {
  const t = useWords()
  const locale = useLocale()
  const done = lesson.tasks.filter(({ state }) => state === 'done').length
  const progress = t('lesson.progress', { done, tasks: lesson.tasks.length })
  return (
    <header className="stack">
      <h2 id="lesson">{lesson.title[locale]}</h2>
      <progress className="progress" value={done} max={lesson.tasks.length} aria-label={progress} />
      <p className="small soft">
        {progress} · {t('lesson.scoreOf', { points: lesson.score.points, of: lesson.score.of })}
      </p>
      {children}
    </header>
  )
}

const Story = ({ lesson, fresh }: { readonly lesson: RoomLesson; readonly fresh: boolean }) => {
  const t = useWords()
  const locale = useLocale()
  return (
    <section>
      <details className="fold" open={fresh}>
        <summary>{t('lesson.story')}</summary>
        <div className="stack">
          {lesson.story.map((paragraph) => (
            <p key={paragraph.vi}>{paragraph[locale]}</p>
          ))}
          <p>
            <strong>{t('lesson.goal')}:</strong> {lesson.goal[locale]}
          </p>
          <p className="small soft">
            {t('lesson.training')}: {lesson.training[locale]}
          </p>
        </div>
      </details>
    </section>
  )
}

const Restart = () => {
  const t = useWords()
  const [asking, setAsking] = useState(false)
  return (
    <footer>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t('lesson.restart')}
      </Button>
      <Suspense>
        {asking && (
          <SureDialog
            title={t('lesson.restartTitle')}
            sure={t('lesson.restartSure')}
            confirm={t('lesson.restart')}
            help="restart"
            onClose={() => setAsking(false)}
          />
        )}
      </Suspense>
    </footer>
  )
}

/** The lesson beside the work: its story and goal, the task at hand, how far one is, and the way back to the start. */
export const LessonPanel = ({ lesson }: { readonly lesson: RoomLesson }) => {
  const t = useWords()
  const task = lesson.tasks.find(({ id }) => id === lesson.current)
  const fresh = lesson.tasks[0]?.state === 'current'
  const [folded, fold] = useFolded()
  useTaskNews(lesson)
  useLostFocus('task', task?.id)
  return (
    // what scrolls is reached by a keyboard
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the rule of axe for scrolling regions
    <aside className="lesson-panel" aria-labelledby="lesson" tabIndex={0}>
      <Head lesson={lesson}>
        <PanelToggle folded={folded} fold={fold} task={task} />
      </Head>
      <div id="lesson-body" className={folded ? 'lesson-body folded' : 'lesson-body'}>
        <Story lesson={lesson} fresh={fresh} />
        {task && <CurrentTask key={task.id} lesson={lesson} task={task} />}
        {lesson.finished && <Closing lesson={lesson} />}
        <section>
          <details className="fold">
            <summary>{t('lesson.tasks')}</summary>
            <TaskList tasks={lesson.tasks} />
          </details>
        </section>
        <Restart />
      </div>
    </aside>
  )
}
