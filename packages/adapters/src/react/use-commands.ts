import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query'
import type {
  Accepted,
  Act,
  Answer,
  Client,
  CommandOptions,
  EvidenceChange,
  HandOver,
  Migration,
  Opening,
  WorkClaim,
} from '../client/index.js'
import { useAnLang } from './an-lang-provider.js'
import { answered, type ProblemError } from './problem-error.js'
import { queryKeys } from './query-keys.js'
import { takeReceipt } from './take-receipt.js'

/** A command and how it is sent: its key is one for a form until it is accepted. */
type Sending<Body> = Body & Pick<CommandOptions, 'key'> & { readonly seen?: string | undefined }

/** A command as a mutation; what it did is seen at once, and what it touches is asked anew. */
export type Command<Body> = UseMutationResult<Accepted, ProblemError, Sending<Body>>

const useCommand = <Body>(
  send: (client: Client, body: Omit<Sending<Body>, 'key' | 'seen'>, how: CommandOptions) => Promise<Answer<Accepted>>,
): Command<Body> => {
  const anLang = useAnLang()
  const cache = useQueryClient()
  return useMutation<Accepted, ProblemError, Sending<Body>>({
    mutationFn: ({ key, seen, ...body }) =>
      answered(send(anLang.client, body, { key, ...(seen === undefined ? {} : { seen }) })),
    onSuccess: (accepted) => {
      // the form need not wait for the lists
      void takeReceipt(cache, queryKeys(anLang), accepted)
    },
  })
}

/** Opens a dossier. */
export const useOpen = (): Command<Opening> => useCommand<Opening>((client, opening, how) => client.open(opening, how))

/** Takes a step in a dossier. */
export const useAct = (dossier: string): Command<Act> =>
  useCommand<Act>((client, act, how) => client.act(dossier, act, how))

/** Takes work upon oneself. */
export const useClaim = (dossier: string): Command<WorkClaim> =>
  useCommand<WorkClaim>((client, claim, how) => client.claim(dossier, claim, how))

/** Hands work over. */
export const useHandOver = (dossier: string): Command<HandOver> =>
  useCommand<HandOver>((client, handOver, how) => client.handOver(dossier, handOver, how))

/** Changes evidence that was vouched for. */
export const useChangeEvidence = (dossier: string): Command<EvidenceChange> =>
  useCommand<EvidenceChange>((client, change, how) => client.changeEvidence(dossier, change, how))

/** Vouches anew for changed evidence. */
export const useConfirmEvidence = (dossier: string): Command<unknown> =>
  useCommand<unknown>((client, _, how) => client.confirmEvidence(dossier, how))

/** Hands a dossier over to another version of its procedure. */
export const useMigrate = (dossier: string): Command<Migration> =>
  useCommand<Migration>((client, migration, how) => client.migrate(dossier, migration, how))

/** Closes the dossier of a unit that is no more. */
export const useCloseDossier = (dossier: string): Command<unknown> =>
  useCommand<unknown>((client, _, how) => client.closeDossier(dossier, how))
