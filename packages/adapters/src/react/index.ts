export { type AnLangProps, AnLangProvider, useAnLang } from './an-lang-provider.js'
export { ProblemError } from './problem-error.js'
export { queryKeys } from './query-keys.js'
export type { Pages } from './use-ask.js'
export { type LineState, useChanges } from './use-changes.js'
export {
  type Command,
  useAct,
  useChangeEvidence,
  useClaim,
  useCloseDossier,
  useConfirmEvidence,
  useHandOver,
  useMigrate,
  useOpen,
} from './use-commands.js'
export { useAllowed, useDossier, useFindings } from './use-dossier.js'
export { useDossiers, useInbox, useRegister, useUnits } from './use-lists.js'
export { useExplain, useMe, useProcedure, useProcedures, useUnit } from './use-questions.js'
