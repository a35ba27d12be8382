import { useDossiers } from '@anlang/adapters/react'
import { useEffect } from 'react'
import { SelectField } from '../design/select-field.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import { useDossierText } from '../text/dossier-text.js'
import { EntityChoice } from './entity-choice.js'
import type { OpeningPart } from './opening-part.js'
import { openingIds } from './read-opening.js'

const Follows = ({ procedure, values, set, faultAt }: OpeningPart) => {
  const t = useWords()
  const dossierText = useDossierText()
  const dossiers = useDossiers({ limit: 200 })
  const { hasNextPage, isFetching, isError, fetchNextPage } = dossiers
  // the one that is looked for may be the newest, which comes last
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage()
  }, [hasNextPage, isFetching, isError, fetchNextPage])
  const { follows } = procedure
  if (!follows) return null
  const known = dossiers.data?.pages.flatMap((page) =>
    page.summaries.map((summary, place) => ({ summary, procedure: page.dossiers[place]?.procedure.id ?? '' })),
  )
  const names = follows.procedures.map(({ value }) => value)
  const options = (known ?? [])
    .filter((one) => names.some((name) => one.procedure.split('.')[0] === name))
    .filter(({ summary }) => values.subject === '' || summary.subject.id === values.subject)
    .map(({ summary }) => ({ value: summary.id, label: `${dossierText(summary)} (${summary.state})` }))
  return (
    <SelectField
      id={openingIds.follows}
      label={follows.required ? `${t('desk.opening.follows')} (${t('form.required')})` : t('desk.opening.follows')}
      fault={faultAt('follows')}
      value={values.follows}
      onChange={(id) => set({ follows: id })}
      options={options}
      none={follows.required ? t('desk.opening.choose') : t('desk.opening.followsNone')}
    />
  )
}

/** What a new dossier is about. */
export const OpeningChoices = (part: OpeningPart) => {
  const t = useWords()
  const locale = useLocale()
  const { procedure, values, set, faultAt } = part
  return (
    <>
      <SelectField
        id={openingIds.subject}
        label={t('desk.opening.subject')}
        fault={faultAt('subject')}
        value={values.subject}
        onChange={(subject) => set({ subject, follows: '' })}
        options={procedure.units.map(({ id, name }) => ({ value: id, label: name }))}
        none={t('desk.opening.choose')}
      />
      <EntityChoice {...part} />
      <SelectField
        id={openingIds.year}
        label={t('desk.opening.year')}
        fault={faultAt('year')}
        value={values.year}
        onChange={(year) => set({ year })}
        options={procedure.years.map((year) => ({ value: String(year), label: String(year) }))}
      />
      {procedure.models.length > 0 && (
        <SelectField
          id={openingIds.model}
          label={t('desk.opening.model')}
          fault={faultAt('model')}
          value={values.model}
          onChange={(model) => set({ model })}
          options={procedure.models.map(({ value, label }) => ({ value, label: label[locale] }))}
          none={t('desk.opening.choose')}
        />
      )}
      <Follows {...part} />
    </>
  )
}
