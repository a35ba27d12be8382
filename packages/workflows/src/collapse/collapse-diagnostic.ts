/** Why acts cannot fall away with a level: there is no such act, or it does more than to hand the dossier upward. */
export interface CollapseDiagnostic {
  readonly code: 'unknown_act' | 'act_does_more'
  /** The procedure. */
  readonly place: string
  /** The act. */
  readonly subject: string
  /** The act that was probably meant, or what it does beside. */
  readonly detail?: string
}
