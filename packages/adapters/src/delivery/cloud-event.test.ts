import type { Message } from '@anlang/workflows'
import { HTTP, CloudEvent as Validated } from 'cloudevents'
import { describe, expect, it } from 'vitest'
import { toCloudEvent } from './cloud-event.js'

const source = 'https://xa.example/an-lang'
const about = { dossier: 'hồ-sơ-1', on: '2022-11-14', at: '2022-11-14T09:30:05.125+07:00' } as const
const messages: readonly Message[] = [
  { ...about, key: 'hồ-sơ-1/4/1', kind: 'document', act: 'recognise', document: 'recognition_decision' },
  {
    ...about,
    key: 'hồ-sơ-1/5/1',
    kind: 'reminder',
    act: 'appraise',
    due: '2022-11-10',
    to: [{ position: 'chairman', unit: 'c08779' }],
  },
  { ...about, key: 'hồ-sơ-1/6/1', kind: 'ending', ending: 'achieved' },
  { ...about, key: 'hồ-sơ-1/7/1', kind: 'migration' },
]

describe('a message as a CloudEvent', () => {
  it.each(messages)('is valid by the schema of CloudEvents 1.0: $kind', (message) => {
    const event = toCloudEvent(message, source)
    expect(new Validated({ ...event }).validate()).toBe(true)
  })

  it.each(messages)('is read by others as it was written: $kind', (message) => {
    const headers = { 'content-type': 'application/cloudevents+json' }
    const [read] = [HTTP.toEvent<Message>({ headers, body: JSON.stringify(toCloudEvent(message, source)) })].flat()
    expect(read).toMatchObject({
      id: message.key,
      source,
      type: `vn.anlang.${message.kind}.v1`,
      subject: 'hồ-sơ-1',
      data: message,
    })
  })

  it('has the instant at which its fact was recorded', () => {
    const [message] = messages
    expect(message && toCloudEvent(message, source).time).toBe('2022-11-14T09:30:05.125+07:00')
  })

  it('of an earlier release, which kept the day alone, has the beginning of that day in Viet Nam', () => {
    const earlier: Message = { key: 'hồ-sơ-1/4/1', dossier: 'hồ-sơ-1', kind: 'ending', on: '2022-11-14' }
    const event = toCloudEvent(earlier, source)
    expect(event.time).toBe('2022-11-14T00:00:00+07:00')
    expect(event.data).toEqual(earlier)
    expect(new Validated({ ...event }).validate()).toBe(true)
  })
})
