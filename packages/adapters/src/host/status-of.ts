import type { Refusal, RefusalCode } from '@anlang/workflows'

/** The statuses of refusals, the one that says most first. */
export type RefusalStatus = 404 | 403 | 409 | 422 | 503

const statuses: readonly RefusalStatus[] = [404, 403, 409, 422, 503]

/**
 * The HTTP status of each refusal; a new code without one does not compile.
 *
 * @example
 * ```ts
 * statusOf.already_awarded // => 409
 * ```
 */
export const statusOf: Readonly<Record<RefusalCode, RefusalStatus>> = {
  unknown_dossier: 404,
  unknown_unit: 404,
  unknown_procedure: 404,

  wrong_office: 403,
  not_holder: 403,
  awaits_step: 409,
  same_office: 403,
  same_person: 403,
  not_empowered: 403,
  substitution_unlimited: 403,
  substitution_elsewhere: 403,

  conflict: 409,
  command_reused: 409,
  dossier_exists: 409,
  already_awarded: 409,
  not_open_here: 409,
  dossier_ended: 409,
  deadline_passed: 409,
  too_early: 409,
  before_last_fact: 409,
  claimed_by_another: 409,
  not_claimed: 409,
  too_many_returns: 409,
  kept_already: 409,
  subordinates_open: 409,
  evidence_changed: 409,
  nothing_changed: 409,
  nothing_due: 409,
  not_approved: 409,

  outside_unit_life: 422,
  unknown_figure: 422,
  malformed_figure: 422,
  part_exceeds_whole: 422,
  malformed_day: 422,
  rule_set_not_in_force: 422,
  no_rule_set: 422,
  no_procedure_version: 422,
  unknown_model: 422,
  year_out_of_range: 422,
  wrong_predecessor: 422,
  unknown_act: 422,
  missing_documents: 422,
  malformed_document: 422,
  document_from_the_future: 422,
  missing_figures: 422,
  unexpected_document: 422,
  unexpected_figure: 422,
  unexpected_session: 422,
  unexpected_reason: 422,
  unknown_item: 422,
  figure_from_the_future: 422,
  model_not_used: 422,
  nothing_to_follow: 422,
  malformed_command: 422,
  fact_too_large: 422,
  outcome_unknown: 503,
  not_attested: 422,
  none_answered_yes: 422,
  criteria_not_met: 422,
  no_ground: 422,
  no_authority: 422,
  nothing_marked: 422,
  not_reopened: 422,
  missing_reason: 422,
  departs_from_advice: 422,
  missing_session: 422,
  impossible_session: 422,
  ballot_not_secret: 422,
  no_quorum: 422,
  not_carried: 422,
  definition_unknown: 422,
  unknown_variant: 422,
  unknown_rule: 422,
  rule_not_for: 422,
  migration_unsound: 422,
  not_mapped: 422,
  unit_not_kept: 422,
  unit_goes_on: 422,
}

/** Where a request names what a refusal may not find: what its body names is content, not an address. */
export type Naming = 'path' | 'body'

/** The refusal that gives an answer its code and status: who may not act at all is told so first. */
export const foremost = (
  refusals: readonly Refusal[],
  naming: Naming,
): { readonly code: RefusalCode; readonly status: RefusalStatus } | undefined => {
  const found = refusals.map(({ code }) => {
    const status = statusOf[code]
    return { code, status: naming === 'body' && status === 404 ? 422 : status }
  })
  return found.toSorted((a, b) => statuses.indexOf(a.status) - statuses.indexOf(b.status))[0]
}
