import type { SessionForm } from '@anlang/adapters/client'
import { RadioSet } from '../design/choice-set.js'
import { NumberField } from '../design/number-field.js'
import { LawOfVote } from '../law/law-of-vote.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { readNumber } from '../text/number-text.js'
import { controlId } from './control-id.js'
import { useForm } from './form-context.js'
import { type Share, sessionShares } from './session-shares.js'

const Bar = ({ share, sentence }: { readonly share: Share; readonly sentence: string }) => (
  <div>
    <span>{sentence}</span>
    <span className="share-bar" aria-hidden="true">
      <span style={{ inlineSize: `${(100 * share.part) / share.whole}%` }} />
    </span>
  </div>
)

const Shares = () => {
  const t = useWords()
  const locale = useLocale()
  const { counts, recused } = useForm().values.session
  const count = (id: string) => readNumber(counts[id] ?? '', locale)
  const shares = sessionShares(
    {
      members: count('members'),
      present: count('present'),
      consulted: count('consulted'),
      inFavour: count('inFavour'),
      recused: Object.values(recused).reduce((sum, text) => sum + (readNumber(text, locale) ?? 0), 0),
    },
    locale,
  )
  const { present, inFavour, inFavourOfPresent, impossible } = shares
  return (
    <output className="share-list">
      {impossible && <strong>{t(`form.impossible.${impossible}`)}</strong>}
      {!present && !inFavour && !impossible && <span className="soft">{t('form.shareUnknown')}</span>}
      {present && <Bar share={present} sentence={t('form.presentShare', { ...present })} />}
      {inFavour && <Bar share={inFavour} sentence={t('form.favourShare', { ...inFavour })} />}
      {inFavourOfPresent && (
        <Bar share={inFavourOfPresent} sentence={t('form.favourPresent', { ...inFavourOfPresent })} />
      )}
    </output>
  )
}

interface SessionFieldsProps {
  readonly form: SessionForm
}

/** How a council or the households sat and voted, with the shares as they are typed. */
export const SessionFields = ({ form }: SessionFieldsProps) => {
  const t = useWords()
  const locale = useLocale()
  const { values, change, faults } = useForm()
  const { session } = values
  const setCount = (id: string, text: string) =>
    change({ ...values, session: { ...session, counts: { ...session.counts, [id]: text } } })
  const setRecused = (reason: string, text: string) =>
    change({ ...values, session: { ...session, recused: { ...session.recused, [reason]: text } } })
  return (
    <fieldset className="form-section">
      <legend>{t(`form.session.${form.of}`)}</legend>
      <p className="soft small">{t('form.sessionHint')}</p>
      <LawOfVote form={form} />
      <div className="fields">
        {form.fields.map(({ id, label, required }) => (
          <NumberField
            key={id}
            id={controlId.session(id)}
            label={required ? `${label[locale]} (${t('form.required')})` : label[locale]}
            fault={faults.get(controlId.session(id))}
            value={session.counts[id] ?? ''}
            onChange={(text) => setCount(id, text)}
          />
        ))}
      </div>
      <Shares />
      {form.recusals.length > 0 && (
        <details className="fold" open={Object.values(session.recused).some((text) => text !== '')}>
          <summary>{t('form.recused')}</summary>
          <div className="fields">
            {form.recusals.map(({ value, label }) => (
              <NumberField
                key={value}
                id={controlId.session(`recused-${value}`)}
                label={label[locale]}
                fault={faults.get(controlId.session(`recused-${value}`))}
                value={session.recused[value] ?? ''}
                onChange={(text) => setRecused(value, text)}
              />
            ))}
          </div>
        </details>
      )}
      <RadioSet
        id={controlId.ballot}
        legend={t('form.ballot')}
        hint={form.ballot === 'secret' ? `${t('form.ballotSecret')} ${t('law.basis')}: ${form.law[locale]}` : undefined}
        fault={faults.get(controlId.ballot)}
        options={form.ballots.map(({ value, label }) => ({ value, label: label[locale] }))}
        value={session.ballot}
        onChange={(ballot) => change({ ...values, session: { ...session, ballot } })}
        beside
      />
    </fieldset>
  )
}
