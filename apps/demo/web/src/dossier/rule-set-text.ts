import type { useWords } from '../locale/words.js'

/** Titles that say of themselves what they are. */
const saysSo = /^(bộ )?tiêu chí|^căn cứ|criteri|^grounds/i

/** The heading of a set of criteria. Its title alone reads as a verdict: `Khu dân cư đạt tiêu chuẩn …`. */
export const ruleSetText = (title: string, t: ReturnType<typeof useWords>): string =>
  saysSo.test(title) ? title : t('dossier.ruleSet', { title })
