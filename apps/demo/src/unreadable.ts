import { nearest, type Text } from '@anlang/core'

const unknown = (option: string, known: readonly string[]): Text => {
  const meant = nearest(option, known)
  return {
    vi: `Không có lựa chọn “${option}”.${meant === undefined ? '' : ` Có phải là “${meant}”?`}`,
    en: `There is no option “${option}”.${meant === undefined ? '' : ` Is “${meant}” meant?`}`,
  }
}

/** Why Node could not read a command line, in words of ours; it tells an option or a word in single quotes. */
export const unreadable = (error: unknown, options: readonly string[]): Text => {
  const message = error instanceof Error ? error.message : String(error)
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const word = /'([^\s',]+)/.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    return unknown(
      word,
      options.map((option) => `--${option}`),
    )
  }
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') {
    return { vi: `“${word}” không thuộc lựa chọn nào. Hãy bỏ.`, en: `“${word}” belongs to no option. Leave it out.` }
  }
  if (message.includes('does not take')) {
    return {
      vi: `“${word}” không nhận giá trị. Hãy bỏ phần từ dấu “=”.`,
      en: `“${word}” takes no value. Leave out what follows from “=” on.`,
    }
  }
  return { vi: `“${word}” cần một giá trị đi sau. Hãy ghi thêm.`, en: `“${word}” needs a value after it. Give one.` }
}
