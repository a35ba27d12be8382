import type { Journal } from '@anlang/workflows'
import { counted } from '../counted.js'
import type { Output } from '../output.js'

/** A journal that shows how many facts were read of it. */
export const countReading = (journal: Journal, { locale, progress }: Output): Journal => {
  let read = 0
  return {
    ...journal,
    follow: async (after, limit) => {
      // whoever begins again reads for another reason, and counts anew
      if (after === 0) read = 0
      const page = await journal.follow(after, limit)
      read += page.length
      const facts = counted(read, 'fact', locale)
      if (page.length > 0) {
        progress(locale === 'vi' ? `Đã đọc ${facts}` : `${facts} read`)
      }
      return page
    },
  }
}
