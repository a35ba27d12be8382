import type { AllowedAnswer, AllowedItem } from '@anlang/adapters/client'
import { daysBetween } from '../desk/days-between.js'
import { DueTag } from '../desk/due-tag.js'
import { LawOfAct, titlesIn } from '../law/law-of-act.js'
import type { TitleOf } from '../law/term-text.js'
import { useWords } from '../locale/words.js'
import './act-list.css'
import { Could } from './could.js'
import { RefusedBecause } from './refused-because.js'

interface OtherProps {
  readonly item: AllowedItem
  readonly today: string
  readonly titleOf: TitleOf
}

const Other = ({ item, today, titleOf }: OtherProps) => (
  <li>
    <div className="about">
      <h3>{item.title}</h3>
      {item.here && item.due && (
        <p>
          <DueTag due={item.due} daysLeft={daysBetween(today, item.due)} />
        </p>
      )}
      {item.here && <LawOfAct brief step={item.step} titleOf={titleOf} />}
      <RefusedBecause className="why small" sentences={item.sentences} refusals={item.refusals} />
      <Could could={item.could} offices={item.offices} />
    </div>
  </li>
)

/** Nothing stands against it but the day: it is one's own, and waits for nobody. */
const awaitsItsDay = ({ refusals }: AllowedItem): boolean =>
  refusals.length > 0 && refusals.every(({ code }) => code === 'too_early')

interface WaitingProps {
  readonly id: string
  readonly title: string
  readonly items: readonly AllowedItem[]
  readonly today: string
  readonly titleOf: TitleOf
}

const Waiting = ({ id, title, items, ...day }: WaitingProps) => (
  <section className="stack" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is none to VoiceOver */}
    <ul role="list" className="acts">
      {items.map((item) => (
        <Other key={item.act} item={item} {...day} />
      ))}
    </ul>
  </section>
)

/** What is open here and of another office, or of one's own on a later day; and what is not open at all, with the reasons. */
export const ActsOfOthers = ({ answer }: { readonly answer: AllowedAnswer }) => {
  const t = useWords()
  const rest = answer.allowed.filter(({ ready }) => !ready)
  const open = rest.filter(({ here }) => here)
  const mine = open.filter(awaitsItsDay)
  const waiting = open.filter((item) => !mine.includes(item))
  const day = { today: answer.today, titleOf: titlesIn(answer.allowed) }
  const later = rest.filter(({ here }) => !here)
  return (
    <>
      {mine.length > 0 && <Waiting id="mine-later" title={t('dossier.mineLater')} items={mine} {...day} />}
      {waiting.length > 0 && <Waiting id="waiting" title={t('dossier.wait')} items={waiting} {...day} />}
      {later.length > 0 && (
        <details className="fold">
          <summary>{t('dossier.others')}</summary>
          {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is none to VoiceOver */}
          <ul role="list" className="acts">
            {later.map((item) => (
              <Other key={item.act} item={item} {...day} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
