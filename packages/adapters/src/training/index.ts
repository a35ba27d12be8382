export { fixedClock, type TrainingClock } from './fixed-clock.js'
export { fixedDirectory, type Holder, trustingDirectory } from './fixed-directory.js'
