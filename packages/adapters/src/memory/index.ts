export { memoryJournal } from './memory-journal.js'
export { memoryTraits } from './memory-traits.js'
