import type * as z from 'zod'
import type answerSchemas from './answer-schemas.json'
import { bodies } from './bodies.js'
import { queries } from './read-query.js'

/** A route as it is told to programs. */
export interface RouteTold {
  readonly method: 'get' | 'post'
  readonly path: string
  readonly summary: string
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** It changes something: it takes an `Idempotency-Key`. */
  readonly command?: 'dossier' | 'other'
  /** The type of what it answers with, among those that `answer-schemas.json` is made from. */
  readonly answer: keyof typeof answerSchemas
  readonly status?: 200 | 201
  /** It answers under the tag of a dossier. */
  readonly tagged?: true
}

/** Every route under `/api`. */
export const routesTold: readonly RouteTold[] = [
  {
    method: 'get',
    path: '/me',
    summary: 'Who asks, as the host knows them',
    answer: 'MeAnswer',
  },
  {
    method: 'get',
    path: '/inbox',
    summary: 'What waits for the office that asks',
    query: queries.inbox,
    answer: 'InboxAnswer',
  },
  {
    method: 'get',
    path: '/dossiers',
    summary: 'Dossiers in the order in which they were opened',
    query: queries.page,
    answer: 'DossiersAnswer',
  },
  {
    method: 'post',
    path: '/dossiers',
    summary: 'Opens a dossier',
    body: bodies.open,
    command: 'other',
    answer: 'Accepted',
    tagged: true,
    status: 201,
  },
  {
    method: 'get',
    path: '/dossiers/{id}',
    summary: 'A dossier with its procedure, facts and timeline, under an ETag',
    answer: 'DossierAnswer',
    tagged: true,
  },
  {
    method: 'get',
    path: '/dossiers/{id}/allowed',
    summary:
      'What may be done, what not and why, who could, the forms of steps that could be taken now, and what changed units ask for',
    query: queries.allowed,
    answer: 'AllowedAnswer',
  },
  {
    method: 'get',
    path: '/dossiers/{id}/findings',
    summary: 'What the last assessment found, in words and as values',
    answer: 'FindingsAnswer',
  },
  {
    method: 'post',
    path: '/dossiers/{id}/acts',
    summary: 'Takes a step',
    body: bodies.act,
    command: 'dossier',
    answer: 'Accepted',
    tagged: true,
  },
  {
    method: 'post',
    path: '/dossiers/{id}/claims',
    summary: 'Takes work upon oneself',
    body: bodies.claim,
    command: 'dossier',
    answer: 'Accepted',
    tagged: true,
  },
  {
    method: 'post',
    path: '/dossiers/{id}/hand-overs',
    summary: 'Hands work over',
    body: bodies.handOver,
    command: 'dossier',
    answer: 'Accepted',
    tagged: true,
  },
  {
    method: 'post',
    path: '/dossiers/{id}/evidence',
    summary: 'Changes evidence that was vouched for',
    body: bodies.evidence,
    command: 'dossier',
    answer: 'Accepted',
    tagged: true,
  },
  {
    method: 'post',
    path: '/dossiers/{id}/evidence/confirmations',
    summary: 'Vouches anew for changed evidence',
    body: bodies.confirm,
    command: 'dossier',
    answer: 'Accepted',
    tagged: true,
  },
  {
    method: 'post',
    path: '/dossiers/{id}/migrations',
    summary: 'Hands a dossier over to another version of its procedure, by a rule that was stated',
    body: bodies.migrate,
    command: 'dossier',
    answer: 'Accepted',
    tagged: true,
  },
  {
    method: 'post',
    path: '/dossiers/{id}/closings',
    summary: 'Closes the dossier of a unit that was merged, cut or lost',
    body: bodies.close,
    command: 'dossier',
    answer: 'Accepted',
    tagged: true,
  },
  {
    method: 'post',
    path: '/acts',
    summary: 'Takes a step in many dossiers, each accepted or refused for itself',
    body: bodies.many,
    command: 'other',
    answer: 'ManyAnswer',
  },
  {
    method: 'post',
    path: '/explain',
    summary: 'What the criteria would say of figures; nothing is written',
    body: bodies.explain,
    answer: 'ExplainAnswer',
  },
  {
    method: 'get',
    path: '/units',
    summary: 'Units by name, with or without diacritics, or by what they stand under',
    query: queries.units,
    answer: 'UnitsAnswer',
  },
  {
    method: 'get',
    path: '/units/{id}',
    summary: 'A unit as of a day, what it came from and became',
    query: queries.unit,
    answer: 'UnitAnswer',
  },
  {
    method: 'get',
    path: '/registers/{register}',
    summary: 'What was established, recognised, commended or cancelled',
    query: queries.page,
    answer: 'RegisterAnswer',
  },
  {
    method: 'get',
    path: '/procedures',
    summary: 'What the office that asks may open today',
    answer: 'ProceduresAnswer',
  },
  {
    method: 'get',
    path: '/procedures/{id}',
    summary: 'A procedure as data, its newest version',
    answer: 'ProcedureAnswer',
  },
]
