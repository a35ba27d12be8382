import { partedTables } from './tables.js'

/** Everything that is kept by province. */
const provincialTables = [...partedTables, 'heads', 'commands', 'claims'] as const

/** A role sees and writes the rows of its provinces; the owner of the tables all. By role: no setting of a session. */
const walled = (table: string): string => `
  ALTER TABLE @.${table} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY by_province ON @.${table}
    USING (province = ANY (ARRAY(SELECT w.province FROM @.wall AS w WHERE w.role = current_user)));
`

/**
 * Row-level security by province, a second wall behind that of the engine. `confine` lets a role in: it may add facts
 * and never change or remove one, and sees rows of its provinces alone.
 */
export const confinement = `
  CREATE TABLE @.wall (role name, province text COLLATE "C", PRIMARY KEY (role, province));
  ${provincialTables.map(walled).join('')}
  CREATE FUNCTION @.confine(to_role name, to_provinces jsonb) RETURNS void LANGUAGE plpgsql AS $body$
  BEGIN
    EXECUTE format('GRANT USAGE ON SCHEMA @schema TO %I', to_role);
    EXECUTE format('GRANT SELECT ON @.journal, @.wall TO %I', to_role);
    EXECUTE format('GRANT SELECT, INSERT ON @.commands, @.facts, @.outbox TO %I', to_role);
    EXECUTE format('GRANT SELECT, INSERT, DELETE ON @.inbox, @.deadlines TO %I', to_role);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON @.heads TO %I', to_role);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON @.claims TO %I', to_role);
    DELETE FROM @.wall AS w WHERE w.role = to_role;
    INSERT INTO @.wall (role, province) SELECT DISTINCT to_role, p FROM jsonb_array_elements_text(to_provinces) AS p;
  END $body$;
`
