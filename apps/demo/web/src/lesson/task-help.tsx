import { lazy, Suspense, useState } from 'react'
import type { TrainingTask } from '../../../src/training/training-api.js'
import { announce } from '../design/announcer.js'
import { Button } from '../design/button.js'
import { Notice } from '../design/notice.js'
import { useLostFocus } from '../design/use-lost-focus.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'
import { useLessonHelp } from '../room/use-room.js'

const SureDialog = lazy(async () => ({ default: (await import('./sure-dialog.js')).SureDialog }))

/** Hints, opened one by one, and having the task done for one. */
export const TaskHelp = ({ task }: { readonly task: TrainingTask }) => {
  const t = useWords()
  const locale = useLocale()
  const { room } = useInRoom()
  const help = useLessonHelp(room.room)
  const [sure, setSure] = useState(false)
  const { of, opened } = task.hints
  useLostFocus('hints', opened.length)
  const openHint = () =>
    help.mutate('hint', {
      onSuccess: ({ lesson }) => {
        const hint = lesson?.tasks.find(({ id }) => id === task.id)?.hints.opened.at(-1)
        if (hint) announce(hint[locale])
      },
    })
  return (
    <>
      {opened.length > 0 && (
        <div>
          <h4 id="hints" tabIndex={-1}>
            {t('lesson.hints')}
          </h4>
          <ol>
            {opened.map((hint) => (
              <li key={hint.vi}>{hint[locale]}</li>
            ))}
          </ol>
        </div>
      )}
      {help.error && <Notice tone="bad">{help.error.sentences.join(' ') || t('shell.lost.title')}</Notice>}
      <div className="row">
        {opened.length < of && (
          <Button kind="quiet" busy={help.isPending} onClick={openHint}>
            {t('lesson.hint', { next: opened.length + 1, of })}
          </Button>
        )}
        <Button kind="quiet" onClick={() => setSure(true)}>
          {t('lesson.show')}
        </Button>
      </div>
      <Suspense>
        {sure && (
          <SureDialog
            title={t('lesson.showTitle')}
            sure={t('lesson.showSure')}
            confirm={t('lesson.show')}
            help="show"
            onClose={() => setSure(false)}
          />
        )}
      </Suspense>
    </>
  )
}
