/** Letters after which a piece is written: fewer, larger writes, and little held in memory. */
const enough = 65_536

/** Lines put together into larger pieces. */
export async function* inPieces(lines: AsyncIterable<string>): AsyncGenerator<string, void> {
  let piece: string[] = []
  let length = 0
  for await (const line of lines) {
    piece.push(line)
    length += line.length
    if (length < enough) continue
    yield piece.join('')
    piece = []
    length = 0
  }
  if (piece.length > 0) yield piece.join('')
}
