/** Every option that some command takes, as `parseArgs` reads them. */
export const choices = {
  text: { type: 'boolean' },
  mermaid: { type: 'boolean' },
  notes: { type: 'boolean' },
  at: { type: 'string' },
  on: { type: 'string' },
  overlay: { type: 'string', multiple: true },
  over: { type: 'string', multiple: true },
  units: { type: 'string' },
  roster: { type: 'string' },
  certificate: { type: 'string' },
  unit: { type: 'string' },
  name: { type: 'string' },
  out: { type: 'string' },
  figures: { type: 'string' },
  journal: { type: 'string' },
  key: { type: 'string', multiple: true },
  checkpoint: { type: 'string', multiple: true },
  limit: { type: 'string' },
  into: { type: 'string' },
  policy: { type: 'string' },
  consumer: { type: 'string' },
  after: { type: 'string' },
  only: { type: 'string' },
  new: { type: 'boolean' },
} as const

/** The name of an option that some command takes. */
export type Choice = keyof typeof choices

type Given<Name extends Choice> = (typeof choices)[Name] extends { readonly multiple: true }
  ? readonly string[]
  : (typeof choices)[Name]['type'] extends 'string'
    ? string
    : boolean

/** The options of a command as they were given. */
export type Choices = { readonly [Name in Choice]?: Given<Name> }

/** Which options each command takes, in the order in which its help tells of them. */
export const choicesOf = {
  verify: ['over', 'units', 'roster', 'certificate', 'notes'],
  new: ['unit', 'name', 'units', 'out'],
  diff: ['over', 'units', 'out'],
  simulate: ['journal', 'over', 'units', 'out'],
  upgrade: ['over', 'units', 'out'],
  diagram: ['overlay', 'over', 'units', 'on', 'at', 'mermaid', 'text', 'out'],
  explain: ['figures', 'on', 'overlay', 'over', 'units'],
  rules: [],
  units: ['out'],
  key: ['out'],
  checkpoint: ['key', 'out'],
  audit: ['checkpoint', 'key'],
  receipt: ['checkpoint', 'key', 'out'],
  'verify-receipt': ['key'],
  'verifier-page': ['key', 'out'],
  'journal check': ['limit'],
  'journal status': [],
  'journal backup': ['out'],
  'journal verify': [],
  'journal restore': ['out'],
  'journal export': ['out'],
  'journal import': ['into', 'overlay', 'units'],
  'journal copy': ['overlay', 'units'],
  'journal update': [],
  'journal retention': ['policy', 'on'],
  'journal transitions': ['on', 'overlay', 'units'],
  'outbox status': [],
  'outbox parked': ['consumer'],
  'outbox replay': ['consumer', 'after', 'only', 'new'],
} as const satisfies Readonly<Record<string, readonly Choice[]>>

/** The name of a command: one word, or two where several work on the same thing. */
export type CommandName = keyof typeof choicesOf

/** Whether there is a command of a name. */
export const isCommandName = (word: string): word is CommandName => Object.hasOwn(choicesOf, word)

/** The names of all commands, in the order in which the help lists them. */
export const commandNames: readonly CommandName[] = Object.keys(choicesOf).filter(isCommandName)
