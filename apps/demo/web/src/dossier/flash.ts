/** What was just recorded, to be said once on the page of its dossier. */
export interface Flash {
  readonly dossier: string
  readonly title: string
  readonly version: number
}

let waiting: Flash | undefined

/** Leaves word for the next page. */
export const leaveFlash = (flash: Flash): void => {
  waiting = flash
}

/** Takes the word that was left for a dossier. */
export const takeFlash = (dossier: string): Flash | undefined => {
  const found = waiting?.dossier === dossier ? waiting : undefined
  if (found) waiting = undefined
  return found
}
