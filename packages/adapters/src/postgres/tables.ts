/** The tables of which each province may have a part of its own. */
export const partedTables = ['facts', 'inbox', 'deadlines', 'outbox'] as const

/**
 * The tables of version 1. Those marked `@parted` may have a part for each province; commands, heads and claims are
 * whole, since their keys are unique in the nation. Ids compare byte by byte, whatever the language of the database.
 * No foreign keys: the function that appends is the only writer, and checks more than they could.
 */
export const tables = `
  CREATE TABLE @.heads (
    dossier  text COLLATE "C" PRIMARY KEY,
    province text COLLATE "C" NOT NULL,
    -- positions of its first and of its latest fact
    opened   bigint NOT NULL UNIQUE,
    latest   bigint NOT NULL,
    version  integer NOT NULL,
    hash     text NOT NULL,
    body     text NOT NULL
  ) WITH (fillfactor = 75);
  CREATE TABLE @.commands (
    id       text COLLATE "C" PRIMARY KEY,
    digest   text NOT NULL,
    province text COLLATE "C" NOT NULL,
    dossier  text COLLATE "C" NOT NULL,
    version  integer NOT NULL,
    UNIQUE (dossier, version)
  );
  CREATE TABLE @.claims (
    key      text COLLATE "C" PRIMARY KEY,
    province text COLLATE "C" NOT NULL,
    dossier  text COLLATE "C" NOT NULL
  );
  CREATE TABLE @.facts (
    position bigint NOT NULL,
    province text COLLATE "C" NOT NULL,
    dossier  text COLLATE "C" NOT NULL,
    version  integer NOT NULL,
    body     text NOT NULL,
    previous text NOT NULL,
    hash     text NOT NULL,
    PRIMARY KEY (dossier, version, province),
    UNIQUE (position, province)
  ) @parted;
  CREATE TABLE @.inbox (
    province         text COLLATE "C" NOT NULL,
    dossier          text COLLATE "C" NOT NULL,
    act              text COLLATE "C" NOT NULL,
    position         text COLLATE "C" NOT NULL,
    unit             text COLLATE "C" NOT NULL,
    due              text COLLATE "C",
    line             text NOT NULL,
    handler          text,
    late             text,
    in_province      text COLLATE "C",
    in_district      text COLLATE "C",
    in_commune       text COLLATE "C",
    in_neighbourhood text COLLATE "C"
  ) @parted;
  CREATE INDEX ON @.inbox (dossier);
  CREATE INDEX ON @.inbox (position, unit, due);
  CREATE INDEX ON @.inbox (position, in_province, due);
  CREATE INDEX ON @.inbox (position, in_district, due) WHERE in_district IS NOT NULL;
  CREATE INDEX ON @.inbox (position, in_commune, due) WHERE in_commune IS NOT NULL;
  CREATE TABLE @.deadlines (
    province text COLLATE "C" NOT NULL,
    dossier  text COLLATE "C" NOT NULL,
    place    text COLLATE "C" NOT NULL,
    act      text NOT NULL,
    due      text NOT NULL,
    fires    text COLLATE "C" NOT NULL,
    passing  text NOT NULL
  ) @parted;
  CREATE INDEX ON @.deadlines (dossier);
  CREATE INDEX ON @.deadlines (fires, dossier, place);
  CREATE TABLE @.outbox (
    position bigint NOT NULL,
    province text COLLATE "C" NOT NULL,
    body     text NOT NULL,
    PRIMARY KEY (position, province)
  ) @parted;
`
