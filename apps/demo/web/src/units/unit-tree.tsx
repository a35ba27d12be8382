import type { UnitItem } from '@anlang/adapters/client'
import { useUnits } from '@anlang/adapters/react'
import type { IsoDate, UnitId } from '@anlang/core'
import { useState } from 'react'
import { Empty } from '../design/empty.js'
import { Lost } from '../design/lost.js'
import { More } from '../design/more.js'
import { Skeleton } from '../design/skeleton.js'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'
import { UnitLink } from './unit-link.js'
import { useChildCount } from './use-child-count.js'

const Branch = ({ item, asOf }: { readonly item: UnitItem; readonly asOf: IsoDate }) => {
  const t = useWords()
  const count = useChildCount()
  const [open, setOpen] = useState(false)
  const { fullName: name } = item
  return (
    <li>
      <div className="unit-row">
        {item.children > 0 ? (
          <button
            type="button"
            className="toggle"
            aria-expanded={open}
            aria-label={open ? t('units.collapse', { name }) : t('units.expand', { name })}
            onClick={() => setOpen(!open)}
          />
        ) : (
          <span className="leaf" />
        )}
        <UnitLink id={item.id} name={name} asOf={asOf} />
        {item.children > 0 && <span className="small soft">{count(item.level, item.children, asOf)}</span>}
      </div>
      {open && <Branches under={item.id} name={name} asOf={asOf} />}
    </li>
  )
}

interface BranchesProps {
  readonly under?: UnitId
  readonly name: string
  readonly asOf: IsoDate
}

/** The units directly under one, or the highest; each opens in its place. */
const Branches = ({ under, name, asOf }: BranchesProps) => {
  const t = useWords()
  const { room } = useInRoom()
  const units = useUnits(under === undefined ? { asOf, level: 'province', limit: 100 } : { asOf, under, limit: 100 })
  if (units.isError && !units.data) return <Lost retry={() => void units.refetch()} failure={units.error.problem} />
  if (!units.data) return <Skeleton lines={under === undefined ? 20 : 3} />
  const items = units.data.pages.flatMap((page) => page.units)
  if (items.length === 0) return <Empty title={t('units.none')}>{t(`units.noneLead.${room.units}`)}</Empty>
  return (
    <>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is none to VoiceOver */}
      <ul role="list">
        {items.map((item) => (
          <Branch key={item.id} item={item} asOf={asOf} />
        ))}
      </ul>
      <More pages={units} label={t('units.more', { name })} kind="quiet" />
    </>
  )
}

/** The tree of units as it was on a day: provinces, and within each what stood under it. */
export const UnitTree = ({ asOf }: { readonly asOf: IsoDate }) => {
  const t = useWords()
  return (
    <div className="unit-tree">
      <Branches name={t('units.title')} asOf={asOf} />
    </div>
  )
}
