/** How many facts, and how many messages, one transaction may write: each has so many positions of its own. */
export const positionsEach = 65_536

/**
 * `append_v1` writes entries in one statement, and so in one transaction, and tells which it refused. Entries come one
 * a dossier. First it locks their heads, in one order for all; then it looks, by a snapshot taken after that, which
 * entries stand; then it writes those. Two who want the same new dossier, command or claim at once both find it free:
 * the later one meets the unique key, is undone whole, and is sent again.
 */
export const appendFunction = `
  CREATE TYPE @.entry AS (
    place integer, dossier text, province text, expected integer, command text, digest text, fact text, previous text,
    hash text, head text, inbox jsonb, deadlines jsonb, outbox jsonb, claims jsonb, releases jsonb
  );
  CREATE TYPE @.refused AS (place integer, code text, version integer, key text, holder text);

  CREATE FUNCTION @.append_v1(batch jsonb) RETURNS SETOF @.refused LANGUAGE plpgsql
  -- every row is reached by a key, however small the tables were when a plan was made
  SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off SET plan_cache_mode = force_generic_plan
  AS $body$
  DECLARE
    first bigint;
    kept @.entry[];
    refused @.refused[];
    unchained text;
    older boolean;
  BEGIN
    -- what is acknowledged is kept: whoever turned this off for a server or a role did not think of us
    IF current_setting('synchronous_commit') = 'off' THEN
      PERFORM set_config('synchronous_commit', 'on', true);
    END IF;

    PERFORM FROM @.heads AS h WHERE h.dossier = ANY (ARRAY(SELECT e.value ->> 'dossier' FROM jsonb_array_elements(batch) AS e))
      ORDER BY h.dossier FOR NO KEY UPDATE;

    SELECT base + pg_current_xact_id()::text::bigint * ${positionsEach} INTO first FROM @.journal;
    SELECT
      array_agg(ROW(e.place, e.dossier, coalesce(h.province, e.province), e.expected, e.command, e.digest, e.fact,
        e.previous, e.hash, e.head, e.inbox, e.deadlines, e.outbox, e.claims, e.releases)::@.entry ORDER BY e.place)
        FILTER (WHERE c.id IS NULL AND coalesce(h.version, 0) = e.expected AND held.key IS NULL),
      array_agg(ROW(e.place,
        CASE WHEN c.id IS NOT NULL THEN 'command_known'
          WHEN coalesce(h.version, 0) <> e.expected THEN 'conflict' ELSE 'claimed' END,
        coalesce(h.version, 0), held.key, held.dossier)::@.refused)
        FILTER (WHERE c.id IS NOT NULL OR coalesce(h.version, 0) <> e.expected OR held.key IS NOT NULL),
      min(e.dossier) FILTER (WHERE h.version = e.expected AND h.hash <> e.previous),
      bool_or(h.latest >= first)
    INTO kept, refused, unchained, older
    FROM jsonb_populate_recordset(NULL::@.entry, batch) AS e
    LEFT JOIN @.heads AS h ON h.dossier = e.dossier
    LEFT JOIN @.commands AS c ON c.id = e.command
    LEFT JOIN LATERAL (
      SELECT o.key, o.dossier FROM jsonb_array_elements_text(e.claims) AS wanted
      JOIN @.claims AS o ON o.key = wanted.value WHERE o.dossier <> e.dossier LIMIT 1
    ) AS held ON true;

    IF unchained IS NOT NULL THEN
      RAISE EXCEPTION '%: an entry is not chained to the fact before', unchained;
    END IF;
    -- a transaction that began before the fact it follows would put its own before it: begin anew, as a younger one
    IF older THEN
      RAISE serialization_failure;
    END IF;

    UPDATE @.heads AS h
      SET version = k.expected + 1, hash = k.hash, body = k.head, latest = first + k.place
      FROM unnest(kept) AS k WHERE h.dossier = k.dossier AND k.expected > 0;
    INSERT INTO @.heads (dossier, province, opened, latest, version, hash, body)
      SELECT k.dossier, k.province, first + k.place, first + k.place, 1, k.hash, k.head
      FROM unnest(kept) AS k WHERE k.expected = 0;
    INSERT INTO @.commands (id, digest, province, dossier, version)
      SELECT k.command, k.digest, k.province, k.dossier, k.expected + 1 FROM unnest(kept) AS k;
    INSERT INTO @.facts (position, province, dossier, version, body, previous, hash)
      SELECT first + k.place, k.province, k.dossier, k.expected + 1, k.fact, k.previous, k.hash FROM unnest(kept) AS k;
    IF batch @? '$[*].releases' THEN
      DELETE FROM @.claims AS c
        USING unnest(kept) AS k CROSS JOIN jsonb_array_elements_text(k.releases) AS r
        WHERE c.key = r.value AND c.dossier = k.dossier;
    END IF;
    IF batch @? '$[*].claims' THEN
      INSERT INTO @.claims (key, province, dossier)
        SELECT w.value, k.province, k.dossier FROM unnest(kept) AS k CROSS JOIN jsonb_array_elements_text(k.claims) AS w
        WHERE NOT EXISTS (SELECT FROM @.claims AS c WHERE c.key = w.value AND c.dossier = k.dossier)
        ORDER BY w.value;
    END IF;
    DELETE FROM @.inbox AS i
      USING unnest(kept) AS k WHERE k.expected > 0 AND i.dossier = k.dossier AND i.province = k.province;
    INSERT INTO @.inbox
      SELECT k.province, k.dossier, r.* FROM unnest(kept) AS k CROSS JOIN jsonb_to_recordset(k.inbox) AS r (
        act text, position text, unit text, due text, line text, handler text, late text,
        province text, district text, commune text, neighbourhood text);
    DELETE FROM @.deadlines AS d
      USING unnest(kept) AS k WHERE k.expected > 0 AND d.dossier = k.dossier AND d.province = k.province;
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
