/** Stands for the deadline of work that has none: after every day there is. */
export const noDay = '~'

/** SQL of the first term in the order of an inbox. */
export const byDay = `coalesce(due, '${noDay}')`

const within = (level: string): string =>
  `CREATE INDEX ON @.inbox (position, in_${level}, (${byDay}), dossier, act, unit) WHERE in_${level} IS NOT NULL;`

/**
 * Version 2: an inbox is read in pages, so its indexes hold the whole order. They take the place of those of version 1,
 * by the names that Postgres gave them; parts of provinces follow their table.
 */
export const inboxIndexes = `
  DROP INDEX @.inbox_position_unit_due_idx, @.inbox_position_in_province_due_idx,
    @.inbox_position_in_district_due_idx, @.inbox_position_in_commune_due_idx;
  CREATE INDEX ON @.inbox (position, unit, (${byDay}), dossier, act);
  ${['province', 'district', 'commune', 'neighbourhood'].map(within).join('\n  ')}
`
