import { noDay } from './inbox-indexes.js'

/** How many facts, and how many messages, one transaction may write: each has so many positions of its own. */
export const positionsEach = 65_536

/**
 * `append_v2` writes entries in one statement, and so in one transaction, and tells which it refused. Entries come one
 * a dossier; their facts and heads come line by line, since JSON has no line end within it and so need not be read. First
 * it locks their heads, in one order for all; then it looks, by a snapshot taken after that, which entries stand; then it
 * writes those. Two who want the same new dossier, command or key at once both find it free: the later one meets the
 * unique index, is undone whole, and is sent again.
 *
 * It answers with one value, and takes text as text: whoever calls it is planned anew each time, and a call that is no row
 * source, with nothing to compute before, is planned in no time.
 *
 * Plans are kept, and may have been made while the tables were all but empty. So every row is reached by a condition
 * that only its index can serve: one key at a time, a list of keys, the index that `ON CONFLICT` names, or the place of
 * a row that is locked; no joins.
 */
export const appendFunction = `
  CREATE TYPE @.entry AS (
    place integer, dossier text, province text, expected integer, command text, digest text, previous text, hash text,
    claims jsonb, releases jsonb, head tid
  );
  CREATE TYPE @.refused AS (place integer, code text, version integer, key text, holder text);

  CREATE FUNCTION @.append_v2(entries text, facts text, heads text) RETURNS jsonb LANGUAGE plpgsql
  SET enable_seqscan = off SET enable_bitmapscan = off SET plan_cache_mode = force_generic_plan
  AS $body$
  DECLARE
    batch jsonb := entries::jsonb;
    bodies text[] := string_to_array(facts, E'\n');
    folded text[] := string_to_array(heads, E'\n');
    first bigint;
    kept @.entry[];
    refused @.refused[];
    -- by place: the dossier of each entry, and the province it is kept under; none for one that is refused
    ids text[];
    homes text[];
    provinces text[];
    going_on text[];
    keys text[];
    unchained text;
    older boolean;
    written integer;
  BEGIN
    -- what is acknowledged is kept: whoever turned this off for a server or a role did not think of us
    IF current_setting('synchronous_commit') = 'off' THEN
      PERFORM set_config('synchronous_commit', 'on', true);
    END IF;

    PERFORM FROM @.heads
      WHERE dossier = ANY (ARRAY(SELECT e.value ->> 'dossier' FROM jsonb_array_elements(batch -> 'entries') AS e))
      ORDER BY dossier FOR NO KEY UPDATE;

    SELECT base + pg_current_xact_id()::text::bigint * ${positionsEach} INTO first FROM @.journal;
    SELECT
      array_agg(ROW(e.place, e.dossier, home, e.expected, e.command, e.digest, e.previous, e.hash, e.claims,
        e.releases, h.place)::@.entry ORDER BY e.place) FILTER (WHERE fault IS NULL),
      array_agg(ROW(e.place, fault, coalesce(h.version, 0), held.key, held.dossier)::@.refused)
        FILTER (WHERE fault IS NOT NULL),
      array_agg(e.dossier ORDER BY e.place),
      array_agg(CASE WHEN fault IS NULL THEN home END ORDER BY e.place),
      array_agg(h.province) FILTER (WHERE fault IS NULL),
      array_agg(h.dossier) FILTER (WHERE fault IS NULL),
      min(e.dossier) FILTER (WHERE fault IS NULL AND h.hash <> e.previous),
      bool_or(h.latest >= first)
    INTO kept, refused, ids, homes, provinces, going_on, unchained, older
    FROM jsonb_populate_recordset(NULL::@.entry, batch -> 'entries') AS e
    LEFT JOIN LATERAL (
      SELECT ctid AS place, dossier, province, version, hash, latest FROM @.heads WHERE dossier = e.dossier LIMIT 1
    ) AS h ON true
    LEFT JOIN LATERAL (SELECT id FROM @.commands WHERE id = e.command LIMIT 1) AS c ON true
    LEFT JOIN LATERAL (
      SELECT taken.key, taken.dossier FROM jsonb_array_elements_text(e.claims) AS wanted
      CROSS JOIN LATERAL (SELECT key, dossier FROM @.claims WHERE key = wanted.value LIMIT 1) AS taken
      WHERE taken.dossier <> e.dossier LIMIT 1
    ) AS held ON true
    CROSS JOIN LATERAL (SELECT coalesce(h.province, e.province) AS home, CASE
      WHEN c.id IS NOT NULL THEN 'command_known'
      WHEN coalesce(h.version, 0) <> e.expected THEN 'conflict'
      WHEN held.key IS NOT NULL THEN 'claimed' END AS fault) AS found;

    IF cardinality(bodies) <> cardinality(ids) OR cardinality(folded) <> cardinality(ids) THEN
      RAISE EXCEPTION 'a fact or a head is not one line of JSON';
    END IF;
    IF unchained IS NOT NULL THEN
      RAISE EXCEPTION '%: an entry is not chained to the fact before', unchained;
    END IF;
    -- a transaction that began before the fact it follows would put its own before it: begin anew, as a younger one
    IF older THEN
      RAISE serialization_failure;
    END IF;

    UPDATE @.heads AS h
      SET version = k.expected + 1, hash = k.hash, body = folded[k.place + 1], latest = first + k.place
      FROM unnest(kept) AS k WHERE h.ctid = k.head;
    IF batch @? '$.entries[*].expected ? (@ == 0)' THEN
      INSERT INTO @.heads (dossier, province, opened, latest, version, hash, body)
        SELECT k.dossier, k.province, first + k.place, first + k.place, 1, k.hash, folded[k.place + 1]
        FROM unnest(kept) AS k WHERE k.expected = 0;
    END IF;
    INSERT INTO @.commands (id, province, dossier, version)
      SELECT k.command, k.province, k.dossier, k.expected + 1 FROM unnest(kept) AS k;
    INSERT INTO @.facts (position, province, dossier, version, body, previous, hash, command, digest)
      SELECT first + k.place, k.province, k.dossier, k.expected + 1, bodies[k.place + 1], k.previous, k.hash, k.command,
        k.digest FROM unnest(kept) AS k;

    IF batch @? '$.entries[*].releases' THEN
      keys := ARRAY(SELECT r.value FROM unnest(kept) AS k CROSS JOIN jsonb_array_elements_text(k.releases) AS r);
      DELETE FROM @.claims AS c WHERE c.key = ANY (keys)
        AND EXISTS (SELECT FROM unnest(kept) AS k WHERE k.dossier = c.dossier AND k.releases ? c.key);
    END IF;
    IF batch @? '$.entries[*].claims' THEN
      INSERT INTO @.claims AS c (key, province, dossier)
        SELECT w.value, k.province, k.dossier FROM unnest(kept) AS k CROSS JOIN jsonb_array_elements_text(k.claims) AS w
        ORDER BY w.value
        ON CONFLICT (key) DO UPDATE SET dossier = excluded.dossier WHERE c.dossier = excluded.dossier;
      GET DIAGNOSTICS written = ROW_COUNT;
      -- somebody else has taken one since
      IF written <> (SELECT coalesce(sum(jsonb_array_length(k.claims)), 0) FROM unnest(kept) AS k) THEN
        RAISE unique_violation USING MESSAGE = 'a dossier holds this key, and this role may not see it';
      END IF;
    END IF;

    DELETE FROM @.inbox WHERE dossier = ANY (going_on) AND province = ANY (provinces);
    IF batch ? 'inbox' THEN
      INSERT INTO @.inbox
        SELECT homes[r.place + 1], ids[r.place + 1], r.act, r.position, r.unit, r.due, r.line, r.handler, r.late,
          r.province, r.district, r.commune, r.neighbourhood, coalesce(r.due, '${noDay}')
        FROM jsonb_to_recordset(batch -> 'inbox') AS r (
          place integer, act text, position text, unit text, due text, line text, handler text, late text,
          province text, district text, commune text, neighbourhood text)
        WHERE homes[r.place + 1] IS NOT NULL;
    END IF;
    DELETE FROM @.deadlines WHERE dossier = ANY (going_on) AND province = ANY (provinces);
    IF batch ? 'deadlines' THEN
      INSERT INTO @.deadlines
        SELECT homes[r.place + 1], ids[r.place + 1], r.state, r.act, r.due, r.fires, r.passing
        FROM jsonb_to_recordset(batch -> 'deadlines') AS r (
          place integer, state text, act text, due text, fires text, passing text)
        WHERE homes[r.place + 1] IS NOT NULL;
    END IF;
    IF batch ? 'outbox' THEN
      INSERT INTO @.outbox (position, province, body)
        SELECT first + r.number, homes[r.place + 1], r.body
        FROM jsonb_to_recordset(batch -> 'outbox') AS r (number integer, place integer, body text)
        WHERE homes[r.place + 1] IS NOT NULL;
    END IF;
    RETURN to_jsonb(refused);
  END $body$;
`
