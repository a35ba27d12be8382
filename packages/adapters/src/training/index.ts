export { fixedClock, type TrainingClock } from './fixed-clock.js'
export { fixedDirectory, type Holder } from './fixed-directory.js'
