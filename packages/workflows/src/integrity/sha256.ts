import { sha256 as portable } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

type Hash = (text: string) => string

const inScript: Hash = (text) => bytesToHex(portable(utf8ToBytes(text)))

/** What we look for in the host: nothing of it is there in a browser. */
interface NodeLike {
  readonly process?: {
    readonly getBuiltinModule?: (id: 'node:crypto') => {
      readonly hash?: (name: string, text: string, form: 'hex') => string
    }
  }
}

/** The hash that Node has built in, found without an import that a browser could not follow. */
const builtIn = (): Hash | undefined => {
  // biome-ignore lint/style/noRestrictedGlobals: the one place that asks which host it runs in; the answer is the same
  const host: NodeLike & typeof globalThis = globalThis
  const hash = host.process?.getBuiltinModule?.('node:crypto')?.hash
  return hash && ((text) => hash('sha256', text, 'hex'))
}

/** Both ways to hash, for a test to hold them together. */
export const sha256Ways: readonly Hash[] = [inScript, builtIn() ?? inScript]

/** SHA-256 of a text in UTF-8, in lower-case hex: by Node itself where it is there, else by script. */
export const sha256: Hash = builtIn() ?? inScript
