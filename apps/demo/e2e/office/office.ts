import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer, type TrainingServer } from './start-server.js'

/** The house of one test: a server over a folder that nobody else has. */
export interface Office {
  readonly url: string
  /** The server goes, as when the power is cut. */
  readonly goDark: () => Promise<void>
  /** It comes back at the same address, over the same folder. */
  readonly comeBack: () => Promise<void>
  readonly close: () => Promise<void>
}

const scratch = (): string => mkdtempSync(join(tmpdir(), 'an-lang-e2e-'))

/** A folder in which the story of the desk is played, made once: each office begins with a copy. */
export const playDesk = async (): Promise<string> => {
  const data = scratch()
  const server = await startServer(data)
  await server.stop()
  return data
}

/** Opens an office in which the story was played. */
export const openOffice = async (played: string): Promise<Office> => {
  const data = scratch()
  cpSync(played, data, { recursive: true })
  let server: TrainingServer = await startServer(data)
  const { url } = server
  return {
    url,
    goDark: () => server.stop('SIGKILL'),
    comeBack: async () => {
      server = await startServer(data, Number(new URL(url).port))
    },
    close: async () => {
      await server.stop()
      rmSync(data, { recursive: true, force: true })
    },
  }
}
