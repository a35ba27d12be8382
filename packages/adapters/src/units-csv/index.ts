export { describeUnitListFault } from './describe-unit-list-fault.js'
export type { CsvFault } from './parse-csv.js'
export { readUnitLists, type UnitCsv, type UnitListFault, type UnitsRead } from './read-unit-lists.js'
export { reformOf2025, unitListFiles } from './reform-of-2025.js'
