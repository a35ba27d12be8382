import { metricsOf } from './metrics.js'
import { observe, type Watched } from './observe.js'
import { prometheusText } from './prometheus-text.js'
import { type Patience, type Readiness, readinessOf } from './readiness.js'

/** What a host tells those who look after it. */
export interface Watch {
  readonly ready: () => Promise<Readiness>
  /** In the text format of Prometheus. */
  readonly metrics: () => Promise<string>
}

/** What is looked at, and from when on it is late. */
export interface WatchOptions extends Watched {
  readonly patience?: Partial<Patience>
}

/**
 * Watches a journal for a host: `createHost({ …, watch: createWatch({ … }) })`. Each question is one look.
 *
 * @example
 * ```ts
 * const watch = createWatch({ journal: memoryJournal(), clock: fixedClock('2022-11-14T08:00:00+07:00') })
 * await watch.ready() // => { ready: true, unready: [], late: [] }
 * ```
 */
export const createWatch = (options: WatchOptions): Watch => ({
  ready: async () => readinessOf(await observe(options), options.patience),
  metrics: async () => prometheusText(metricsOf(await observe(options))),
})
