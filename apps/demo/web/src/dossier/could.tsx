import type { AllowedItem, NamedActor } from '@anlang/adapters/client'
import { announce } from '../design/announcer.js'
import { Button } from '../design/button.js'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'

const Actor = ({ actor }: { readonly actor: NamedActor }) => {
  const t = useWords()
  const { room, become } = useInRoom()
  const inCast = room.cast.some(({ persona }) => persona === actor.person)
  if (!inCast) return <span>{actor.name}</span>
  return (
    <Button
      kind="second"
      onClick={() => {
        become(actor.person)
        announce(t('room.became', { name: actor.name }))
      }}
    >
      {t('room.become', { name: actor.name })}
    </Button>
  )
}

/** Who could take a step today, each one press away; else the offices it is of. */
export const Could = ({ could, offices }: Pick<AllowedItem, 'could' | 'offices'>) => {
  const t = useWords()
  const { me } = useInRoom()
  const others = could.filter(({ person }) => person !== me.persona)
  if (could.length === 0) {
    if (offices.length === 0) return null
    return (
      <p className="small soft">
        {t('dossier.could')}: {offices.map(({ name }) => name).join('; ')}. {t('dossier.nobody')}
      </p>
    )
  }
  return (
    <div className="could">
      {others.map((actor) => (
        <Actor key={`${actor.person} ${actor.position} ${actor.unit}`} actor={actor} />
      ))}
    </div>
  )
}
