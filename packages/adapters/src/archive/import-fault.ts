import type { HeaderFault } from './archive-line.js'

interface InLine {
  /** 1 for the first. */
  readonly line: number
}

interface AtFact extends InLine {
  readonly dossier: string
  readonly version: number
}

/** Why an archive is not read on into a journal. What stood before the line has been written, nothing of it and after it. */
export type ImportFault =
  /** It is no archive of ours, or one of a later release. */
  | (InLine & HeaderFault)
  /** It is no JSON, or not of the form of a fact; or something stands after the end. */
  | (InLine & { readonly code: 'line_malformed' })
  /** The fact is not the one that was recorded: its hash is another. */
  | (AtFact & { readonly code: 'fact_changed' })
  /** The fact does not follow the last one of its dossier: one between them is missing, or they changed places. */
  | (AtFact & { readonly code: 'fact_missing'; readonly expected: number })
  /** The journal has another fact in its place. */
  | (AtFact & { readonly code: 'fact_differs' })
  /** The procedure it was recorded under is not among the definitions, or not as it was. */
  | (AtFact & {
      readonly code: 'definition_unknown'
      readonly definition: { readonly id: string; readonly version: string }
      readonly reason: 'absent' | 'changed'
    })
  /** Its procedure does not allow it: nobody recorded it so. */
  | (AtFact & { readonly code: 'not_foldable'; readonly fact: string })
  /** In the journal another dossier holds a key that it takes. */
  | (AtFact & { readonly code: 'key_held'; readonly key: string; readonly holder: string })
  /** The journal knows its command as that of another fact. */
  | (AtFact & { readonly code: 'command_known'; readonly command: string })
  | (AtFact & { readonly code: 'too_large'; readonly size: number; readonly most: number })
  /** Somebody else wrote to the dossier at the same time. */
  | (AtFact & { readonly code: 'conflict' })
  /** The connection was lost before the answer: it may have been written. Reading the archive again goes on from there. */
  | (AtFact & { readonly code: 'outcome_unknown' })
  /** The archive ends without its last line: the end of it is missing. */
  | (InLine & { readonly code: 'cut_short' })
  /** Its facts are not those that its last line vouches for. */
  | (InLine & { readonly code: 'end_differs'; readonly facts: number; readonly expected: number })

/** What is wrong with an archive by itself, whatever it is read into. */
export type UnsoundArchive = Extract<
  ImportFault,
  {
    readonly code:
      | 'format_unknown'
      | 'format_newer'
      | 'line_malformed'
      | 'fact_changed'
      | 'fact_missing'
      | 'cut_short'
      | 'end_differs'
  }
>
