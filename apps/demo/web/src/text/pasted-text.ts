/**
 * A text as the record keeps it: letters composed (NFC), no spaces that only look like spaces, no characters that are
 * not seen, quotes and dashes of a word processor as they are typed. What was typed by hand stays as it is.
 */
export const pastedText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t\r\n]+/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
    .replace(/[\u2018\u2019\u201a\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u2033]/g, '"')
    .replace(/[\u2010-\u2013\u2212]/g, '-')
