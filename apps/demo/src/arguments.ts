import { parseArgs } from 'node:util'
import { accept, type Locale, type Outcome, refuse, type Text } from '@anlang/core'

/** What the demo was asked for. */
export interface Arguments {
  readonly locale: Locale
  /** Tell the story in the terminal and end, instead of opening the application. */
  readonly once: boolean
  /** Folder of what is kept. */
  readonly data: string
  readonly port: number
  readonly help: boolean
}

/** How to ask. */
export const usage: Text = {
  vi: [
    'npm start -- [--lang vi|en] [--once] [--data THƯ_MỤC] [--port CỔNG]',
    '  --lang   ngôn ngữ (mặc định vi)',
    '  --once   kể câu chuyện ngay trong cửa sổ lệnh rồi dừng, không mở ứng dụng',
    '  --data   thư mục chứa dữ liệu các phòng (mặc định ./data)',
    '  --port   cổng của ứng dụng (mặc định 4174; 0 để chọn cổng trống)',
    '  --help   in lời hướng dẫn này rồi dừng',
  ].join('\n'),
  en: [
    'npm start -- [--lang vi|en] [--once] [--data FOLDER] [--port PORT]',
    '  --lang   language (vi by default)',
    '  --once   tell the story in the terminal and end, without opening the application',
    '  --data   folder of the rooms (./data by default)',
    '  --port   port of the application (4174 by default; 0 takes a free one)',
    '  --help   print this and end',
  ].join('\n'),
}

const wrong = (vi: string, en: string) => refuse<Text>({ vi: `${vi}\n${usage.vi}`, en: `${en}\n${usage.en}` })

/** Reads the command line; what it cannot read is refused with the usage. */
export const readArguments = (args: readonly string[]): Outcome<Arguments, Text> => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        lang: { type: 'string', default: 'vi' },
        once: { type: 'boolean', default: false },
        data: { type: 'string', default: 'data' },
        port: { type: 'string', default: '4174' },
        help: { type: 'boolean', default: false, short: 'h' },
      },
    })
    const { lang, once, data, help } = values
    if (lang !== 'vi' && lang !== 'en') return wrong(`Ngôn ngữ “${lang}” không có.`, `There is no language “${lang}”.`)
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 0 || port > 65535) {
      return wrong(`Cổng “${values.port}” không hợp lệ.`, `Port “${values.port}” cannot stand.`)
    }
    return accept({ locale: lang, once, data, port, help })
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return wrong(`Không đọc được dòng lệnh: ${detail}`, `The command line cannot be read: ${detail}`)
  }
}
