import type { SimulationReport } from './simulation-report.js'

const widest = 24

/** A bar of blocks: as long as its count, beside the longest. */
const bar = (count: number, most: number): string => '█'.repeat(Math.max(1, Math.round((count / most) * widest)))

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** A report as Markdown, with charts of blocks. */
export const simulationMarkdown = ({ title, intro, charts, table, note }: SimulationReport): string => {
  const drawn = charts.flatMap((chart) => {
    const most = Math.max(...chart.bars.map(({ count }) => count))
    const rows = chart.bars.map(({ label, count }) => `| ${cell(label)} | ${count} | ${bar(count, most)} |`)
    return [`## ${chart.title}`, '', '| | | |', '| --- | ---: | --- |', ...rows, '']
  })
  const rows = table.rows.map((row) => `| ${row.map(cell).join(' | ')} |`)
  const listed =
    rows.length > 0
      ? [
          `## ${table.title}`,
          '',
          `| ${table.columns.join(' | ')} |`,
          `| ${table.columns.map(() => '---').join(' | ')} |`,
          ...rows,
          '',
        ]
      : []
  return [`# ${title}`, '', intro, '', ...drawn, ...listed, ...(note === '' ? [] : [note, ''])].join('\n')
}
