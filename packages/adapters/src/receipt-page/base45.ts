/** The letters of QR's alphanumeric mode, as RFC 9285 orders them: bytes written in these take the least room in a code. */
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'
const base = letters.length

const digits = (value: number, count: number): string => {
  let text = ''
  for (let rest = value; text.length < count; rest = Math.floor(rest / base)) text += letters[rest % base]
  return text
}

/** Bytes as base45 (RFC 9285): two bytes are three letters, a last one alone is two. */
export const toBase45 = (bytes: Uint8Array): string => {
  let text = ''
  for (let place = 0; place < bytes.length; place += 2) {
    const [one = 0, other] = bytes.subarray(place, place + 2)
    text += other === undefined ? digits(one, 2) : digits(one * 256 + other, 3)
  }
  return text
}

const numberOf = (group: string): number => {
  let value = 0
  for (const letter of Array.from(group).toReversed()) {
    const digit = letters.indexOf(letter)
    if (digit < 0) return Number.NaN
    value = value * base + digit
  }
  return value
}

const bytesOf = (group: string): readonly number[] | undefined => {
  const value = numberOf(group)
  if (group.length === 2) return value < 256 ? [value] : undefined
  return group.length === 3 && value < 65_536 ? [Math.floor(value / 256), value % 256] : undefined
}

/** The bytes of base45; none when it is not such. */
export const fromBase45 = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  const bytes: number[] = []
  for (let place = 0; place < text.length; place += 3) {
    const group = bytesOf(text.slice(place, place + 3))
    if (!group) return undefined
    bytes.push(...group)
  }
  return Uint8Array.from(bytes)
}
