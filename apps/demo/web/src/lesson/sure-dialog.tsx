import { useNavigate } from '@tanstack/react-router'
import { Button } from '../design/button.js'
import { Notice } from '../design/notice.js'
import { OverlayDialog } from '../design/overlay-dialog.js'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'
import { useLessonHelp } from '../room/use-room.js'

interface SureDialogProps {
  readonly title: string
  readonly sure: string
  readonly confirm: string
  /** What is done once one is sure. */
  readonly help: 'show' | 'restart'
  readonly onClose: () => void
}

/** Asks before a task is done for the learner, or everything that was recorded in a room goes. */
export const SureDialog = ({ title, sure, confirm, help: kind, onClose }: SureDialogProps) => {
  const t = useWords()
  const navigate = useNavigate()
  const { room } = useInRoom()
  const help = useLessonHelp(room.room)
  const done = () => {
    onClose()
    // the dossier that one stood on may be gone
    if (kind === 'restart') void navigate({ to: '/rooms/$room', params: { room: room.room } })
  }
  return (
    <OverlayDialog title={title} narrow onClose={onClose}>
      <p>{sure}</p>
      {help.error && (
        <Notice tone="bad" role="alert">
          {help.error.sentences.join(' ') || t('shell.lost.title')}
        </Notice>
      )}
      <p className="row">
        <Button busy={help.isPending} onClick={() => help.mutate(kind, { onSuccess: done })}>
          {confirm}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('lesson.cancel')}
        </Button>
      </p>
    </OverlayDialog>
  )
}
