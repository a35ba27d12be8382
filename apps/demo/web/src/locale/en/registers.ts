import type { Translated } from '../translated.js'
import type { registers as vi } from '../vi/registers.js'

export const registers: Translated<typeof vi> = {
  title: 'Registers',
  lead: 'Decisions that stand in the record: models established, units recognised, commendations, and what was cancelled.',
  choose: 'Choose a register',
  names: {
    established: 'Models established',
    recognised: 'Recognised',
    commended: 'Commended',
    cancelled: 'Cancelled',
  },
  none: 'This register has no rows yet',
  noneLead: 'A row appears here when a dossier ends with a decision.',
  subject: 'Unit or body',
  what: 'Matter',
  decision: 'Decision',
  by: 'Decided by',
  on: 'Day',
  noDecision: 'without a number',
  undoneBy: 'Decision {{number}}, on {{day}}',
  undoneOn: 'On {{day}}',
  more: 'Show more',
}
