import { once } from 'node:events'
import { createConnection, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import type { Chance } from './chance.ts'

const socketIn = (folder: string): string => join(folder, '.s.PGSQL.5432')

/** A way to a server that can be made bad. */
export interface CuttingProxy {
  /** While it storms, what passes is cut in the middle, held up, or ended on one side. */
  readonly storm: (chance: Chance | undefined) => void
  readonly close: () => void
}

/** Passes pieces on in their order, whatever becomes of each. */
const pass = (from: Socket, to: Socket, weather: () => Chance | undefined): void => {
  const cut = () => {
    from.destroy()
    to.destroy()
  }
  from.on('data', (piece) => {
    const chance = weather()
    const luck = chance?.below(40)
    if (luck === 0) return cut()
    if (luck === 1) {
      // a part of a message arrives, and nothing after it
      to.write(piece.subarray(0, chance?.below(piece.length)), cut)
    } else if (luck === 2) to.end(piece)
    else if (luck !== undefined && luck < 8) {
      from.pause()
      setTimeout(() => {
        to.write(piece)
        from.resume()
      }, chance?.below(60))
    } else to.write(piece)
  })
  from.on('end', () => to.end())
  from.on('error', cut)
  from.on('close', () => to.destroy())
}

/** Listens in a folder and passes on to the server in another. */
export const cuttingProxy = async (folder: string, server: string): Promise<CuttingProxy> => {
  let chance: Chance | undefined
  const open = new Set<Socket>()
  const proxy = createServer({ allowHalfOpen: true }, (near) => {
    const far = createConnection({ path: socketIn(server), allowHalfOpen: true })
    for (const side of [near, far]) {
      open.add(side)
      side.once('close', () => open.delete(side))
    }
    pass(near, far, () => chance)
    pass(far, near, () => chance)
  })
  proxy.listen(socketIn(folder))
  await once(proxy, 'listening')
  return {
    storm: (next) => {
      chance = next
    },
    close: () => {
      proxy.close()
      for (const side of open) side.destroy()
    },
  }
}
