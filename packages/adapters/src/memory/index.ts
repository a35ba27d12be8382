export { memoryJournal } from './memory-journal.js'
