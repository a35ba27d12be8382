import type { IsoDate, Locale } from '@anlang/core'

/** What a scaffold is made for. */
export interface Scaffold {
  readonly id: string
  readonly unit: string
  readonly name: string
  /** Where the schema is, as seen from the file. */
  readonly schema: string
  readonly from: IsoDate
  readonly to: IsoDate | undefined
}

const comments = {
  vi: {
    what: 'Định nghĩa của địa phương, đặt trên quy định của trung ương: chỉ thêm và siết chặt, không nới lỏng.',
    check: 'Kiểm tra: anlang verify TỆP. Xem thay đổi gì: anlang diff TỆP. Bỏ dấu # ở các dòng mẫu để dùng.',
    days: 'Những ngày có hiệu lực; không có "to" thì còn hiệu lực.',
    instruments: 'Văn bản của địa phương mà các quy định dưới đây dẫn. "standing: verified" khi đã đọc chính văn bản.',
    criteria: 'Siết chặt một tiêu chí: xã phải có ít nhất 80 % đối tượng được công nhận (trung ương: 70 %).',
    steps: 'Thêm một bước trước một việc của trung ương; thời hạn chung không dài thêm.',
    names: 'Tên gọi ở địa phương.',
    models: 'Mô hình tự quản của địa phương.',
  },
  en: {
    what: "The definitions of a unit, laid over the nation's: they add and tighten, and never loosen.",
    check:
      'Check: anlang verify FILE. See what it changes: anlang diff FILE. Take the # from the examples to use them.',
    days: 'The days in which it holds; for good without "to".',
    instruments:
      'Instruments of the unit that are cited below. "standing: verified" once the instrument itself was read.',
    criteria: 'Tightens a criterion: at least 80 % of the subjects of a commune are recognised (the nation: 70 %).',
    steps: 'Puts a step in before an act of the nation; no deadline grows longer by it.',
    names: 'What things are called here.',
    models: 'Models of self-management.',
  },
} as const

const examples = (locale: Locale, from: IsoDate): string => {
  const say = comments[locale]
  return `
## ${say.instruments}
# instruments:
#   qd-1:
#     number: 1/QĐ-UBND
#     kind: { vi: Quyết định, en: Decision }
#     title: { vi: Quy định của địa phương, en: Rules of the unit }
#     from: ${from}
#     standing: memory

## ${say.criteria}
# ruleSets:
#   antt.commune:
#     tightens:
#       xa-4b:
#         - from: ${from}
#           value: 80
#           basis: { instrument: qd-1, at: "2" }

## ${say.steps}
# procedures:
#   evaluate.neighbourhood:
#     inserts:
#       - command: giveFrontOpinion
#         fact: FrontOpinionGiven
#         before: recognise
#         title: { vi: Mặt trận cho ý kiến, en: Give the opinion of the Front }
#         by:
#           - { position: front, at: commune }
#         deadline:
#           workingDays: 1
#           whenPassed: remind
#           basis: { instrument: qd-1, at: "3" }
#         basis: { instrument: qd-1, at: "3" }

## ${say.names}
# positions:
#   neighbourhoodHead: { vi: Trưởng thôn, en: Head of the village }

## ${say.models}
# models:
#   - id: to-tu-quan
#     name: { vi: Tổ tự quản, en: Self-management group }
#     domains: []
#     basis: { instrument: qd-1, at: "4" }
`
}

/** The text of a first overlay: sound as it stands, with examples that are sound once their # is taken away. */
export const provinceScaffold = ({ id, unit, name, schema, from, to }: Scaffold, locale: Locale): string => {
  const { what, check, days } = comments[locale]
  const quoted = JSON.stringify(name)
  return `# yaml-language-server: $schema=${schema}
## ${what}
## ${check}
id: ${JSON.stringify(id)}
unit: ${JSON.stringify(unit)}
name: { vi: ${quoted}, en: ${quoted} }

## ${days}
from: ${from}
${to === undefined ? '' : `to: ${to}\n`}${examples(locale, from)}`
}
