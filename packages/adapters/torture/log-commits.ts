/** How long the header of a write-ahead log is; one of a frame; both before a page. */
const header = 32
const frameHeader = 24

/** Where commits end in a write-ahead log of SQLite, and whether one was begun after the last. */
export interface LogCommits {
  /** In bytes, the end of the header first. */
  readonly ends: readonly number[]
  readonly begun: boolean
}

/** Finds the commits in a log as it lies: frames of the salt in its header, a commit at each that tells a size. */
export const logCommits = (log: Buffer): LogCommits => {
  const ends = [Math.min(header, log.length)]
  if (log.length < header) return { ends, begun: false }
  const size = frameHeader + log.readUInt32BE(8)
  const salt = log.subarray(16, 24)
  let place = header
  while (place + size <= log.length && log.subarray(place + 8, place + 16).equals(salt)) {
    const commits = log.readUInt32BE(place + 4) > 0
    place += size
    if (commits) ends.push(place)
  }
  return { ends, begun: place > (ends.at(-1) ?? header) }
}
