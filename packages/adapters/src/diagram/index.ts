export { procedureOutline } from './procedure-outline.js'
export { type DiagramOptions, procedureSvg } from './procedure-svg.js'
