import { accept, type Outcome, refuse } from '@anlang/core'
import { canonicalJson, chain, contentHash, type Entry, type Recorded } from '@anlang/workflows'
import * as z from 'zod'

/** The format that this release writes. */
export const archiveFormat = { format: 'anlang.journal', version: 1 } as const

/** A fact as it stands in an archive, with the command it was recorded under. */
export interface ArchivedFact extends Recorded {
  readonly command: Entry['command']
  /** Hash over the fact's own hash and the command, which no chain holds together. */
  readonly check: string
}

/** The check of a line. */
export const checkOf = ({ hash: own, command }: Pick<ArchivedFact, 'hash' | 'command'>): string =>
  contentHash({ command, hash: own })

/** Whether a fact and its command are those that were archived, by their hashes. */
export const isIntact = ({ dossier, version, previous, fact, hash, command, check }: ArchivedFact): boolean =>
  chain(dossier, version, previous, fact).hash === hash && checkOf({ hash, command }) === check

/** What ends an archive: how many facts there are, and the root of the log that they make. */
export interface ArchiveEnd {
  readonly facts: number
  /** Of the tree of RFC 9162 over all facts in order, in base64: the same as in a checkpoint. */
  readonly root: string
}

const hash = z.string().regex(/^[0-9a-f]{64}$/)

const headerSchema = z.strictObject({ format: z.string(), version: z.int().positive() })

const factSchema = z.strictObject({
  dossier: z.string().min(1),
  version: z.int().positive(),
  fact: z.looseObject({ type: z.string(), on: z.string() }),
  previous: z.union([hash, z.literal('')]),
  hash,
  command: z.strictObject({ id: z.string().min(1), digest: z.string() }),
  check: hash,
})

const endSchema = z.strictObject({
  end: z.strictObject({ facts: z.int().nonnegative(), root: z.string() }),
})

/** What a line after the first says. */
export type ArchiveLine = { readonly fact: ArchivedFact } | { readonly end: ArchiveEnd }

/** A line of JSON in its one form (RFC 8785), so that the same content is the same bytes. */
export const lineOf = (content: object): string => `${canonicalJson(content)}\n`

const jsonIn = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Why the first line does not begin an archive that can be read. */
export type HeaderFault =
  | { readonly code: 'format_unknown' }
  | { readonly code: 'format_newer'; readonly found: number; readonly known: number }

/** Reads the first line. */
export const readHeader = (line: string): Outcome<typeof archiveFormat, HeaderFault> => {
  const header = headerSchema.safeParse(jsonIn(line))
  if (!header.success || header.data.format !== archiveFormat.format) return refuse({ code: 'format_unknown' })
  const { version: found } = header.data
  const { version: known } = archiveFormat
  return found > known ? refuse({ code: 'format_newer', found, known }) : accept(archiveFormat)
}

/** Reads a line after the first. */
export const readLine = (line: string): Outcome<ArchiveLine, { readonly code: 'line_malformed' }> => {
  const json = jsonIn(line)
  const end = endSchema.safeParse(json)
  if (end.success) return accept(end.data)
  const fact = factSchema.safeParse(json)
  if (!fact.success) return refuse({ code: 'line_malformed' })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- that it is a fact is known by its hash, and by folding it under its procedure
  return accept({ fact: fact.data as unknown as ArchivedFact })
}
