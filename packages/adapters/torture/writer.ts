// A process that acts on a journal until it is killed, and notes in a diary what it asks and what it is told.
import { chanceFrom } from './chance.ts'
import { firstDay } from './covenant-deeds.ts'
import { openDesk } from './desk.ts'
import { openDiary } from './diary-file.ts'
import { openPlace } from './open-place.ts'
import { workAtDesk } from './work-at-desk.ts'
import type { WriterOrder } from './writer-order.ts'

const order: WriterOrder = JSON.parse(process.argv[2] ?? '')
const { journal } = await openPlace(order.place)
const diary = openDiary(order.diary)

// several desks share the journal of a process, and so its commits
await Promise.all(
  Array.from({ length: order.desks }, (_, desk) =>
    workAtDesk({
      name: `${order.name}-${desk}`,
      first: order.first,
      jumps: order.jumps,
      diary,
      chance: chanceFrom(order.seed + desk),
      desk: openDesk(journal, `${firstDay}T08:00:00+07:00`),
    }),
  ),
)
