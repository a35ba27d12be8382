import type { Locale } from '@anlang/core'
import type { Province } from '@anlang/workflows'
import type { Ground } from './ground.js'
import type { Told } from './told.js'

/** Files of `--over` that nothing is laid over: a word that changes nothing was hardly meant so. */
export const strayOver = (
  chains: readonly (readonly Province[])[],
  { over }: Ground,
  locale: Locale,
): readonly Told[] =>
  over
    .filter(({ province }) => !chains.some((chain) => chain.includes(province)))
    .map(({ file, province: { id } }) => ({
      code: 'stray_over',
      file,
      place: id,
      sentence:
        locale === 'vi'
          ? `Không có gì đặt lên “${id}”. Hãy ghi “over: ${id}” trong tệp được hỏi, hoặc bỏ --over.`
          : `Nothing is laid over “${id}”. Write “over: ${id}” in the file that is asked about, or leave out --over.`,
    }))
