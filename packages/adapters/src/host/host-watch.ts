/** What a host tells those who look after it: `createWatch` of `@anlang/adapters/watch` makes one. */
export interface HostWatch {
  readonly ready: () => Promise<{ readonly ready: boolean }>
  /** In the text format of Prometheus. */
  readonly metrics: () => Promise<string>
}
