import { parseArgs } from 'node:util'
import { accept, type Locale, type Outcome, refuse, type Text } from '@anlang/core'
import { unreadable } from './unreadable.js'

/** What the demo was asked for. */
export interface Arguments {
  readonly locale: Locale
  /** Tell the story in the terminal and end, instead of opening the application. */
  readonly once: boolean
  /** Folder of what is kept. */
  readonly data: string
  readonly port: number
  /** Folder with the official lists of units. */
  readonly units?: string
  /** Code of the commune whose desk is opened, instead of the story's. */
  readonly commune?: string
  readonly help: boolean
}

/** How to ask. */
export const usage: Text = {
  vi: [
    'npm start -- [--lang vi|en] [--once] [--data THƯ_MỤC] [--port CỔNG] [--units THƯ_MỤC [--commune MÃ]]',
    '  --lang   ngôn ngữ (mặc định vi)',
    '  --once   kể câu chuyện ngay trong cửa sổ lệnh rồi dừng, không mở ứng dụng',
    '  --data   thư mục chứa dữ liệu các phòng (mặc định ./data)',
    '  --port   cổng của ứng dụng (mặc định 4174; 0 để chọn cổng trống)',
    '  --units  thư mục danh mục đơn vị cả nước (CSV; xem docs/training.md)',
    '  --commune  mã 5 chữ số của một xã, phường, đặc khu: bàn làm việc là của nơi ấy, chưa có hồ sơ nào',
    '  --help   in lời hướng dẫn này rồi dừng',
  ].join('\n'),
  en: [
    'npm start -- [--lang vi|en] [--once] [--data FOLDER] [--port PORT] [--units FOLDER [--commune CODE]]',
    '  --lang   language (vi by default)',
    '  --once   tell the story in the terminal and end, without opening the application',
    '  --data   folder of the rooms (./data by default)',
    '  --port   port of the application (4174 by default; 0 takes a free one)',
    '  --units  folder with the lists of the units of the nation (CSV; see docs/training.md)',
    '  --commune  five digits of a commune, ward or special zone: the desk is there, with no dossier yet',
    '  --help   print this and end',
  ].join('\n'),
}

const wrong = (vi: string, en: string) => refuse<Text>({ vi: `${vi}\n${usage.vi}`, en: `${en}\n${usage.en}` })

interface Together {
  readonly once: boolean
  readonly units?: string | undefined
  readonly commune?: string | undefined
}

/** Options that do not go together. */
const wrongTogether = ({ once, units, commune }: Together) => {
  if (once && units !== undefined) {
    return wrong(
      '--once kể câu chuyện với đơn vị của câu chuyện: hãy bỏ --units.',
      '--once tells the story with the units of the story: leave --units out.',
    )
  }
  if (commune !== undefined && units === undefined) {
    return wrong('--commune cần danh mục đơn vị: hãy thêm --units.', '--commune needs the lists of units: add --units.')
  }
  return undefined
}

const options = {
  lang: { type: 'string', default: 'vi' },
  once: { type: 'boolean', default: false },
  data: { type: 'string', default: 'data' },
  port: { type: 'string', default: '4174' },
  units: { type: 'string' },
  commune: { type: 'string' },
  help: { type: 'boolean', default: false, short: 'h' },
} as const

/** Reads the command line; what it cannot read is refused with the usage. */
export const readArguments = (args: readonly string[]): Outcome<Arguments, Text> => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options,
    })
    const { lang, once, data, help, units, commune } = values
    if (lang !== 'vi' && lang !== 'en') return wrong(`Ngôn ngữ “${lang}” không có.`, `There is no language “${lang}”.`)
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 0 || port > 65535) {
      return wrong(`Cổng “${values.port}” không hợp lệ.`, `Port “${values.port}” cannot stand.`)
    }
    const apart = wrongTogether(values)
    if (apart) return apart
    const own = { ...(units === undefined ? {} : { units }), ...(commune === undefined ? {} : { commune }) }
    return accept({ locale: lang, once, data, port, help, ...own })
  } catch (error) {
    const { vi, en } = unreadable(error, Object.keys(options))
    return wrong(vi, en)
  }
}
