/** What is asked for; nothing where what is kept is no JSON any more, as after a change of a byte. */
export const unlessUnreadable = async <Kept>(ask: () => Promise<Kept>): Promise<Kept | undefined> => {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
