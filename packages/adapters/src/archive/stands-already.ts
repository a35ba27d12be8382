import type { Journal } from '@anlang/workflows'
import type { ArchivedFact } from './archive-line.js'

/** Tells whether a journal has the very fact in the place of one from an archive. */
export type StandsAlready = (fact: ArchivedFact) => Promise<boolean>

/**
 * Asks by the command of a fact, which leads to that fact alone. Where it leads elsewhere, as when somebody has taken it
 * away, the dossier is read, and kept for the facts that follow in it.
 */
export const standsAlreadyIn = ({ command, read }: Pick<Journal, 'command' | 'read'>): StandsAlready => {
  let kept: { readonly dossier: string; readonly hashes: readonly string[] } | undefined

  const readHash = async (dossier: string, version: number): Promise<string | undefined> => {
    if (kept?.dossier !== dossier || kept.hashes.length < version) {
      kept = { dossier, hashes: (await read(dossier)).map(({ hash }) => hash) }
    }
    return kept.hashes[version - 1]
  }

  return async ({ dossier, version, hash, command: { id } }) => {
    const recorded = (await command(id))?.recorded
    const leadsHere = recorded?.dossier === dossier && recorded.version === version
    return hash === (leadsHere ? recorded.hash : await readHash(dossier, version))
  }
}
