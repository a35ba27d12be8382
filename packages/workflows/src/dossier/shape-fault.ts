/** What can be wrong with a place in what was sent, before anything is decided: ours first, then what the parser finds. */
export const shapeFaults = [
  'not_a_reference',
  'not_a_day',
  'not_a_place',
  'not_figures',
  'not_a_figure',
  'too_many',
  'unknown_document',
  'unknown_reason',
  'unknown_position',
  'unknown_subject',
  'invalid_type',
  'invalid_value',
  'invalid_format',
  'invalid_union',
  'invalid_key',
  'invalid_element',
  'not_multiple_of',
  'unrecognized_keys',
  'too_small',
  'too_big',
  'custom',
] as const

/** What is wrong with a place in what was sent. */
export type ShapeFault = (typeof shapeFaults)[number]

/** A place in what was sent that is not of its shape. */
export interface FaultAt {
  /** Such as `data.documents.2.on`; empty for all that was sent. A key that nobody declared is named itself. */
  readonly path: string
  readonly fault: ShapeFault
}
