/** What each version of the tables of deliveries adds to the one before; never edited, only added to. */
export const migrations: readonly string[] = [
  `
  CREATE TABLE leases (
    name   TEXT PRIMARY KEY,
    worker TEXT NOT NULL,
    term   INTEGER NOT NULL,
    until  INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE consumers (
    name     TEXT PRIMARY KEY,
    position INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE undelivered (
    consumer TEXT NOT NULL REFERENCES consumers (name),
    position INTEGER NOT NULL,
    parked   INTEGER NOT NULL,
    key      TEXT,
    dossier  TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    -- when it is tried again or, parked, when that was
    moment   INTEGER NOT NULL,
    code     TEXT,
    status   INTEGER,
    PRIMARY KEY (consumer, parked, position)
  ) STRICT, WITHOUT ROWID;
  `,
]

/** The version of the tables that this release writes. */
export const deliveryVersion = migrations.length
