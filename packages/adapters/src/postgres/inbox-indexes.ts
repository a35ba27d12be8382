/** Stands for the deadline of work that has none: after every day there is. */
export const noDay = '~'

const levels = ['province', 'district', 'commune', 'neighbourhood'] as const

const within =
  (day: string) =>
  (level: string): string =>
    `CREATE INDEX ON @.inbox (position, in_${level}, ${day}, dossier, act, unit) WHERE in_${level} IS NOT NULL;`

const indexes = (day: string): string => `
  CREATE INDEX ON @.inbox (position, unit, ${day}, dossier, act);
  ${levels.map(within(day)).join('\n  ')}
`

/**
 * Version 2: an inbox is read in pages, so its indexes hold the whole order. They take the place of those of version 1,
 * by the names that Postgres gave them; parts of provinces follow their table.
 */
export const inboxIndexes = `
  DROP INDEX @.inbox_position_unit_due_idx, @.inbox_position_in_province_due_idx,
    @.inbox_position_in_district_due_idx, @.inbox_position_in_commune_due_idx;
  ${indexes(`(coalesce(due, '${noDay}'))`)}
`

/**
 * Version 3: the day that an inbox is ordered by is a column. A statement that adds work prepares the term of every index
 * that has one, each time; five had the same.
 */
export const inboxByDay = `
  DROP INDEX @.inbox_position_unit_coalesce_dossier_act_idx,
    ${levels.map((level) => `@.inbox_position_in_${level}_coalesce_dossier_act_unit_idx`).join(', ')};
  ALTER TABLE @.inbox ADD COLUMN by_day text COLLATE "C";
  UPDATE @.inbox SET by_day = coalesce(due, '${noDay}');
  ALTER TABLE @.inbox ALTER COLUMN by_day SET NOT NULL;
  ${indexes('by_day')}
`
