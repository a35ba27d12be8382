export { type JournalCase, journalContract } from './journal-contract.js'
export { type Asked, type Scenario, type ScenarioStart, scenario } from './scenario.js'
export { soundCommune, soundNeighbourhood } from './sound-figures.js'
export { willingAttempt } from './willing-attempt.js'
