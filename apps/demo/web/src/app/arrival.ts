let before: string | undefined

const roomIn = (path: string): string | undefined => /^\/rooms\/[^/]+/.exec(path)?.[0]

/**
 * How a path was reached, for the first time since another page of these was shown: from within the same room, or from
 * elsewhere; nothing when the site is opened there, or it is shown again.
 */
export const arrivalAt = (path: string): 'within' | 'elsewhere' | undefined => {
  const from = before
  before = path
  if (from === undefined || from === path) return undefined
  const room = roomIn(path)
  return room !== undefined && room === roomIn(from) ? 'within' : 'elsewhere'
}
