let before: string | undefined

/** Whether a path was reached from another page of these, and for the first time since: not when the site is opened. */
export const arrivedBy = (path: string): boolean => {
  const first = before === undefined
  const moved = before !== path
  before = path
  return moved && !first
}
