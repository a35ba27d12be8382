import { accept, type Locale, type Outcome, refuse } from '@anlang/core'
import type { Journal } from '@anlang/workflows'
import { merkleRoot, type SignerKey, signCheckpoint } from '@anlang/workflows/log'
import { type Leaves, readLeaves } from './audit/read-leaves.js'
import type { Choices } from './choices.js'
import { counted } from './counted.js'
import { deliver } from './deliver.js'
import type { Answer, Output } from './output.js'
import { shownAddress } from './place/postgres-address.js'
import { refused } from './refused.js'
import { readSignerKey } from './signing/read-signer-key.js'
import type { Told } from './told.js'
import { withJournal } from './with-journal.js'

const notWhole = (file: string, changed: number, locale: Locale): Told => ({
  code: 'changed',
  file,
  sentence: {
    vi: `Không ký: nội dung của ${counted(changed, 'fact', 'vi')} đã bị sửa. Xem việc nào: anlang audit ${file}`,
    en: `Nothing is signed: the content of ${counted(changed, 'fact', 'en')} was changed. See which: anlang audit ${file}`,
  }[locale],
})

const signed = (size: number, { name }: SignerKey, locale: Locale): string =>
  locale === 'vi'
    ? `${name} xác nhận ${counted(size, 'fact', 'vi')}. Hãy gửi văn bản này đến một nơi khác giữ.`
    : `${name} vouches for ${counted(size, 'fact', 'en')}. Have another office keep this note.`

const readWhole = async (journal: Journal, path: string, output: Output): Promise<Outcome<Leaves['leaves'], Told>> => {
  const shown = shownAddress(path)
  output.progress(shown)
  const { leaves, changed } = await readLeaves(journal)
  output.progress('')
  return changed > 0 ? refuse(notWhole(shown, changed, output.locale)) : accept(leaves)
}

/** Signs what the log of a data file has now: the note is for another office to keep. */
export const checkpoint = (
  path: string,
  output: Output,
  { key: [keyFile = ''] = [], out }: Choices,
): Answer | Promise<Answer> => {
  const key = readSignerKey(keyFile, output.locale)
  if (!key.ok) return refused(key.refusals, output, 2)
  return withJournal(path, output, async (journal) => {
    const leaves = await readWhole(journal, path, output)
    if (!leaves.ok) return refused(leaves.refusals, output)
    const note = signCheckpoint(leaves.value, key.value)
    const unwritten = deliver(note, out, output)
    if (unwritten) return refused([unwritten], output)
    const size = leaves.value.length
    output.remark(signed(size, key.value, output.locale))
    const root = Buffer.from(merkleRoot(leaves.value)).toString('base64')
    const file = out === undefined ? {} : { file: out }
    return { exit: 0, body: { origin: key.value.name, size, root, note, ...file } }
  })
}
