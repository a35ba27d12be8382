import { entitiesIn } from '../../../src/entities/entity-name.js'
import { SelectField } from '../design/select-field.js'
import { TextField } from '../design/text-field.js'
import { useLocale } from '../locale/locale.js'
import { useWords } from '../locale/words.js'
import type { OpeningPart } from './opening-part.js'
import { isAboutEntity, openingIds } from './read-opening.js'

/** The bodies whose names are known, each one press away. */
const KnownEntities = ({ values, set }: OpeningPart) => {
  const t = useWords()
  const locale = useLocale()
  const known = entitiesIn(values.subject, values.entityKind)
  if (known.length === 0) return null
  return (
    <SelectField
      label={t('desk.opening.entityName')}
      hint={t('desk.opening.entityNameHint')}
      value={known.some(({ id }) => id === values.entity) ? values.entity : ''}
      onChange={(entity) => set({ entity })}
      options={known.map(({ id, name }) => ({ value: id, label: name[locale] }))}
      none={t('desk.opening.entityOther')}
    />
  )
}

const Code = ({ values, set, faultAt }: OpeningPart) => {
  const t = useWords()
  return (
    <TextField
      id={openingIds.entity}
      label={t('desk.opening.entity')}
      hint={t('desk.opening.entityHint')}
      fault={faultAt('entity')}
      value={values.entity}
      onChange={(entity) => set({ entity })}
    />
  )
}

/** The body or recipient within the unit: by its name where that is known, else by its code. */
export const EntityChoice = (part: OpeningPart) => {
  const t = useWords()
  const locale = useLocale()
  const { procedure, values, set, faultAt } = part
  if (procedure.entities.length === 0) return null
  return (
    <>
      <SelectField
        id={openingIds.entityKind}
        label={t('desk.opening.entityKind')}
        fault={faultAt('entityKind')}
        value={values.entityKind}
        onChange={(entityKind) => set({ entityKind, entity: '' })}
        options={procedure.entities.map(({ value, label }) => ({ value, label: label[locale] }))}
        none={isAboutEntity(procedure) ? t('desk.opening.choose') : t('desk.opening.unitItself')}
      />
      <KnownEntities {...part} />
      {(values.entityKind !== '' || values.entity !== '') && <Code {...part} />}
    </>
  )
}
