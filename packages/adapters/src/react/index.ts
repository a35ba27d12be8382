export type { Client } from '../client/index.js'
