import type { Metric } from './metrics.js'

const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')

const labelsOf = ({ labels = {} }: Metric): string => {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`)
  return pairs.length > 0 ? `{${pairs.join(',')}}` : ''
}

/**
 * Metrics in the text format that Prometheus reads; each a gauge.
 *
 * @example
 * ```ts
 * prometheusText([{ name: 'anlang_journal_up', help: 'Whether the journal answers.', value: 1 }])
 * // => '# HELP anlang_journal_up Whether the journal answers.\n# TYPE anlang_journal_up gauge\nanlang_journal_up 1\n'
 * ```
 */
export const prometheusText = (metrics: readonly Metric[]): string =>
  [...Map.groupBy(metrics, ({ name }) => name)]
    .map(([name, all]) => {
      const samples = all.map((one) => `${name}${labelsOf(one)} ${one.value}\n`).join('')
      return `# HELP ${name} ${all[0]?.help}\n# TYPE ${name} gauge\n${samples}`
    })
    .join('')
