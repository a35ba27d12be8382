import { parseArgs } from 'node:util'
import { accept, type Locale, type Outcome, refuse, type Text } from '@anlang/core'

/** What the demo was asked for. */
export interface Arguments {
  readonly locale: Locale
  /** End after the story instead of serving. */
  readonly once: boolean
  /** Folder of the data file. */
  readonly data: string
  readonly port: number
  readonly help: boolean
}

/** How to ask. */
export const usage: Text = {
  vi: [
    'npm start -- [--lang vi|en] [--once] [--data THƯ_MỤC] [--port CỔNG]',
    '  --lang   ngôn ngữ (mặc định vi)',
    '  --once   kể xong thì dừng, không mở trang xem hồ sơ',
    '  --data   thư mục chứa sổ (mặc định ./data)',
    '  --port   cổng của trang xem hồ sơ (mặc định 4174; 0 để chọn cổng trống)',
  ].join('\n'),
  en: [
    'npm start -- [--lang vi|en] [--once] [--data FOLDER] [--port PORT]',
    '  --lang   language (vi by default)',
    '  --once   end after the story, without serving the dossiers',
    '  --data   folder of the record (./data by default)',
    '  --port   port of the pages (4174 by default; 0 takes a free one)',
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
