import type { UnitItem } from '@anlang/adapters/client'
import type { Pages } from '@anlang/adapters/react'
import type { IsoDate } from '@anlang/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import { useWords } from '../locale/words.js'
import { UnitLink } from './unit-link.js'

interface UnitListProps {
  readonly pages: Pages<{ readonly units: readonly UnitItem[]; readonly total: number; readonly next: string | null }>
  readonly asOf: IsoDate
}

const rowHeight = 72

const Row = ({ item, asOf }: { readonly item: UnitItem | undefined; readonly asOf: IsoDate }) =>
  item ? (
    <>
      <span>
        <UnitLink id={item.id} name={item.fullName} asOf={asOf} />
      </span>
      <span className="small soft">{item.within}</span>
    </>
  ) : (
    <span className="soft">…</span>
  )

/** Any number of units: only the rows that are seen stand in the page, and pages are asked for as one comes near. */
export const UnitList = ({ pages, asOf }: UnitListProps) => {
  const t = useWords()
  const place = useRef<HTMLElement>(null)
  const items = useMemo(() => pages.data?.pages.flatMap(({ units }) => units) ?? [], [pages.data])
  const total = pages.data?.pages[0]?.total ?? 0
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => place.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  })
  const shown = rows.getVirtualItems()
  const last = shown.at(-1)?.index ?? 0
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages
  useEffect(() => {
    if (last >= items.length - 1 && hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [last, items.length, hasNextPage, isFetchingNextPage, fetchNextPage])
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
            <Row item={items[index]} asOf={asOf} />
          </li>
        ))}
      </ul>
    </section>
  )
}
