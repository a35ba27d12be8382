import { useDossiers } from '@anlang/adapters/react'
import { Link } from '@tanstack/react-router'
import { deskRoom } from '../../../src/training/training-api.js'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'
import { countStages, type StageCount } from './stages.js'
import './way.css'

const Station = ({ count, place }: { readonly count: StageCount; readonly place: number }) => {
  const t = useWords()
  const { stage, dossiers, achieved, newest } = count
  const reached = dossiers > 0 ? 'passed' : ''
  return (
    <li className={achieved > 0 && stage === 'commend' ? `${reached} sealed` : reached}>
      <span className="station" aria-hidden="true">
        {place + 1}
      </span>
      <div>
        <h3>{t(`home.way.stages.${stage}.name`)}</h3>
        <p className="small soft">{t(`home.way.stages.${stage}.says`)}</p>
      </div>
      <p className="numbers">
        {dossiers === 0 ? t('home.way.none') : t('home.way.dossiers', { count: dossiers })}
        {achieved > 0 && `, ${t('home.way.achieved', { count: achieved })}`}
        {newest && (
          <>
            <br />
            <Link to="/rooms/$room/dossiers/$dossier" params={{ room: deskRoom, dossier: newest.id }}>
              {newest.state.split(' (')[0]}
              <span className="unseen">
                {', '}
                {newest.procedure.title}
              </span>
            </Link>
          </>
        )}
      </p>
    </li>
  )
}

/** The way of a model from its survey to a commendation, with what the record of the desk holds of each station. */
export const Way = () => {
  const t = useWords()
  const { begins } = useInRoom().room
  const { data } = useDossiers({ limit: 200 })
  const summaries = data?.pages.flatMap((page) => page.summaries) ?? []
  return (
    <section className="way" aria-labelledby="way">
      <h2 id="way">{t('home.way.title')}</h2>
      <p className="soft small">{t(`home.way.lead.${begins}`)}</p>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without numbers is none to VoiceOver */}
      <ol role="list">
        {countStages(summaries).map((count, place) => (
          <Station key={count.stage} count={count} place={place} />
        ))}
      </ol>
    </section>
  )
}
