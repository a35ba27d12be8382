import { useUnits } from '@anlang/adapters/react'
import type { IsoDate } from '@anlang/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from '../design/button.js'
import { Empty } from '../design/empty.js'
import { Lost } from '../design/lost.js'
import { Notice } from '../design/notice.js'
import { Page } from '../design/page.js'
import { Skeleton } from '../design/skeleton.js'
import { useLostFocus } from '../design/use-lost-focus.js'
import { useWords } from '../locale/words.js'
import { useInRoom } from '../room/room-context.js'
import { dayText, readDay } from '../text/day-text.js'
import { areWhole } from './child-level.js'
import { SearchForm, type UnitsAsked } from './search-form.js'
import { UnitList } from './unit-list.js'
import { levelOf } from './unit-search.js'
import { UnitTree } from './unit-tree.js'
import './units-page.css'

const Found = ({ asked, clear }: { readonly asked: UnitsAsked; readonly clear: () => void }) => {
  const t = useWords()
  const { room } = useInRoom()
  const { q, asOf, level } = asked
  const pages = useUnits({ asOf, limit: 200, ...(q === '' ? {} : { q }), ...(level ? { level } : {}) })
  if (pages.isError && !pages.data) return <Lost retry={() => void pages.refetch()} failure={pages.error.problem} />
  if (!pages.data) return <Skeleton lines={24} />
  const total = pages.data.pages[0]?.total ?? 0
  return (
    <div className="stack">
      <p className="row">
        <span role="status">{t('units.found', { count: total, day: dayText(asOf) })}</span>
        <Button kind="quiet" onClick={clear}>
          {t('units.clear')}
        </Button>
      </p>
      {total === 0 ? (
        <Empty title={t('units.none')}>{t(`units.noneLead.${room.units}`)}</Empty>
      ) : (
        <UnitList key={`${q} ${asOf} ${level}`} pages={pages} asOf={asOf} />
      )}
      {pages.isFetchNextPageError && <Lost retry={() => void pages.fetchNextPage()} failure={pages.error.problem} />}
    </div>
  )
}

/** Says where the units that are known are not all there were. */
const Excerpt = ({ asOf }: { readonly asOf: IsoDate }) => {
  const t = useWords()
  const { room } = useInRoom()
  if (room.units === 'story') return <Notice tone="plain">{t('units.excerpt')}</Notice>
  if (areWhole(room, asOf) || room.unitsFrom === null) return null
  return <Notice tone="plain">{t('units.beforeLists', { day: dayText(room.unitsFrom) })}</Notice>
}

/** Units as a tree or as what a search finds, as they were on a day. */
export const UnitsPage = () => {
  const t = useWords()
  const { room } = useInRoom()
  const search = useSearch({ from: '/rooms/$room/units' })
  const navigate = useNavigate({ from: '/rooms/$room/units' })
  const asked: UnitsAsked = {
    q: search.q ?? '',
    asOf: readDay(search.asOf ?? '') ?? room.clock.today,
    level: levelOf(search.level),
  }
  const ask = ({ q, asOf, level }: UnitsAsked) =>
    void navigate({ search: { ...(q === '' ? {} : { q }), asOf, ...(level ? { level } : {}) } })
  const clear = () => void navigate({ search: { asOf: asked.asOf } })
  const searching = asked.q !== '' || asked.level !== undefined
  useLostFocus('tree', searching)
  return (
    <Page title={t('units.title')} lead={t('units.lead')}>
      <Excerpt asOf={asked.asOf} />
      <SearchForm asked={asked} onAsk={ask} />
      {searching ? (
        <Found asked={asked} clear={clear} />
      ) : (
        <section className="stack" aria-labelledby="tree">
          <h2 id="tree" tabIndex={-1}>
            {t('units.tree')}, {dayText(asked.asOf)}
          </h2>
          <UnitTree asOf={asked.asOf} key={asked.asOf} />
        </section>
      )}
    </Page>
  )
}
