import type { Finding } from '@anlang/core'

/** How a criterion came out. */
export type FindingStatus = Finding['status']
