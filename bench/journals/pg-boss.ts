import type { Entry } from '@anlang/workflows'
import { PgBoss } from 'pg-boss'
import { connectionTo } from '../../packages/adapters/test/postgres-server.ts'
import { inFlight } from './in-flight.ts'
import type { Rival } from './rival.ts'

/** Acts that are counted, for each that is in flight. */
const actsEach = 20

/**
 * pg-boss: each act a job with what an act of ours keeps, sent, fetched and completed. It has a connection for each in
 * flight, a queue that nothing was in before, no upkeep in the background, and stands still while others are measured.
 */
export const pgBossOn = (host: string, { recorded }: Entry): Rival => ({
  name: 'pg-boss, a job sent, fetched and completed',
  rate: async (atOnce) => {
    const boss = new PgBoss({ ...connectionTo(host), max: atOnce, supervise: false, schedule: false })
    await boss.start()
    const queue = crypto.randomUUID()
    await boss.createQueue(queue, { partition: true })
    const take = async (): Promise<void> => {
      await boss.send(queue, { ...recorded.fact })
      // somebody else may have fetched it, and left nothing that can be seen yet
      for (let job: { readonly id: string } | undefined; job === undefined; ) {
        ;[job] = await boss.fetch(queue)
        if (job) await boss.complete(queue, job.id)
      }
    }
    await inFlight(atOnce, 4 * atOnce, take)
    const rate = await inFlight(atOnce, actsEach * atOnce, take)
    await boss.stop({ graceful: false })
    return rate
  },
})
