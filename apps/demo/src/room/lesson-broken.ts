import type { Text } from '@anlang/core'

/** What a lesson says was recorded before is refused: the lesson has a fault that only playing it shows. */
export class LessonBroken extends Error {
  override readonly name = 'LessonBroken'
  /** Where in the prelude, and why it is refused. */
  readonly texts: readonly Text[]

  constructor(lesson: string, texts: readonly Text[]) {
    super(`${lesson}: ${texts.map(({ en }) => en).join(' ')}`)
    this.texts = texts
  }
}
