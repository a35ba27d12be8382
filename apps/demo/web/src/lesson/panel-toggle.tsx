import type { TrainingTask } from '../../../src/training/training-api.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'

interface PanelToggleProps {
  readonly folded: boolean
  readonly fold: (folded: boolean) => void
  readonly task: Pick<TrainingTask, 'title'> | undefined
}

/** Where the lesson stands above the work, it can be folded away; the task at hand stays in view. */
export const PanelToggle = ({ folded, fold, task }: PanelToggleProps) => {
  const t = useWords()
  const locale = useLocale()
  return (
    <div className="panel-toggle">
      {folded && task && (
        <p>
          <span className="soft">{t('lesson.current')}:</span> <strong>{task.title[locale]}</strong>
        </p>
      )}
      <button
        type="button"
        className="button second"
        aria-expanded={!folded}
        aria-controls="lesson-body"
        onClick={() => fold(!folded)}
      >
        {folded ? t('lesson.unfold') : t('lesson.hide')}
      </button>
    </div>
  )
}
