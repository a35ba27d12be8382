/**
 * Each role that is confined has pages of its own: it reads a part of the outbox, so that how far it came says nothing of
 * the rest. Whoever stands behind no wall has the pages of role ''. A page has a position for each province of its role,
 * since provinces come and go, and goes on from the least of them: what it had not seen is delivered, other messages
 * perhaps again.
 */
const tables = `
  ALTER TABLE @.undelivered DROP CONSTRAINT undelivered_consumer_fkey, DROP CONSTRAINT undelivered_pkey,
    ADD role text COLLATE "C" NOT NULL DEFAULT '', ADD province text COLLATE "C" NOT NULL DEFAULT '',
    ADD PRIMARY KEY (role, consumer, parked, position);
  ALTER TABLE @.consumers DROP CONSTRAINT consumers_pkey,
    ADD role text COLLATE "C" NOT NULL DEFAULT '', ADD province text COLLATE "C" NOT NULL DEFAULT '',
    ADD PRIMARY KEY (role, name, province);
  ALTER TABLE @.leases DROP CONSTRAINT leases_pkey,
    ADD role text COLLATE "C" NOT NULL DEFAULT '', ADD PRIMARY KEY (role, name);
  DROP FUNCTION @.record_deliveries_v1, @.replay_deliveries_v1;

  CREATE VIEW @.delivering AS SELECT '' AS role, '' AS province UNION ALL SELECT w.role::text, w.province FROM @.wall AS w;
  CREATE FUNCTION @.whose_book() RETURNS text STABLE LANGUAGE sql AS $body$
    SELECT CASE WHEN row_security_active('@.leases') THEN current_user::text ELSE '' END
  $body$;
  CREATE FUNCTION @.reached(of_role text, consumer text) RETURNS bigint STABLE LANGUAGE sql AS $body$
    SELECT coalesce(min(coalesce(c.position, 0)), 0) FROM @.delivering AS d
    LEFT JOIN @.consumers AS c ON c.role = d.role AND c.name = consumer AND c.province = d.province
    WHERE d.role = of_role
  $body$;
`

/** A role sees its own pages alone, and of messages that wait those of its provinces. */
const walls = `
  ALTER TABLE @.leases ENABLE ROW LEVEL SECURITY;
  CREATE POLICY by_role ON @.leases USING (role = current_user);
  ${['consumers', 'undelivered']
    .map(
      (table) => `
  ALTER TABLE @.${table} ENABLE ROW LEVEL SECURITY;
  CREATE POLICY by_role ON @.${table} USING (role = current_user
    AND province = ANY (ARRAY(SELECT w.province FROM @.wall AS w WHERE w.role = current_user)));`,
    )
    .join('')}
`

/**
 * Lets roles deliver as soon as they are confined, and whenever their provinces change. Whoever delivers meanwhile loses
 * the lease, since he may have read what he sees no more, or have passed over what he sees now; the lock keeps others
 * from taking one before the change can be seen. What a role had not come to in a province that it got is ahead of it again.
 */
const letDeliver = `
  CREATE FUNCTION @.let_deliver(to_role text) RETURNS void LANGUAGE plpgsql AS $body$
  BEGIN
    EXECUTE format('GRANT SELECT ON @.delivery_version, @.delivering TO %I', to_role);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON @.leases, @.consumers TO %I', to_role);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON @.undelivered TO %I', to_role);
  END $body$;

  CREATE FUNCTION @.wall_moved() RETURNS trigger LANGUAGE plpgsql AS $body$
  BEGIN
    LOCK TABLE @.leases IN SHARE ROW EXCLUSIVE MODE;
    UPDATE @.leases SET worker = '', term = term + 1, until = 0 WHERE role IN (SELECT m.role FROM moved AS m);
    IF TG_OP = 'INSERT' THEN
      PERFORM @.let_deliver(m.role) FROM (SELECT DISTINCT role FROM moved) AS m;
      DELETE FROM @.undelivered AS u
        WHERE role IN (SELECT m.role FROM moved AS m) AND position > @.reached(u.role, u.consumer);
    END IF;
    RETURN NULL;
  END $body$;
  CREATE TRIGGER wall_grew AFTER INSERT ON @.wall REFERENCING NEW TABLE AS moved
    FOR EACH STATEMENT EXECUTE FUNCTION @.wall_moved();
  CREATE TRIGGER wall_shrank AFTER DELETE ON @.wall REFERENCING OLD TABLE AS moved
    FOR EACH STATEMENT EXECUTE FUNCTION @.wall_moved();
  PERFORM @.let_deliver(w.role) FROM (SELECT DISTINCT role FROM @.wall) AS w;
`

/** Writes what came of a round, where its lease is still held. The lock comes first: what is read then is newer. */
const record = `
  CREATE FUNCTION @.record_deliveries_v2(lease text, held_term bigint, reached bigint, gone jsonb, kept jsonb)
  RETURNS boolean LANGUAGE plpgsql AS $body$
  DECLARE
    own text := @.whose_book();
  BEGIN
    PERFORM FROM @.leases WHERE role = own AND name = lease AND term = held_term FOR UPDATE;
    IF NOT FOUND THEN
      RETURN false;
    END IF;
    INSERT INTO @.consumers (role, name, province, position)
      SELECT own, lease, d.province, reached FROM @.delivering AS d WHERE d.role = own
      ON CONFLICT (role, name, province) DO UPDATE SET position = excluded.position;
    DELETE FROM @.undelivered WHERE role = own AND consumer = lease AND NOT parked
      AND position = ANY (ARRAY(SELECT jsonb_array_elements_text(gone)::bigint));
    INSERT INTO @.undelivered (role, province, consumer, parked, position, key, dossier, attempts, moment, code, status)
      SELECT own, CASE own WHEN '' THEN '' ELSE (SELECT o.province FROM @.outbox AS o WHERE o.position = k.position) END,
        lease, k.parked, k.position, k.key, k.dossier, k.attempts, k.moment, k.code, k.status
      FROM jsonb_populate_recordset(NULL::@.undelivered, kept) AS k
      ON CONFLICT (role, consumer, parked, position) DO UPDATE SET
        attempts = excluded.attempts, moment = excluded.moment, code = excluded.code, status = excluded.status;
    RETURN true;
  END $body$;
`

/** Lets messages be delivered again: those after a position or, where none is given, some that are parked. */
const replay = `
  CREATE FUNCTION @.replay_deliveries_v2(of_consumer text, reached bigint, again jsonb)
  RETURNS void LANGUAGE plpgsql AS $body$
  DECLARE
    own text := @.whose_book();
  BEGIN
    INSERT INTO @.leases AS l (role, name, worker, term, until) VALUES (own, of_consumer, '', 1, 0)
      ON CONFLICT (role, name) DO UPDATE SET worker = '', term = l.term + 1, until = 0;
    INSERT INTO @.consumers AS c (role, name, province, position)
      SELECT own, of_consumer, d.province, coalesce(reached, 0) FROM @.delivering AS d WHERE d.role = own
      ON CONFLICT (role, name, province) DO UPDATE SET position = coalesce(reached, c.position);
    DELETE FROM @.undelivered WHERE role = own AND consumer = of_consumer AND position > reached;
    UPDATE @.undelivered SET parked = false, attempts = 0, moment = 0, code = NULL, status = NULL
      WHERE role = own AND consumer = of_consumer AND parked
      AND position = ANY (ARRAY(SELECT jsonb_array_elements_text(again)::bigint));
  END $body$;
`

/** Version 2 of the tables of deliveries: a book for each role. */
export const booksOfRoles = [tables, walls, letDeliver, record, replay].join('\n')
