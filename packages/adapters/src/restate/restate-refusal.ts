/** Why Restate did not take an entry. Nothing was written. */
export interface RestateRefusal {
  readonly code: 'restate_refused'
  /** 404 where no such service is registered; whatever else a server or what stands before it says. */
  readonly status: number
  /** In the words of the server. */
  readonly found: string
}
