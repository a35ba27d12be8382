/** How many facts, and how many messages, one transaction may write: each has so many positions of its own. */
export const positionsEach = 65_536

/**
 * `append_v1` writes entries in one statement, and so in one transaction, and tells which it refused. Entries come one
 * a dossier. First it locks their heads, in one order for all; then it looks, by a snapshot taken after that, which
 * entries stand; then it writes those. Two who want the same new dossier, command or key at once both find it free: the
 * later one meets the unique index, is undone whole, and is sent again.
 *
 * Plans are kept, and may have been made while the tables were all but empty. So every row is reached by a condition
 * that only its index can serve: one key at a time, a list of keys, or the index that `ON CONFLICT` names; no joins.
 */
export const appendFunction = `
  CREATE TYPE @.entry AS (
    place integer, dossier text, province text, expected integer, command text, digest text, fact text, previous text,
    hash text, head text, inbox jsonb, deadlines jsonb, outbox jsonb, claims jsonb, releases jsonb
  );
  CREATE TYPE @.refused AS (place integer, code text, version integer, key text, holder text);

  CREATE FUNCTION @.append_v1(batch jsonb) RETURNS SETOF @.refused LANGUAGE plpgsql
  SET enable_seqscan = off SET plan_cache_mode = force_generic_plan
  AS $body$
  DECLARE
    first bigint;
    kept @.entry[];
    refused @.refused[];
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
      WHERE dossier = ANY (ARRAY(SELECT e.value ->> 'dossier' FROM jsonb_array_elements(batch) AS e))
      ORDER BY dossier FOR NO KEY UPDATE;

    SELECT base + pg_current_xact_id()::text::bigint * ${positionsEach} INTO first FROM @.journal;
    SELECT
      array_agg(ROW(e.place, e.dossier, coalesce(h.province, e.province), e.expected, e.command, e.digest, e.fact,
        e.previous, e.hash, e.head, e.inbox, e.deadlines, e.outbox, e.claims, e.releases)::@.entry ORDER BY e.place)
        FILTER (WHERE fault IS NULL),
      array_agg(ROW(e.place, fault, coalesce(h.version, 0), held.key, held.dossier)::@.refused)
        FILTER (WHERE fault IS NOT NULL),
      array_agg(h.province) FILTER (WHERE fault IS NULL),
      array_agg(h.dossier) FILTER (WHERE fault IS NULL),
      min(e.dossier) FILTER (WHERE fault IS NULL AND h.hash <> e.previous),
      bool_or(h.latest >= first)
    INTO kept, refused, provinces, going_on, unchained, older
    FROM jsonb_populate_recordset(NULL::@.entry, batch) AS e
    LEFT JOIN LATERAL (
      SELECT dossier, province, version, hash, latest FROM @.heads WHERE dossier = e.dossier LIMIT 1
    ) AS h ON true
    LEFT JOIN LATERAL (SELECT id FROM @.commands WHERE id = e.command LIMIT 1) AS c ON true
    LEFT JOIN LATERAL (
      SELECT taken.key, taken.dossier FROM jsonb_array_elements_text(e.claims) AS wanted
      CROSS JOIN LATERAL (SELECT key, dossier FROM @.claims WHERE key = wanted.value LIMIT 1) AS taken
      WHERE taken.dossier <> e.dossier LIMIT 1
    ) AS held ON true
    CROSS JOIN LATERAL (SELECT CASE
      WHEN c.id IS NOT NULL THEN 'command_known'
      WHEN coalesce(h.version, 0) <> e.expected THEN 'conflict'
      WHEN held.key IS NOT NULL THEN 'claimed' END AS fault) AS found;

    IF unchained IS NOT NULL THEN
      RAISE EXCEPTION '%: an entry is not chained to the fact before', unchained;
    END IF;
    -- a transaction that began before the fact it follows would put its own before it: begin anew, as a younger one
    IF older THEN
      RAISE serialization_failure;
    END IF;

    INSERT INTO @.heads AS h (dossier, province, opened, latest, version, hash, body)
      SELECT k.dossier, k.province, first + k.place, first + k.place, k.expected + 1, k.hash, k.head
      FROM unnest(kept) AS k
      ON CONFLICT (dossier) DO UPDATE
        SET version = excluded.version, hash = excluded.hash, body = excluded.body, latest = excluded.latest
        WHERE h.version = excluded.version - 1;
    GET DIAGNOSTICS written = ROW_COUNT;
    -- somebody else has opened one since
    IF written <> coalesce(cardinality(kept), 0) THEN
      RAISE unique_violation USING MESSAGE = 'a dossier of this id is there, and this role may not see it';
    END IF;
    INSERT INTO @.commands (id, digest, province, dossier, version)
      SELECT k.command, k.digest, k.province, k.dossier, k.expected + 1 FROM unnest(kept) AS k;
    INSERT INTO @.facts (position, province, dossier, version, body, previous, hash)
      SELECT first + k.place, k.province, k.dossier, k.expected + 1, k.fact, k.previous, k.hash FROM unnest(kept) AS k;

    IF batch @? '$[*].releases' THEN
      keys := ARRAY(SELECT r.value FROM unnest(kept) AS k CROSS JOIN jsonb_array_elements_text(k.releases) AS r);
      DELETE FROM @.claims AS c WHERE c.key = ANY (keys)
        AND EXISTS (SELECT FROM unnest(kept) AS k WHERE k.dossier = c.dossier AND k.releases ? c.key);
    END IF;
    IF batch @? '$[*].claims' THEN
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
    INSERT INTO @.inbox
      SELECT k.province, k.dossier, r.* FROM unnest(kept) AS k CROSS JOIN jsonb_to_recordset(k.inbox) AS r (
        act text, position text, unit text, due text, line text, handler text, late text,
        province text, district text, commune text, neighbourhood text);
    DELETE FROM @.deadlines WHERE dossier = ANY (going_on) AND province = ANY (provinces);
    IF batch @? '$[*].deadlines' THEN
      INSERT INTO @.deadlines
        SELECT k.province, k.dossier, r.* FROM unnest(kept) AS k CROSS JOIN jsonb_to_recordset(k.deadlines) AS r (
          place text, act text, due text, fires text, passing text);
    END IF;
    IF batch @? '$[*].outbox' THEN
      INSERT INTO @.outbox (position, province, body)
        SELECT first - 1 + row_number() OVER (ORDER BY k.place, m.ordinality), k.province, m.value
        FROM unnest(kept) AS k CROSS JOIN jsonb_array_elements_text(k.outbox) WITH ORDINALITY AS m;
    END IF;
    RETURN QUERY SELECT * FROM unnest(refused);
  END $body$;
`
