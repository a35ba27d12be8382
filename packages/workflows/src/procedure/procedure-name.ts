/** The procedures of the programme. */
export type ProcedureName =
  | 'survey'
  | 'plan'
  | 'establish'
  | 'covenant'
  | 'operate'
  | 'replicate'
  | 'evaluate'
  | 'commend'
  | 'cancelAward'
  | 'revoke'
  | 'object'
  | 'convert'
