export { figuresThatMeet } from './figures-that-meet.js'
export type { JournalCase } from './journal-case.js'
export { journalContract } from './journal-contract.js'
export { type Asked, type Scenario, type ScenarioStart, scenario } from './scenario.js'
export { soundCommune, soundNeighbourhood } from './sound-figures.js'
export {
  playCalls,
  type Told,
  type ToldFact,
  type Transcript,
  type TranscriptCall,
  type TranscriptScene,
  type TranscriptStage,
} from './transcript.js'
export { willingAttempt } from './willing-attempt.js'
