import { expect, it } from 'vitest'
import { metricsOf } from './metrics.js'
import { prometheusText } from './prometheus-text.js'

const seen = {
  reads: true,
  store: { writable: false, schema: { found: 2, known: 2 } },
  consumers: [
    { consumer: 'sổ "văn bản"', behind: 1, waiting: 2, parked: 3 },
    { consumer: 'nhắc\\việc\n', behind: 4, waiting: 5, parked: 6 },
  ],
  followers: [{ follower: 'tra-cứu', behind: 7 }],
  deadlines: { due: 8, oldestDays: 9 },
}

it('tells what was seen as Prometheus reads it: one heading a name, labels escaped', () => {
  expect(prometheusText(metricsOf(seen))).toBe(`# HELP anlang_journal_up Whether the journal answers.
# TYPE anlang_journal_up gauge
anlang_journal_up 1
# HELP anlang_journal_writable Whether the journal takes writes.
# TYPE anlang_journal_writable gauge
anlang_journal_writable 0
# HELP anlang_journal_schema Version of the tables.
# TYPE anlang_journal_schema gauge
anlang_journal_schema 2
# HELP anlang_outbox_behind Messages not looked at yet.
# TYPE anlang_outbox_behind gauge
anlang_outbox_behind{consumer="sổ \\"văn bản\\""} 1
anlang_outbox_behind{consumer="nhắc\\\\việc\\n"} 4
# HELP anlang_outbox_waiting Messages to be tried again.
# TYPE anlang_outbox_waiting gauge
anlang_outbox_waiting{consumer="sổ \\"văn bản\\""} 2
anlang_outbox_waiting{consumer="nhắc\\\\việc\\n"} 5
# HELP anlang_outbox_parked Messages that did not arrive.
# TYPE anlang_outbox_parked gauge
anlang_outbox_parked{consumer="sổ \\"văn bản\\""} 3
anlang_outbox_parked{consumer="nhắc\\\\việc\\n"} 6
# HELP anlang_follower_behind Facts not read yet.
# TYPE anlang_follower_behind gauge
anlang_follower_behind{follower="tra-cứu"} 7
# HELP anlang_deadlines_due Deadlines that fired and wait.
# TYPE anlang_deadlines_due gauge
anlang_deadlines_due 8
# HELP anlang_deadlines_oldest_days Days since the oldest of them fired.
# TYPE anlang_deadlines_oldest_days gauge
anlang_deadlines_oldest_days 9
`)
})
