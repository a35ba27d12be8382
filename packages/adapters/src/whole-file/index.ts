export { type Aside, asideOf, removeUnfinished } from './aside.js'
