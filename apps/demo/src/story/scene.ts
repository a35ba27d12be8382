import type { Text } from '@anlang/core'
import type { ActCommand, OpenCommand, RefusalCode } from '@anlang/workflows'

/** One moment of the story. Commands carry fixed ids, so that a second run finds what the first recorded. */
export type Scene =
  /** The narrator speaks. */
  | { readonly kind: 'tell'; readonly text: Text }
  /** A dossier is opened. */
  | { readonly kind: 'open'; readonly at: string; readonly command: OpenCommand }
  /** An office acts and is accepted. */
  | { readonly kind: 'act'; readonly at: string; readonly command: ActCommand; readonly note?: Text }
  /** An office tries and is refused, with this code; nothing is written. */
  | {
      readonly kind: 'refused'
      readonly at: string
      readonly command: ActCommand | OpenCommand
      readonly code: RefusalCode
      readonly lesson: Text
    }
  /** What the criteria find of a dossier at this moment. */
  | { readonly kind: 'findings'; readonly dossier: string; readonly lead: Text }
  /** The domains of a model. */
  | { readonly kind: 'model'; readonly model: string }
  /** A province's figures, shares with both their numbers. */
  | { readonly kind: 'figures'; readonly ids: readonly string[]; readonly lead: Text }

/** A part of the story that is told, or was told, as a whole. */
export interface Chapter {
  readonly id: string
  readonly title: Text
  readonly scenes: readonly Scene[]
}

/** Says whether a command opens a dossier. */
export const isOpenCommand = (command: ActCommand | OpenCommand): command is OpenCommand => 'procedure' in command
