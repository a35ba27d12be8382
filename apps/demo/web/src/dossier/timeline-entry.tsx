import type { TimelineEntry, ToldSession } from '@anlang/adapters/client'
import type { Procedure } from '@anlang/workflows'
import { Tag } from '../design/tag.js'
import type { Tone } from '../design/tone.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { dayText } from '../text/day-text.js'
import { numberText } from '../text/number-text.js'
import { DifferenceTable } from './difference-table.js'
import { votedBy } from './voted-by.js'

const verdictTone: Readonly<Record<NonNullable<TimelineEntry['verdict']>, Tone>> = {
  met: 'good',
  not_met: 'bad',
  undetermined: 'warn',
}

const Papers = ({ entry: { documents, issued } }: { readonly entry: TimelineEntry }) => {
  const t = useWords()
  if (documents.length === 0 && !issued) return null
  return (
    <ul>
      {documents.map(({ kind, label, number, on }) => (
        <li key={`${kind} ${number}`}>{t('dossier.documentOf', { label, number, day: dayText(on) })}</li>
      ))}
      {issued && (
        <li>
          {t('dossier.issued')}: {issued}
        </li>
      )}
    </ul>
  )
}

interface VoteProps {
  readonly session: ToldSession
  readonly of: ReturnType<typeof votedBy>
}

const Vote = ({ session: { counts, ballot, advice }, of }: VoteProps) => {
  const t = useWords()
  const locale = useLocale()
  const labelOf = ({ id, label }: ToldSession['counts'][number]) =>
    id === 'members' && of ? t(`dossier.members.${of}`) : label
  return (
    <p>
      {t('dossier.session')}: {counts.map((one) => `${labelOf(one)} ${numberText(one.count, locale)}`).join(', ')}
      {ballot && `, ${ballot}`}
      {advice && `. ${t(`dossier.advice.${advice}`)}`}.
    </p>
  )
}

const Marked = ({ entry: { items, reason } }: { readonly entry: TimelineEntry }) => {
  const t = useWords()
  return (
    <>
      {reason && (
        <p>
          {t('dossier.reason')}: {reason}
        </p>
      )}
      {items.length > 0 && (
        <div>
          <p>{t('dossier.items')}:</p>
          <ul>
            {items.map(({ id, label }) => (
              <li key={id}>{label}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

const FigureDetails = ({ figures }: Pick<TimelineEntry, 'figures'>) => {
  const t = useWords()
  return (
    <details className="fold">
      <summary>{t('dossier.figures', { count: figures.length })}</summary>
      <ul>
        {figures.map(({ id, label, text }) => (
          <li key={id}>
            {label}: <strong>{text}</strong>
          </li>
        ))}
      </ul>
    </details>
  )
}

interface EntryProps {
  readonly entry: TimelineEntry
  /** By which it is known who votes in an act. */
  readonly procedure: Procedure | null | undefined
}

/** One fact: what was done, by whom, when, and all that it brought. */
export const Entry = ({ entry, procedure }: EntryProps) => {
  const t = useWords()
  return (
    <li className={entry.kind}>
      <h3>{entry.title}</h3>
      <p className="meta">
        <time dateTime={entry.on}>{dayText(entry.on)}</time>
        <span>
          {entry.signs && `${entry.signs} · `}
          {entry.by.name}
        </span>
        <span>{t('dossier.fact', { version: entry.version })}</span>
      </p>
      {entry.verdict && (
        <p>
          <Tag tone={verdictTone[entry.verdict]}>{t(`dossier.verdict.${entry.verdict}`)}</Tag>
        </p>
      )}
      <Papers entry={entry} />
      <Marked entry={entry} />
      {entry.session && <Vote session={entry.session} of={votedBy(entry.act, procedure)} />}
      {entry.differences.length > 0 && <DifferenceTable differences={entry.differences} />}
      {entry.figures.length > 0 && <FigureDetails figures={entry.figures} />}
    </li>
  )
}
