/** A line longer than any of an archive is handed on as far as it was read, so that no file fills the memory. */
export const longestLine = 8_388_608

/** The lines of a text that comes in pieces. Only a line feed ends one: others, such as U+2028, stand within texts. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string, void> {
  let rest = ''
  for await (const piece of pieces) {
    const lines = `${rest}${piece}`.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
    if (rest.length > longestLine) {
      yield rest
      rest = ''
    }
  }
  if (rest !== '') yield rest
}
