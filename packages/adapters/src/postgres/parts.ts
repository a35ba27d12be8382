import { partedTables } from './tables.js'

/** What the rows of provinces without a part of their own are kept in. */
const elsewhere = (table: string): string => `CREATE TABLE @.${table}_elsewhere PARTITION OF @.${table} DEFAULT;`

/**
 * Parts by province. `part` gives a province tables of its own, once, and moves there what it had among the others; a
 * part can then be backed up, moved to another disk or detached by itself.
 */
export const parts = `
  ${partedTables.map(elsewhere).join('\n  ')}
  CREATE FUNCTION @.part(of_province text) RETURNS void LANGUAGE plpgsql AS $body$
  DECLARE
    whole text;
    part text;
  BEGIN
    FOREACH whole IN ARRAY ARRAY[${partedTables.map((table) => `'${table}'`).join(', ')}] LOOP
      part := whole || ' ' || of_province;
      CONTINUE WHEN to_regclass(format('@.%I', part)) IS NOT NULL;
      EXECUTE format('LOCK TABLE @.%I', whole);
      -- another process may have made it while this one waited
      CONTINUE WHEN to_regclass(format('@.%I', part)) IS NOT NULL;
      EXECUTE format('CREATE TABLE @.%I (LIKE @.%I INCLUDING ALL)', part, whole);
      EXECUTE format(
        'WITH moved AS (DELETE FROM @.%I WHERE province = %L RETURNING *) INSERT INTO @.%I SELECT * FROM moved',
        whole || '_elsewhere', of_province, part);
      EXECUTE format('ALTER TABLE @.%I ATTACH PARTITION @.%I FOR VALUES IN (%L)', whole, part, of_province);
    END LOOP;
  END $body$;
`
