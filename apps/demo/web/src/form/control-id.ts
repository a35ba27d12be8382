/** The ids of controls, by which an error summary and the answers of the host lead to them. */
export const controlId = {
  documentNumber: (kind: string) => `document-${kind}-number`,
  documentDay: (kind: string) => `document-${kind}-on`,
  figure: (id: string) => `figure-${id.replace(/[^\w-]/g, '-')}`,
  items: 'items',
  reason: 'reason',
  session: (id: string) => `session-${id}`,
  ballot: 'session-ballot',
} as const
