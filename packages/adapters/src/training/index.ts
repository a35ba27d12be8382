export { fixedClock, type TrainingClock } from './fixed-clock.js'
export { fixedDirectory, type Holder, trustingDirectory } from './fixed-directory.js'
export { type TrainingIdentity, type TrainingStage, trainingIdentity } from './training-identity.js'
