/** Says in the file's header that it is one of ours ("AnLa"). */
export const applicationId = 0x41_6e_4c_61

/** What each version of the schema adds to the one before; never edited, only added to. */
export const migrations: readonly string[] = [
  `
  CREATE TABLE facts (
    position INTEGER PRIMARY KEY,
    dossier  TEXT NOT NULL,
    version  INTEGER NOT NULL,
    body     TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash     TEXT NOT NULL,
    UNIQUE (dossier, version)
  ) STRICT;
  CREATE TABLE commands (
    id      TEXT PRIMARY KEY,
    digest  TEXT NOT NULL,
    dossier TEXT NOT NULL,
    version INTEGER NOT NULL,
    FOREIGN KEY (dossier, version) REFERENCES facts (dossier, version)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE heads (
    dossier TEXT PRIMARY KEY,
    opened  INTEGER NOT NULL UNIQUE REFERENCES facts (position),
    body    TEXT NOT NULL,
    hash    TEXT NOT NULL
  ) STRICT;
  CREATE TABLE inbox (
    dossier  TEXT NOT NULL REFERENCES heads (dossier),
    act      TEXT NOT NULL,
    position TEXT NOT NULL,
    unit     TEXT NOT NULL,
    due      TEXT
  ) STRICT;
  CREATE INDEX inbox_of_office ON inbox (position, unit, due);
  CREATE INDEX inbox_of_dossier ON inbox (dossier);
  CREATE TABLE claims (
    key     TEXT PRIMARY KEY,
    dossier TEXT NOT NULL REFERENCES heads (dossier)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  ALTER TABLE inbox ADD COLUMN line TEXT NOT NULL DEFAULT '{}';
  ALTER TABLE inbox ADD COLUMN province TEXT;
  ALTER TABLE inbox ADD COLUMN district TEXT;
  ALTER TABLE inbox ADD COLUMN commune TEXT;
  ALTER TABLE inbox ADD COLUMN neighbourhood TEXT;
  ALTER TABLE inbox ADD COLUMN handler TEXT;
  ALTER TABLE inbox ADD COLUMN late TEXT;
  CREATE INDEX inbox_in_province ON inbox (position, province, due);
  CREATE INDEX inbox_in_district ON inbox (position, district, due);
  CREATE INDEX inbox_in_commune ON inbox (position, commune, due);
  CREATE TABLE deadlines (
    dossier TEXT NOT NULL REFERENCES heads (dossier),
    place   TEXT NOT NULL,
    act     TEXT NOT NULL,
    due     TEXT NOT NULL,
    fires   TEXT NOT NULL,
    passing TEXT NOT NULL,
    PRIMARY KEY (dossier, place)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX deadlines_by_day ON deadlines (fires, dossier, place);
  CREATE TABLE outbox (
    position INTEGER PRIMARY KEY,
    body     TEXT NOT NULL
  ) STRICT;
  `,
  `
  CREATE UNIQUE INDEX commands_by_fact ON commands (dossier, version);
  `,
  // an inbox is read in pages: its indexes hold the whole order, and work without a deadline at its end
  `
  ALTER TABLE inbox ADD COLUMN by_day TEXT GENERATED ALWAYS AS (coalesce(due, '~')) VIRTUAL;
  DROP INDEX inbox_of_office;
  DROP INDEX inbox_in_province;
  DROP INDEX inbox_in_district;
  DROP INDEX inbox_in_commune;
  CREATE INDEX inbox_of_office ON inbox (position, unit, by_day, dossier, act);
  CREATE INDEX inbox_in_province ON inbox (position, province, by_day, dossier, act, unit);
  CREATE INDEX inbox_in_district ON inbox (position, district, by_day, dossier, act, unit) WHERE district IS NOT NULL;
  CREATE INDEX inbox_in_commune ON inbox (position, commune, by_day, dossier, act, unit) WHERE commune IS NOT NULL;
  CREATE INDEX inbox_in_neighbourhood ON inbox (position, neighbourhood, by_day, dossier, act, unit)
    WHERE neighbourhood IS NOT NULL;
  `,
  // an act writes as few pages as can be: a fact has its command beside it; an act replaces the work of its dossier, so
  // that lies together, and in most indexes what goes and what comes are of one unit, and so on one page
  `
  ALTER TABLE facts ADD COLUMN command TEXT;
  ALTER TABLE facts ADD COLUMN digest TEXT;
  UPDATE facts SET (command, digest) =
    (SELECT id, digest FROM commands WHERE commands.dossier = facts.dossier AND commands.version = facts.version);
  DROP TABLE commands;
  CREATE UNIQUE INDEX facts_by_command ON facts (command);
  CREATE TABLE waiting (
    dossier  TEXT NOT NULL REFERENCES heads (dossier),
    place    INTEGER NOT NULL,
    act      TEXT NOT NULL,
    position TEXT NOT NULL,
    unit     TEXT NOT NULL,
    due      TEXT,
    line     TEXT NOT NULL,
    province TEXT,
    district TEXT,
    commune  TEXT,
    neighbourhood TEXT,
    handler  TEXT,
    late     TEXT,
    by_day   TEXT NOT NULL GENERATED ALWAYS AS (coalesce(due, '~')) VIRTUAL,
    PRIMARY KEY (dossier, place)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO waiting
    SELECT dossier, row_number() OVER (PARTITION BY dossier ORDER BY rowid) - 1, act, position, unit, due, line,
      province, district, commune, neighbourhood, handler, late
    FROM inbox;
  DROP TABLE inbox;
  ALTER TABLE waiting RENAME TO inbox;
  CREATE INDEX inbox_of_office ON inbox (unit, position, by_day, dossier, act);
  CREATE INDEX inbox_in_province ON inbox (province, position, by_day, dossier, act, unit);
  CREATE INDEX inbox_in_district ON inbox (district, position, by_day, dossier, act, unit) WHERE district IS NOT NULL;
  CREATE INDEX inbox_in_commune ON inbox (commune, position, by_day, dossier, act, unit) WHERE commune IS NOT NULL;
  CREATE INDEX inbox_in_neighbourhood ON inbox (neighbourhood, position, by_day, dossier, act, unit)
    WHERE neighbourhood IS NOT NULL;
  `,
  // most of the pages of an act were those of the inbox's indexes: work is put down in one place first, and filed under
  // its units with that of some acts more, which meet on the same pages; what a release of before would still write to is
  // not there any more
  `
  ALTER TABLE inbox RENAME TO filed;
  CREATE TABLE unfiled (
    dossier  TEXT NOT NULL REFERENCES heads (dossier),
    place    INTEGER NOT NULL,
    act      TEXT NOT NULL,
    position TEXT NOT NULL,
    unit     TEXT NOT NULL,
    due      TEXT,
    line     TEXT NOT NULL,
    province TEXT,
    district TEXT,
    commune  TEXT,
    neighbourhood TEXT,
    handler  TEXT,
    late     TEXT,
    by_day   TEXT NOT NULL GENERATED ALWAYS AS (coalesce(due, '~')) VIRTUAL,
    PRIMARY KEY (dossier, place)
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER file_work AFTER INSERT ON facts WHEN new.position % 64 = 0 BEGIN
    DELETE FROM filed WHERE dossier IN (SELECT dossier FROM unfiled);
    INSERT INTO filed
      SELECT dossier, place, act, position, unit, due, line, province, district, commune, neighbourhood, handler, late
      FROM unfiled;
    DELETE FROM unfiled;
  END;
  `,
]

/** The version of the schema that this release writes. */
export const schemaVersion = migrations.length
