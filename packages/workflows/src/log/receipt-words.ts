import type { Locale } from '@anlang/core'
import type { DefinitionStamp } from '../dossier/fact.js'
import type { NoReceipt } from './decision-receipt.js'
import type { NotAKey } from './note-key.js'
import type { ReceiptRefusal } from './verify-receipt.js'

type Refused = ReceiptRefusal | NoReceipt | NotAKey
type Sentences = { readonly [Code in Refused['code']]: (refusal: Extract<Refused, { code: Code }>) => string }

const keyFaults: Readonly<Record<Locale, Readonly<Record<NotAKey['fault'], string>>>> = {
  vi: {
    form: 'không đúng dạng tên+mã+khóa',
    name: 'tên có dấu cách hoặc dấu cộng',
    algorithm: 'không phải khóa Ed25519',
    length: 'không đủ 32 byte',
    id: 'mã khóa không khớp với tên và khóa',
  },
  en: {
    form: 'it is not of the form name+id+key',
    name: 'its name has a space or a plus',
    algorithm: 'it is not an Ed25519 key',
    length: 'it has not 32 bytes',
    id: 'its id does not fit its name and key',
  },
}

const named = ({ id, version }: DefinitionStamp): string => `${id} ${version}`
const list = (items: readonly string[]): string => items.join(', ')

const vi: Sentences = {
  not_a_key: ({ fault }) => `Khóa không dùng được: ${keyFaults.vi[fault]}. Hãy chép lại nguyên dòng khóa.`,
  not_a_note: () => 'Phần xác nhận không phải là văn bản có chữ ký số. Hãy chép lại nguyên văn, kể cả dòng trống.',
  not_signed_by: ({ keys, signedBy }) =>
    `Phần xác nhận do ${list(signedBy)} ký, không phải do ${list(keys)}. Hãy hỏi cơ quan ban hành khóa công khai đúng.`,
  signature_wrong: ({ key }) => `Chữ ký của ${key} không khớp: phần xác nhận đã bị sửa. Hãy lấy lại bản gốc.`,
  not_a_checkpoint: () => 'Văn bản đã ký không phải là điểm xác nhận sổ việc: cần tên sổ, số việc và mã gốc.',
  not_a_receipt: ({ paths }) => `Đây không phải phiếu xác nhận; sai ở: ${list(paths)}. Hãy lấy lại phiếu.`,
  not_in_log: ({ dossier, version }) =>
    `Việc thứ ${version} của hồ sơ ${dossier} không đúng như đã ghi trong sổ: nội dung phiếu đã bị sửa.`,
  facts_apart: ({ dossiers }) => `Phiếu ghép việc của các hồ sơ khác nhau: ${list(dossiers)}.`,
  procedures_apart: ({ decided, shown }) =>
    `Phiếu ghép việc với quy trình khác: việc được quyết định theo ${named(decided)}, phiếu lại nêu ${named(shown)}. Hãy lấy lại phiếu.`,
  unknown_fact: ({ dossier, version, facts }) =>
    `Hồ sơ ${dossier} có ${facts} việc đã ghi, không có việc thứ ${version}. Hãy chọn số từ 1 đến ${facts}.`,
  after_checkpoint: ({ dossier, version, size }) =>
    `Việc thứ ${version} của hồ sơ ${dossier} được ghi sau điểm xác nhận (${size} việc). Hãy lập điểm xác nhận mới.`,
}

const en: Sentences = {
  not_a_key: ({ fault }) => `The key cannot be used: ${keyFaults.en[fault]}. Copy the whole line of the key again.`,
  not_a_note: () => 'The checkpoint is not a signed text. Copy it again as it is, the empty line included.',
  not_signed_by: ({ keys, signedBy }) =>
    `The checkpoint is signed by ${list(signedBy)}, not by ${list(keys)}. Ask the issuing office for its public key.`,
  signature_wrong: ({ key }) =>
    `The signature of ${key} does not hold: the checkpoint was changed. Get the original again.`,
  not_a_checkpoint: () => 'The signed text is no checkpoint of a log: it needs a name, a count of facts and a root.',
  not_a_receipt: ({ paths }) => `This is not a receipt; it is wrong at: ${list(paths)}. Get the receipt again.`,
  not_in_log: ({ dossier, version }) =>
    `Fact ${version} of dossier ${dossier} is not what the log has: the receipt was changed.`,
  facts_apart: ({ dossiers }) => `The receipt puts together facts of different dossiers: ${list(dossiers)}.`,
  procedures_apart: ({ decided, shown }) =>
    `The receipt puts the fact beside another procedure: it was decided under ${named(decided)}, and the receipt shows ${named(shown)}. Get the receipt again.`,
  unknown_fact: ({ dossier, version, facts }) =>
    `Dossier ${dossier} has ${facts} facts and no fact ${version}. Choose a number from 1 to ${facts}.`,
  after_checkpoint: ({ dossier, version, size }) =>
    `Fact ${version} of dossier ${dossier} was recorded after the checkpoint (${size} facts). Make a new checkpoint.`,
}

const sentences: Readonly<Record<Locale, Sentences>> = { vi, en }

/**
 * Why a key, a checkpoint or a receipt is not taken, and what to do, in words.
 *
 * @example
 * ```ts
 * describeReceiptRefusal({ code: 'unknown_fact', dossier: 'a', version: 9, facts: 3 }, 'en') // => 'Dossier a has 3 facts and no fact 9. Choose a number from 1 to 3.'
 * ```
 */
export const describeReceiptRefusal = (refusal: Refused, locale: Locale): string => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- code and refusal are one value, which TypeScript cannot follow through a union
  const sentence = sentences[locale][refusal.code] as (one: Refused) => string
  return sentence(refusal)
}
