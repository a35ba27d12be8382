import type { ReactNode } from 'react'
import type { AbsentMember, CastMember } from '../../../src/training/training-api.js'
import { announce } from '../design/announcer.js'
import { Button } from '../design/button.js'
import { Card } from '../design/card.js'
import { Tag } from '../design/tag.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { initials } from './initials.js'
import './persona-card.css'
import { useInRoom } from './room-context.js'

const Member = ({ member, children }: { readonly member: CastMember; readonly children: ReactNode }) => {
  const locale = useLocale()
  return (
    <>
      <h3>
        <span className="face" aria-hidden="true">
          {initials(member.positionName.vi)}
        </span>
        {member.positionName[locale]}
      </h3>
      <p className="units small soft">{member.unitName[locale]}</p>
      <p className="does">{member.does[locale]}</p>
      {children}
    </>
  )
}

const Present = ({ member, onChosen }: { readonly member: CastMember; readonly onChosen: () => void }) => {
  const t = useWords()
  const locale = useLocale()
  const { me, chosen, become } = useInRoom()
  const mine = chosen && me.persona === member.persona
  const name = `${member.positionName[locale]}, ${member.unitName[locale]}`
  const choose = () => {
    become(member.persona)
    announce(t('room.became', { name }))
    onChosen()
  }
  return (
    <Card>
      <div className={mine ? 'persona me' : 'persona'}>
        <Member member={member}>
          <div className="row">
            {mine ? (
              <Tag tone="good">{t('room.itIsYou')}</Tag>
            ) : (
              <Button kind="second" onClick={choose} aria-label={t('room.become', { name })}>
                {t('room.becomeShort')}
              </Button>
            )}
          </div>
        </Member>
      </div>
    </Card>
  )
}

const Absent = ({ member }: { readonly member: AbsentMember }) => {
  const t = useWords()
  const locale = useLocale()
  return (
    <Card>
      <div className="persona soft">
        <Member member={member}>
          <p>
            <Tag>{t('room.away')}</Tag> {member.why[locale]}
          </p>
        </Member>
      </div>
    </Card>
  )
}

/** Who one may be in this room today, what each does, and who is out of office and why. */
export const PersonaCards = ({ onChosen }: { readonly onChosen: () => void }) => {
  const { room } = useInRoom()
  return (
    <div className="cards">
      {room.cast.map((member) => (
        <Present key={member.persona} member={member} onChosen={onChosen} />
      ))}
      {room.away.map((member) => (
        <Absent key={member.persona} member={member} />
      ))}
    </div>
  )
}
