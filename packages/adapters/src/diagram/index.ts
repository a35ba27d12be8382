export { procedureMermaid } from './procedure-mermaid.js'
export { procedureOutline } from './procedure-outline.js'
export { type DiagramOptions, procedureSvg } from './procedure-svg.js'
