import { Button } from '../design/button.js'
import { Notice } from '../design/notice.js'
import { OverlayDialog } from '../design/overlay-dialog.js'
import { useWords } from '../locale/words.js'
import { useInRoom } from './room-context.js'
import { useLessonHelp } from './use-room.js'

interface RestartDialogProps {
  readonly title: string
  readonly sure: string
  readonly confirm: string
  readonly onClose: () => void
}

/** Asks before everything that was recorded in a room goes. */
export const RestartDialog = ({ title, sure, confirm, onClose }: RestartDialogProps) => {
  const t = useWords()
  const { room } = useInRoom()
  const help = useLessonHelp(room.room)
  return (
    <OverlayDialog title={title} narrow onClose={onClose}>
      <p>{sure}</p>
      {help.error && (
        <Notice tone="bad" role="alert">
          {help.error.sentences.join(' ') || t('shell.lost.title')}
        </Notice>
      )}
      <p className="row">
        <Button busy={help.isPending} onClick={() => help.mutate('restart', { onSuccess: onClose })}>
          {confirm}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('lesson.cancel')}
        </Button>
      </p>
    </OverlayDialog>
  )
}
