/** A text as headers can carry it: what is not ASCII is written as in an address. Two texts never become one. */
export const asciiOf = (text: string): string => encodeURI(text.toWellFormed())
