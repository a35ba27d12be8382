import type { IsoDate } from '@anlang/core'
import { Link } from '@tanstack/react-router'
import { useInRoom } from '../room/room-context.js'

interface UnitLinkProps {
  readonly id: string
  readonly name: string
  readonly asOf: IsoDate
}

/** A unit by its name, as it was on a day. */
export const UnitLink = ({ id, name, asOf }: UnitLinkProps) => {
  const { room } = useInRoom()
  return (
    <Link to="/rooms/$room/units/$unit" params={{ room: room.room, unit: id }} search={{ asOf }} preload={false}>
      {name}
    </Link>
  )
}
