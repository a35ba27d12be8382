import type { Client } from '../client/index.js'

/** Under which keys answers are kept: by who asks, in which language, and what. */
export const queryKeys = ({ client: { lang }, scope }: { readonly client: Client; readonly scope: string }) => {
  const all = ['anlang', scope, lang] as const
  return {
    all,
    me: [...all, 'me'] as const,
    inboxes: [...all, 'inbox'] as const,
    dossiers: [...all, 'dossiers'] as const,
    everyDossier: [...all, 'dossier'] as const,
    /** Everything about one dossier. */
    about: (id: string) => [...all, 'dossier', id] as const,
    dossier: (id: string) => [...all, 'dossier', id, 'page'] as const,
    allowed: (id: string, form?: string) =>
      [...all, 'dossier', id, 'allowed', ...(form === undefined ? [] : [form])] as const,
    findings: (id: string) => [...all, 'dossier', id, 'findings'] as const,
    /** How far a dossier is by the last receipt that was given here: what is told of it up to there is no news. */
    receipt: (id: string) => [...all, 'receipt', id] as const,
    explain: [...all, 'explain'] as const,
    units: [...all, 'units'] as const,
    unit: [...all, 'unit'] as const,
    registers: [...all, 'register'] as const,
    procedures: [...all, 'procedures'] as const,
  }
}
