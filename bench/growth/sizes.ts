/** How many dossiers the small journal has, and the large one. */
export interface Sizes {
  readonly few: number
  readonly many: number
}
