/** Which page of a list. */
export interface PageAsk {
  /** What `next` was on the page before. */
  readonly after?: string
  readonly limit?: number
}
