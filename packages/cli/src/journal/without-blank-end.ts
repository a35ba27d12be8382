/** Lines without the blank ones at their end, which programs add when they save a text; those between others stay. */
export async function* withoutBlankEnd(lines: AsyncIterable<string>): AsyncGenerator<string, void> {
  let blank = 0
  for await (const line of lines) {
    if (line.trim() === '') {
      blank += 1
      continue
    }
    for (; blank > 0; blank -= 1) yield ''
    yield line
  }
}
