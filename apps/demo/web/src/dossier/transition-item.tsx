import type { TransitionItem as Item } from '@anlang/adapters/client'
import { useAllowed, useCloseDossier, useMigrate } from '@anlang/adapters/react'
import { useRef, useState } from 'react'
import { Button } from '../design/button.js'
import { attemptTo } from '../form/attempt-to.js'
import { freshKey } from '../form/draft.js'
import { SendProblem } from '../form/send-problem.js'
import { summaryOf } from '../form/target-of.js'
import { useSend } from '../form/use-send.js'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'
import { useRefreshRoom } from '../room/use-room.js'
import { Could } from './could.js'
import { leaveFlash } from './flash.js'

interface TransitionProps {
  readonly dossier: string
  readonly item: Item
  /** How the dossier stood when this was shown. */
  readonly tag: string
}

/** Sends what is to be done, until it is answered. */
const useTransition = ({ dossier, item, tag }: TransitionProps) => {
  const { room } = useInRoom()
  const refreshRoom = useRefreshRoom(room.room)
  const allowed = useAllowed(dossier)
  const migrate = useMigrate(dossier)
  const close = useCloseDossier(dossier)
  const seen = useRef(tag)
  const key = useRef(freshKey())
  const sending = useSend(() =>
    attemptTo(
      async () => {
        const how = { key: key.current, seen: seen.current }
        const { rule } = item
        const { recorded } = await (rule === null ? close.mutateAsync(how) : migrate.mutateAsync({ rule, ...how }))
        leaveFlash({ dossier, title: item.title, version: recorded.version })
        void refreshRoom()
      },
      {
        renew: () => {
          key.current = freshKey()
        },
        refreshRoom,
      },
    ),
  )
  const goOn = () => {
    void allowed.refetch().then(({ data }) => {
      seen.current = data?.tag ?? seen.current
      sending.send()
    })
  }
  return { sending, goOn }
}

/** Asked twice: what is recorded stays. Whichever button was pressed is gone then, so the next one takes the focus. */
const Take = (props: TransitionProps) => {
  const t = useWords()
  const { kind, title } = props.item
  const [stage, setStage] = useState<'first' | 'asked' | 'left'>('first')
  const { sending, goOn } = useTransition(props)
  if (stage !== 'asked') {
    return (
      <Button
        autoFocus={stage === 'left'}
        aria-label={t('dossier.takeNamed', { act: title })}
        onClick={() => setStage('asked')}
      >
        {t('dossier.take')}
      </Button>
    )
  }
  return (
    <div className="stack">
      <p>{t(kind === 'close' ? 'dossier.closingLasts' : 'dossier.migrationLasts')}</p>
      <div className="could">
        <Button autoFocus busy={sending.busy} onClick={sending.send}>
          {t('dossier.confirmTransition')}
        </Button>
        <Button kind="quiet" onClick={() => setStage('left')}>
          {t('dossier.leaveTransition')}
        </Button>
      </div>
      {sending.problem && (
        <SendProblem
          problem={sending.problem}
          summary={(problem) => summaryOf(problem, {})}
          busy={sending.busy}
          again={sending.send}
          goOn={goOn}
        />
      )}
    </div>
  )
}

/** One thing that is to be done as units or offices changed: why, and the way to do it or who could. */
export const TransitionItem = (props: TransitionProps) => {
  const { title, reason, open, sentences, could, offices } = props.item
  return (
    <li className={open ? 'open' : undefined}>
      <div className="about">
        <h3>{title}</h3>
        <p>{reason}</p>
        {!open && (
          <ul className="why small">
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        {!open && <Could could={could} offices={offices} />}
      </div>
      {open && <Take {...props} />}
    </li>
  )
}
