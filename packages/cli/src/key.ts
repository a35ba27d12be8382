import type { Locale } from '@anlang/core'
import { createSignerKey, formatSignerKey, formatVerifierKey } from '@anlang/workflows/log'
import type { Choices } from './choices.js'
import type { Answer, Output } from './output.js'
import { refused } from './refused.js'
import { writeText } from './write-text.js'

const sentences: Readonly<Record<Locale, Readonly<Record<'name' | 'written', (word: string) => string>>>> = {
  vi: {
    name: (name) =>
      `“${name}” không làm tên khóa được: không có dấu cách và dấu cộng, như “xa-quang-nhieu.vn/an-lang”. Hãy chọn tên khác.`,
    written: (file) =>
      `Đã ghi khóa bí mật vào ${file}: ai có tệp này thì ký được. Dòng in ra là khóa công khai, hãy gửi cho nơi kiểm tra.`,
  },
  en: {
    name: (name) =>
      `“${name}” cannot name a key: no spaces and no plus signs, as in “xa-quang-nhieu.vn/an-lang”. Choose another.`,
    written: (file) =>
      `Wrote the secret key to ${file}: whoever has it can sign. The line printed is the public key, for whoever checks.`,
  },
}

/** Makes a key for an office that signs: the secret one in a file of its own, the public one printed. */
export const makeKey = (given: string, output: Output, { out = '' }: Choices): Answer => {
  const { locale, print, remark } = output
  const key = createSignerKey(given.normalize('NFC'))
  if (!key.ok) return refused([{ code: 'malformed_id', place: given, sentence: sentences[locale].name(given) }], output)
  const unwritten = writeText(out, `${formatSignerKey(key.value)}\n`, locale, 'secret')
  if (unwritten) return refused([unwritten], output)
  const verifier = formatVerifierKey(key.value)
  print(verifier)
  remark(sentences[locale].written(out))
  return { exit: 0, body: { name: key.value.name, id: key.value.id, key: verifier, file: out } }
}
