// A process that follows a journal until it is killed, and notes each fact that it sees, in the order it sees them.
import { openSync, writeSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { openPlace } from './open-place.ts'
import { type ReaderOrder, seenLine } from './reader-order.ts'

const { place, since, notes }: ReaderOrder = JSON.parse(process.argv[2] ?? '')
const { journal } = await openPlace(place)
const file = openSync(notes, 'a')

let position = since
for (;;) {
  // a journal that is out of reach is asked again
  const facts = await journal.follow(position, 200).catch(() => [])
  for (const fact of facts) writeSync(file, seenLine(fact))
  position = facts.at(-1)?.position ?? position
  if (facts.length === 0) await sleep(2)
}
