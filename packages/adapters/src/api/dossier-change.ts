/** What is told of a fact to whoever listens: that there is one. What it says is asked for by who may read it. */
export interface DossierChange {
  /** The place of the fact among those of all dossiers: who resumes says how far they came. */
  readonly position: number
  readonly dossier: string
  readonly version: number
  readonly type: string
}
