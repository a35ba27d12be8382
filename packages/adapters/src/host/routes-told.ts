import type * as z from 'zod'
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
  /** The members of what it answers with. */
  readonly answers: readonly string[]
  readonly status?: 200 | 201
  /** It answers under the tag of a dossier. */
  readonly tagged?: true
}

const accepted = ['recorded', 'dossier', 'repeated', 'summary', 'told', 'tag']

/** Every route under `/api`. */
export const routesTold: readonly RouteTold[] = [
  {
    method: 'get',
    path: '/me',
    summary: 'Who asks, as the host knows them',
    answers: ['actor', 'unit', 'path', 'today'],
  },
  {
    method: 'get',
    path: '/inbox',
    summary: 'What waits for the office that asks',
    query: queries.inbox,
    answers: ['inbox', 'next', 'today'],
  },
  {
    method: 'get',
    path: '/dossiers',
    summary: 'Dossiers in the order in which they were opened',
    query: queries.page,
    answers: ['dossiers', 'summaries', 'next'],
  },
  {
    method: 'post',
    path: '/dossiers',
    summary: 'Opens a dossier',
    body: bodies.open,
    command: 'other',
    answers: accepted,
    tagged: true,
    status: 201,
  },
  {
    method: 'get',
    path: '/dossiers/{id}',
    summary: 'A dossier with its procedure, facts and timeline, under an ETag',
    answers: ['dossier', 'summary', 'procedure', 'facts', 'timeline', 'broken', 'tag'],
    tagged: true,
  },
  {
    method: 'get',
    path: '/dossiers/{id}/allowed',
    summary: 'What may be done, what not and why, who could, and the form of each step',
    answers: ['allowed', 'today', 'tag'],
  },
  {
    method: 'get',
    path: '/dossiers/{id}/findings',
    summary: 'What the last assessment found, in words and as values',
    answers: ['assessment', 'explanation'],
  },
  {
    method: 'post',
    path: '/dossiers/{id}/acts',
    summary: 'Takes a step',
    body: bodies.act,
    command: 'dossier',
    answers: accepted,
    tagged: true,
  },
  {
    method: 'post',
    path: '/dossiers/{id}/claims',
    summary: 'Takes work upon oneself',
    body: bodies.claim,
    command: 'dossier',
    answers: accepted,
    tagged: true,
  },
  {
    method: 'post',
    path: '/dossiers/{id}/hand-overs',
    summary: 'Hands work over',
    body: bodies.handOver,
    command: 'dossier',
    answers: accepted,
    tagged: true,
  },
  {
    method: 'post',
    path: '/dossiers/{id}/evidence',
    summary: 'Changes evidence that was vouched for',
    body: bodies.evidence,
    command: 'dossier',
    answers: accepted,
    tagged: true,
  },
  {
    method: 'post',
    path: '/dossiers/{id}/evidence/confirmations',
    summary: 'Vouches anew for changed evidence',
    body: bodies.confirm,
    command: 'dossier',
    answers: accepted,
    tagged: true,
  },
  {
    method: 'post',
    path: '/acts',
    summary: 'Takes a step in many dossiers, each accepted or refused for itself',
    body: bodies.many,
    command: 'other',
    answers: ['outcomes'],
  },
  {
    method: 'post',
    path: '/explain',
    summary: 'What the criteria would say of figures; nothing is written',
    body: bodies.explain,
    answers: ['ruleSet', 'asOf', 'figures', 'verdict', 'explanation', 'remedies'],
  },
  {
    method: 'get',
    path: '/units',
    summary: 'Units by name, with or without diacritics, or by what they stand under',
    query: queries.units,
    answers: ['units', 'total', 'next', 'asOf'],
  },
  {
    method: 'get',
    path: '/units/{id}',
    summary: 'A unit as of a day, what it came from and became',
    query: queries.unit,
    answers: ['unit', 'path', 'children', 'childCount', 'predecessors', 'successors', 'asOf'],
  },
  {
    method: 'get',
    path: '/registers/{register}',
    summary: 'What was established, recognised, commended or cancelled',
    query: queries.page,
    answers: ['register', 'title', 'rows', 'next'],
  },
  {
    method: 'get',
    path: '/procedures',
    summary: 'What the office that asks may open today',
    answers: ['procedures', 'today'],
  },
  {
    method: 'get',
    path: '/procedures/{id}',
    summary: 'A procedure as data, its newest version',
    answers: ['procedure', 'title', 'basis'],
  },
]
