export { describeUnitListFault } from './describe-unit-list-fault.js'
export type { CsvFault } from './parse-csv.js'
export { readUnitLists, type UnitCsv, type UnitListFault, type UnitsRead } from './read-unit-lists.js'
