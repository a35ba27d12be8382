/**
 * Breaks a text into lines of at most `width` letters, at spaces. Composed Vietnamese letters count one.
 *
 * @example
 * ```ts
 * wrap('một làng yên', 8) // => ['một làng', 'yên']
 * ```
 */
export const wrap = (text: string, width: number): readonly string[] =>
  text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    const joined = last === undefined || last === '' ? word : `${last} ${word}`
    if (last !== undefined && joined.length <= width) lines[lines.length - 1] = joined
    else lines.push(word)
    return lines
  }, [])
