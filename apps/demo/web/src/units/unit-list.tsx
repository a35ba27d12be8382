import type { UnitItem } from '@anlang/adapters/client'
import type { Pages } from '@anlang/adapters/react'
import type { IsoDate } from '@anlang/core'
import { useNavigate } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type MouseEvent, memo, useCallback, useEffect, useMemo, useRef } from 'react'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'

interface UnitListProps {
  readonly pages: Pages<{ readonly units: readonly UnitItem[]; readonly total: number; readonly next: string | null }>
  readonly asOf: IsoDate
}

const rowHeight = 72

interface RowProps {
  readonly item: UnitItem | undefined
  readonly href: string
  readonly follow: (event: MouseEvent<HTMLAnchorElement>) => void
}

/** A plain link: hundreds of the router's own, which each watch where one is, would not keep up with a scrolling list. */
const Row = memo(({ item, href, follow }: RowProps) =>
  item ? (
    <>
      <span>
        <a href={href} data-unit={item.id} onClick={follow}>
          {item.fullName}
        </a>
      </span>
      <span className="small soft">{item.within}</span>
    </>
  ) : (
    <span className="soft">…</span>
  ),
)

/** Follows a plain link within the pages, unless it is asked to open elsewhere. */
const useFollow = (asOf: IsoDate) => {
  const navigate = useNavigate()
  const { room } = useInRoom()
  const { room: id } = room
  return useCallback(
    (event: MouseEvent<HTMLAnchorElement>) => {
      const elsewhere = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
      const { unit } = event.currentTarget.dataset
      if (unit === undefined || elsewhere) return
      event.preventDefault()
      void navigate({ to: '/rooms/$room/units/$unit', params: { room: id, unit }, search: { asOf } })
    },
    [navigate, id, asOf],
  )
}

/** Any number of units: only the rows that are seen stand in the page, and pages are asked for as one comes near. */
export const UnitList = ({ pages, asOf }: UnitListProps) => {
  const t = useWords()
  const { room } = useInRoom()
  const follow = useFollow(asOf)
  const base = `/rooms/${encodeURIComponent(room.room)}/units`
  const place = useRef<HTMLElement>(null)
  const items = useMemo(() => pages.data?.pages.flatMap(({ units }) => units) ?? [], [pages.data])
  const total = pages.data?.pages[0]?.total ?? 0
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => place.current,
    estimateSize: () => rowHeight,
    overscan: 6,
  })
  const shown = rows.getVirtualItems()
  const last = shown.at(-1)?.index ?? 0
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = pages
  useEffect(() => {
    const isNear = last >= items.length - 1 && hasNextPage
    if (isNear && !isFetchingNextPage && !isFetchNextPageError) void fetchNextPage()
  }, [last, items.length, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage])
  return (
    <section
      className="unit-window"
      ref={place}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is one that a keyboard can reach
      tabIndex={0}
      aria-label={t('units.list')}
      style={{ height: `min(70vh, ${total * rowHeight + 2}px)` }}
    >
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is none to VoiceOver */}
      <ul role="list" style={{ height: rows.getTotalSize() }}>
        {shown.map(({ index, start }) => (
          <li
            key={index}
            style={{ transform: `translateY(${start}px)` }}
            aria-setsize={total}
            aria-posinset={index + 1}
          >
            <Row
              follow={follow}
              item={items[index]}
              href={`${base}/${encodeURIComponent(items[index]?.id ?? '')}?asOf=${asOf}`}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
