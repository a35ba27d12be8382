/** The record does not take the story: it was changed from outside, is another one, or the story has a bug. */
export class StoryBroken extends Error {
  constructor(what: string, detail: unknown) {
    super(`story: ${what}: ${JSON.stringify(detail)}`)
    this.name = 'StoryBroken'
  }
}
