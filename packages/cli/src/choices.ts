/** Every option that some command takes, as `parseArgs` reads them. */
export const choices = {
  text: { type: 'boolean' },
  mermaid: { type: 'boolean' },
  notes: { type: 'boolean' },
  at: { type: 'string' },
  on: { type: 'string' },
  overlay: { type: 'string' },
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
  journal: ['limit'],
} as const satisfies Readonly<Record<string, readonly Choice[]>>

/** The name of a command. */
export type CommandName = keyof typeof choicesOf

/** Every command, in the order in which the help lists them. */
export const isCommandName = (word: string): word is CommandName => Object.hasOwn(choicesOf, word)
