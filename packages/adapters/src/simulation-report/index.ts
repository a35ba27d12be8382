export { simulationHtml } from './simulation-html.js'
export { simulationMarkdown } from './simulation-markdown.js'
export { type Bar, type SimulationReport, simulationReport } from './simulation-report.js'
