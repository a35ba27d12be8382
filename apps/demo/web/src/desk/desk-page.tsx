import { lazy, Suspense, useState } from 'react'
import { deskRoom } from '../../../src/training/training-api.js'
import { Button } from '../design/button.js'
import { Page } from '../design/page.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { PersonaCards } from '../room/persona-cards.js'
import { useInRoom } from '../room/room-context.js'
import { DossierList } from './dossier-list.js'
import { Inbox } from './inbox.js'
import { Openable } from './openable.js'

const SureDialog = lazy(async () => ({ default: (await import('../lesson/sure-dialog.js')).SureDialog }))

const Choosing = () => {
  const t = useWords()
  return (
    <section className="stack" aria-labelledby="choose">
      <h2 id="choose">{t('desk.start')}</h2>
      <p className="soft measure">
        {t('room.chooseLead')} {t('desk.startLead')}
      </p>
      <PersonaCards onChosen={() => document.querySelector('h1')?.focus()} />
    </section>
  )
}

const Restart = () => {
  const t = useWords()
  const { begins } = useInRoom().room
  const [asking, setAsking] = useState(false)
  return (
    <p>
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {t(`room.restart.${begins}`)}
      </Button>
      <Suspense>
        {asking && (
          <SureDialog
            title={t('room.restartTitle')}
            sure={t(`room.restartSure.${begins}`)}
            confirm={t(`room.restart.${begins}`)}
            help="restart"
            onClose={() => setAsking(false)}
          />
        )}
      </Suspense>
    </p>
  )
}

/** What waits for the office, and what it may open. */
const Work = () => {
  const t = useWords()
  return (
    <>
      <section className="stack" aria-labelledby="inbox">
        <h2 id="inbox">{t('desk.inbox')}</h2>
        <Inbox />
      </section>
      <section className="stack" aria-labelledby="openable">
        <h2 id="openable">{t('desk.openTitle')}</h2>
        <p className="soft">{t('desk.openLead')}</p>
        <Openable />
      </section>
    </>
  )
}

/** The desk of an office, once it is chosen; a lesson says itself whom to be. And all dossiers of the room. */
export const DeskPage = () => {
  const t = useWords()
  const locale = useLocale()
  const { room, me, chosen } = useInRoom()
  const office = `${me.positionName[locale]}, ${me.unitName[locale].split(', ')[0]}`
  const looking = room.lesson ? t('desk.lookingLead', { office }) : undefined
  return (
    <Page title={t('desk.title')} lead={chosen ? t('desk.inboxLead', { office }) : looking}>
      {chosen || room.lesson ? <Work /> : <Choosing />}
      <section className="stack" aria-labelledby="dossiers">
        <h2 id="dossiers">{t('desk.dossiers')}</h2>
        <DossierList />
      </section>
      {room.room === deskRoom && <Restart />}
    </Page>
  )
}
