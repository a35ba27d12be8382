import type { ClientProblem } from '@anlang/adapters/client'
import type { Refusal } from '@anlang/workflows'
import type { OpeningValues } from './opening-values.js'

type Key = keyof OpeningValues

/** What is wrong with an opening, and the control where it is mended; none where it is about who or when. */
export interface OpeningFault {
  readonly sentence: string
  readonly key?: Key
}

const byPath: Readonly<Record<string, Key>> = {
  'entity.id': 'entity',
  'entity.kind': 'entityKind',
  subject: 'subject',
  year: 'year',
  model: 'model',
  follows: 'follows',
}

const byCode: Partial<Record<Refusal['code'], Key>> = {
  unknown_unit: 'subject',
  outside_unit_life: 'subject',
  no_procedure_version: 'subject',
  year_out_of_range: 'year',
  unknown_model: 'model',
  model_not_used: 'model',
  wrong_predecessor: 'follows',
  nothing_to_follow: 'follows',
  unknown_dossier: 'follows',
}

const keyOf = (refusal: Refusal | undefined): Key | undefined => {
  if (refusal?.code === 'malformed_command') return refusal.faults.map(({ path }) => byPath[path]).find(Boolean)
  return refusal && byCode[refusal.code]
}

const faultOf = (sentence: string, key: Key | undefined): OpeningFault =>
  key === undefined ? { sentence } : { sentence, key }

/** Each sentence of a problem with the control that it is about. */
export const faultsOfOpening = ({ faults, refusals, sentences }: ClientProblem): readonly OpeningFault[] =>
  faults.length > 0
    ? faults.map(({ path, sentence }) => faultOf(sentence, byPath[path]))
    : sentences.map((sentence, place) => faultOf(sentence, keyOf(refusals[place])))
