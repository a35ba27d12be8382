/**
 * Version 3: a fact has the command that it was recorded under beside it, so that whoever follows facts need not look for
 * it; `commands` says which ids are taken in the nation, and for which fact. What appended to the tables before goes.
 *
 * All is locked before anything is changed: appends of processes that go on take the same locks one by one, and the long
 * rewrite must not be what is given up when the two meet.
 */
export const commandsBesideFacts = `
  LOCK TABLE @.heads, @.commands, @.claims, @.facts, @.inbox, @.deadlines, @.outbox;
  DROP FUNCTION IF EXISTS @.append_v1;
  DROP TYPE IF EXISTS @.entry, @.refused;
  ALTER TABLE @.facts ADD COLUMN command text COLLATE "C", ADD COLUMN digest text;
  UPDATE @.facts AS f SET command = c.id, digest = c.digest
    FROM @.commands AS c WHERE c.dossier = f.dossier AND c.version = f.version;
  -- room for a second copy of each head beside the first: no index is touched by what an act changes in it
  ALTER TABLE @.heads SET (fillfactor = 50);
  ALTER TABLE @.commands DROP CONSTRAINT commands_dossier_version_key, DROP COLUMN digest;
`
