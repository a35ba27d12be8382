import { booksOfRoles } from './books-of-roles.js'

const tables = `
  CREATE TABLE @.leases (
    name   text COLLATE "C" PRIMARY KEY,
    worker text NOT NULL,
    term   bigint NOT NULL,
    until  bigint NOT NULL
  ) WITH (fillfactor = 75);
  CREATE TABLE @.consumers (
    name     text COLLATE "C" PRIMARY KEY,
    position bigint NOT NULL
  ) WITH (fillfactor = 75);
  CREATE TABLE @.undelivered (
    consumer text COLLATE "C" NOT NULL REFERENCES @.consumers (name),
    parked   boolean NOT NULL,
    position bigint NOT NULL,
    key      text,
    dossier  text NOT NULL,
    attempts integer NOT NULL,
    -- when it is tried again or, parked, when that was
    moment   bigint NOT NULL,
    code     text,
    status   integer,
    PRIMARY KEY (consumer, parked, position)
  );
`

/** Writes what came of a round, where its lease is still held. The lock comes first: what is read then is newer. */
const record = `
  CREATE FUNCTION @.record_deliveries_v1(lease text, held_term bigint, reached bigint, gone jsonb, kept jsonb)
  RETURNS boolean LANGUAGE plpgsql AS $body$
  BEGIN
    PERFORM FROM @.leases WHERE name = lease AND term = held_term FOR UPDATE;
    IF NOT FOUND THEN
      RETURN false;
    END IF;
    INSERT INTO @.consumers AS c (name, position) VALUES (lease, reached)
      ON CONFLICT (name) DO UPDATE SET position = excluded.position;
    DELETE FROM @.undelivered WHERE consumer = lease AND NOT parked
      AND position = ANY (ARRAY(SELECT jsonb_array_elements_text(gone)::bigint));
    INSERT INTO @.undelivered (consumer, parked, position, key, dossier, attempts, moment, code, status)
      SELECT lease, k.parked, k.position, k.key, k.dossier, k.attempts, k.moment, k.code, k.status
      FROM jsonb_populate_recordset(NULL::@.undelivered, kept) AS k
      ON CONFLICT (consumer, parked, position) DO UPDATE SET
        attempts = excluded.attempts, moment = excluded.moment, code = excluded.code, status = excluded.status;
    RETURN true;
  END $body$;
`

/** Lets messages be delivered again: those after a position or, where none is given, some that are parked. */
const replay = `
  CREATE FUNCTION @.replay_deliveries_v1(of_consumer text, reached bigint, again jsonb)
  RETURNS void LANGUAGE plpgsql AS $body$
  BEGIN
    INSERT INTO @.leases AS l (name, worker, term, until) VALUES (of_consumer, '', 1, 0)
      ON CONFLICT (name) DO UPDATE SET worker = '', term = l.term + 1, until = 0;
    INSERT INTO @.consumers AS c (name, position) VALUES (of_consumer, coalesce(reached, 0))
      ON CONFLICT (name) DO UPDATE SET position = coalesce(reached, c.position);
    DELETE FROM @.undelivered WHERE consumer = of_consumer AND position > reached;
    UPDATE @.undelivered SET parked = false, attempts = 0, moment = 0, code = NULL, status = NULL
      WHERE consumer = of_consumer AND parked
      AND position = ANY (ARRAY(SELECT jsonb_array_elements_text(again)::bigint));
  END $body$;
`

/** What each version of the tables of deliveries adds to the one before; never edited, only added to. */
export const migrations: readonly string[] = [[tables, record, replay].join('\n'), booksOfRoles]

/** The version of the tables that this release writes. */
export const deliveryVersion = migrations.length
