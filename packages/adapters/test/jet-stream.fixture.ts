import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'

/** What a stream has stored. */
interface StoredMessage {
  readonly subject: string
  readonly id: string
  readonly body: string
}

/** A server that speaks as much of the protocol of NATS as a client needs to publish to one stream. */
export interface ScratchStream {
  readonly url: string
  readonly stored: readonly StoredMessage[]
  /** How often a message came that was stored already. */
  readonly repeats: () => number
  readonly close: () => void
}

const info = JSON.stringify({ server_id: 'x', version: '2.12.0', proto: 1, headers: true, max_payload: 1_048_576 })

interface Publication {
  readonly subject: string
  readonly reply: string
  readonly id: string
  readonly body: string
}

interface Taken {
  readonly line: string
  readonly published?: Publication
  readonly rest: Buffer
}

const idIn = (headers: string): string => /^Nats-Msg-Id: ?(.*)\r$/m.exec(headers)?.[1] ?? ''

/** Takes one command off the front of what came, and what it publishes; nothing until it is there whole. */
const take = (came: Buffer): Taken | undefined => {
  const end = came.indexOf('\r\n')
  if (end < 0) return undefined
  const line = came.subarray(0, end).toString('utf8')
  const rest = came.subarray(end + 2)
  const found = /^HPUB (\S+) (\S+) (\d+) (\d+)$/.exec(line)
  if (!found) return { line, rest }
  const [, subject = '', reply = '', headers, total] = found
  const [head, size] = [Number(headers), Number(total)]
  if (rest.length < size + 2) return undefined
  const [id, body] = [idIn(rest.subarray(0, head).toString('utf8')), rest.subarray(head, size).toString('utf8')]
  return { line, rest: rest.subarray(size + 2), published: { subject, reply, id, body } }
}

/** Starts a server with a stream that takes everything under a word of the subject, and knows a repeat by its id. */
export const startStream = async (taken: string): Promise<ScratchStream> => {
  const stored: StoredMessage[] = []
  let repeats = 0

  const answerTo = ({ subject, id, body }: Publication): string => {
    const place = stored.findIndex((one) => one.id === id)
    if (place < 0) stored.push({ subject, id, body })
    else repeats += 1
    return JSON.stringify({ stream: 'AN_LANG', seq: place < 0 ? stored.length : place + 1, duplicate: place >= 0 })
  }

  /** What a server says to a publication: that it is stored or, of a subject that no stream takes, that nobody listens. */
  const replyTo = (published: Publication, subscription: string): string => {
    if (!published.subject.startsWith(`${taken}.`)) {
      const status = 'NATS/1.0 503\r\n\r\n'
      return `HMSG ${published.reply} ${subscription} ${status.length} ${status.length}\r\n${status}\r\n`
    }
    const answer = answerTo(published)
    return `MSG ${published.reply} ${subscription} ${Buffer.byteLength(answer)}\r\n${answer}\r\n`
  }

  const serve = (socket: Socket): void => {
    let came: Buffer = Buffer.alloc(0)
    let subscription = ''
    const obey = ({ line, published }: Taken): void => {
      if (line === 'PING') socket.write('PONG\r\n')
      if (line.startsWith('SUB ')) subscription = line.split(' ').at(-1) ?? ''
      if (published) socket.write(replyTo(published, subscription))
    }
    socket.write(`INFO ${info}\r\n`)
    socket.on('error', () => undefined)
    socket.on('data', (chunk: Buffer) => {
      came = Buffer.concat([came, chunk])
      for (let next = take(came); next; next = take(came)) {
        came = next.rest
        obey(next)
      }
    })
  }

  const server = createServer(serve).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return {
    url: `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    stored,
    repeats: () => repeats,
    close: () => server.close(),
  }
}
