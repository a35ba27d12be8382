/** What Unicode puts above, below and through letters; those of Vietnamese are all among them. */
const marks = /[\u0300-\u036f]/g

/** How an apostrophe comes from elsewhere: Word makes it curly. */
const apostrophes = /[\u2018\u2019\u02bc`]/g

/** A name without diacritics, small and with single spaces: how people type who have no Vietnamese keyboard. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(marks, '')
    .replaceAll(apostrophes, "'")
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replaceAll(/\s+/g, ' ')
    .trim()
