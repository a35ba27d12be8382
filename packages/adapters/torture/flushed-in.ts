/** Where SQLite has it in the index of a log: the salt of the log, and how many frames were flushed to be copied. */
const saltAt = 32
const copiedAt = 128
/** How long the header of a log is, one of a frame, and the salt that both have. */
const header = 32
const frameHeader = 24
const salt = 8

/**
 * How much of a write-ahead log, in bytes, was flushed before a checkpoint began to copy it into the file: no power cut
 * takes that away. All of it where its index is that of the next log already; nothing that is known without an index.
 */
export const flushedIn = (log: Buffer, index: Buffer): number => {
  if (log.length < header || index.length < copiedAt + 4) return 0
  const isOfLog = index.subarray(saltAt, saltAt + salt).equals(log.subarray(16, 16 + salt))
  if (!isOfLog) return log.length
  // in the machine's own order of bytes
  const copied = index.readUInt32LE(copiedAt)
  return header + copied * (frameHeader + log.readUInt32BE(8))
}
