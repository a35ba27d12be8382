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
      <h4>
        <span className="face" aria-hidden="true">
          {initials(member.positionName.vi)}
        </span>
        {member.positionName[locale]}
      </h4>
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
              <Button kind="second" onClick={choose} aria-label={t('room.becomeNamed', { name })}>
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

const levels = ['neighbourhood', 'commune', 'district', 'province'] as const

/** Who one may be in this room today, level by level; what each does, and who is out of office and why. */
export const PersonaCards = ({ onChosen }: { readonly onChosen: () => void }) => {
  const t = useWords()
  const { room } = useInRoom()
  const groups = levels
    .map((level) => ({
      level,
      present: room.cast.filter((member) => member.level === level),
      absent: room.away.filter((member) => member.level === level),
    }))
    .filter(({ present, absent }) => present.length + absent.length > 0)
  return groups.map(({ level, present, absent }) => (
    <section key={level} className="stack" aria-label={t(`room.levels.${level}`)}>
      <h3>{t(`room.levels.${level}`)}</h3>
      <div className="cards">
        {present.map((member) => (
          <Present key={member.persona} member={member} onChosen={onChosen} />
        ))}
        {absent.map((member) => (
          <Absent key={member.persona} member={member} />
        ))}
      </div>
    </section>
  ))
}
