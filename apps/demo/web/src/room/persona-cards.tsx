import type { ReactNode } from 'react'
import type { AbsentMember, CastMember } from '../../../src/training/training-api.js'
import { announce } from '../design/announcer.js'
import { Card } from '../design/card.js'
import { Tag } from '../design/tag.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { initials } from './initials.js'
import './persona-card.css'
import { useInRoom } from './room-context.js'

interface MemberProps {
  readonly member: CastMember
  readonly title: ReactNode
  readonly children?: ReactNode
}

/** Who it is and what they do; the units above the first are the same for all, and said by the name of the button. */
const Member = ({ member, title, children }: MemberProps) => {
  const locale = useLocale()
  return (
    <>
      <span className="face" aria-hidden="true">
        {initials(member.positionName.vi)}
      </span>
      <div>
        <h4>{title}</h4>
        <p className="small soft">{member.unitName[locale].split(', ')[0]}</p>
        <p className="small">{member.does[locale]}</p>
        {children}
      </div>
    </>
  )
}

const Present = ({ member, onChosen }: { readonly member: CastMember; readonly onChosen: () => void }) => {
  const t = useWords()
  const locale = useLocale()
  const { me, chosen, become } = useInRoom()
  const mine = chosen && me.persona === member.persona
  const position = member.positionName[locale]
  const name = `${position}, ${member.unitName[locale]}`
  const choose = () => {
    become(member.persona)
    announce(t('room.became', { name }))
    onChosen()
  }
  return (
    <Card whole={!mine}>
      <div className={mine ? 'persona me' : 'persona'}>
        {mine ? (
          <Member member={member} title={position}>
            <Tag tone="good">{t('room.itIsYou')}</Tag>
          </Member>
        ) : (
          <Member
            member={member}
            title={
              <button type="button" className="whole" onClick={choose} aria-label={t('room.becomeNamed', { name })}>
                {position}
              </button>
            }
          />
        )}
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
        <Member member={member} title={member.positionName[locale]}>
          <p className="small">
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
