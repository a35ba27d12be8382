import { positionsEach } from './append-function.js'

/**
 * The position from which on a row may still be unseen: the first of the oldest transaction of the cluster that has not
 * ended. It is of the snapshot of the statement it stands in, so that rows and watermark are of one moment.
 */
export const watermark = `(SELECT base + pg_snapshot_xmin(pg_current_snapshot())::text::bigint * ${positionsEach} FROM @.journal)`

const latest = '(SELECT greatest((SELECT max(position) FROM @.facts), (SELECT max(position) FROM @.outbox)))'
const next = 'pg_snapshot_xmax(pg_current_snapshot())::text::bigint'

/**
 * Whether positions lie ahead of what the next transaction would write: the database was restored into a cluster that
 * counts its transactions from lower on.
 */
export const isBehind = `coalesce(${latest} >= base + ${next} * ${positionsEach}, false)`

/** Moves the base so far that the next transaction writes behind all that is there. */
export const moveBase = `
  UPDATE @.journal SET base = (${latest} / ${positionsEach} + 1 - ${next}) * ${positionsEach} WHERE ${isBehind};
`
