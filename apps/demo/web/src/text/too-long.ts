/** The most letters of a reference, such as the number of a document: the engine takes no longer one. */
export const longestReference = 120

/** How long a text is where that is longer than may be sent: nothing is cut from what was typed or pasted. */
export const tooLong = (text: string, most: number): number | undefined =>
  text.length > most ? text.length : undefined
