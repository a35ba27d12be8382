import type { DiagnosticSentences } from './diagnostic-sentences.js'

const meant = (word: string): string => (word === '' ? ' Correct its name.' : ` Is “${word}” meant?`)
const witness = (subject: string): string =>
  subject === '' ? '' : ` One that passes here and not with the nation: ${subject}.`

/** English. */
export const en: DiagnosticSentences = {
  malformed: (s) => `Not of its shape: ${s}. Correct it by the schema of procedures.`,
  wrong_initial: (s) => `There is no initial state “${s}”. Name a state of the procedure.`,
  unknown_target: (s) => `The step leads to “${s}”, which is no state beside it. Correct the target.`,
  unreachable_state: (s) => `No step leads to state “${s}”. Connect it or remove it.`,
  dead_step: (s) => `Act “${s}” can never be taken. Connect it or remove it.`,
  cannot_end: (s) => `From here a dossier of “${s}” cannot end. Add a way out.`,
  final_without_ending: (s) => `Final state “${s}” does not say how the dossier ended. Give its “ending”.`,
  ambiguous_act: (s) => `Act “${s}” leads to two places from one. Rename one of them.`,
  missing_basis: () => 'The basis is missing. Give instrument and article.',
  unknown_instrument: (s) => `There is no instrument “${s}” in the table. Declare it.`,
  instrument_not_in_force: (s) => `Instrument “${s}” is not in force on that day. Correct the basis or the day.`,
  unknown_requirement: (s, d) =>
    `There is no requirement of kind “${s}”, or this procedure cannot use it.${d === '' ? ' Correct or remove it.' : meant(d)}`,
  unknown_position: (s, d) => `There is no position “${s}” in the table.${meant(d)}`,
  unknown_level: (s, d) => `There is no level “${s}”.${meant(d)}`,
  unknown_document: (s, d) => `There is no kind of document “${s}”.${meant(d)}`,
  unknown_figure: (s) => `Figure “${s}” is not declared. Declare it or correct its name.`,
  unknown_earlier_act: (s, d) => `Act “${s}” is referred to, but the procedure has none of that name.${meant(d)}`,
  malformed_month_day: (s) => `“${s}” is no month and day, MM-DD. Write one that there is, such as 11-15.`,
  unknown_form: (s, d) => `There is no form of commendation “${s}”.${meant(d)}`,
  unknown_deemed_fact: (s) => `Silence is to mean “${s}”, which is no step of that state. Correct its name.`,
  reserved_fact: (s) => `“${s}” is a fact of the engine. Choose another name.`,
  step_of_nobody: (s) => `Nobody takes “${s}”, and no deadline brings it about. Name an office or a deadline.`,
  text_not_composed: (s) => `“${s}” is not in composed Unicode (NFC). Type it again.`,
  not_json: (s) => `“${s}” holds a value that JSON cannot. Remove functions and empty values.`,
  unknown_rule_set: (s, d) => `The nation has no rule set “${s}”.${meant(d)}`,
  unknown_criterion: (s, d) => `The nation's set has no criterion “${s}”.${meant(d)}`,
  not_a_number_limit: (s) => `Criterion “${s}” has no number to raise.`,
  loosens: (s) => `The limit from ${s} is looser than the nation's. A province may only be stricter.`,
  replaces_figure: (s) => `Figure “${s}” is the nation's and cannot be declared again.`,
  duplicate_model: (s) => `Two models have the id “${s}”. Rename one.`,
  too_large: (s) => `It can stand in more than ${s} places, too many to prove. Have fewer branches side by side.`,
  malformed_overlay: (s, d, e) => {
    if (d === 'missing') return `“${s}” is missing. Add it by province.schema.json.`
    if (d === 'unrecognized_keys') return `There is no key “${s}”. Correct it by province.schema.json, or leave it out.`
    if (d === 'not_a_map') return `“${s}” is not the overlay of a unit. Give at least id, unit and name.`
    if (e !== '') return `“${s}” ${e}`
    return `“${s}” is not of its shape. Correct it by province.schema.json.`
  },
  malformed_id: (s, d) =>
    `“${s}” cannot be an id: it has letters, digits, dots and hyphens alone and begins with a letter or digit.${meant(d)}`,
  malformed_word: (s) =>
    `“${s}” cannot be the name of an act or a fact: it has letters from A to Z and digits alone and begins with a letter. Correct it.`,
  malformed_statement: (s) => `“${s}”: its number is missing, or is none. Correct it by its “kind”.`,
  removes: (s) => `“${s}”: what the nation requires cannot be taken away. Delete this key.`,
  unknown_unit: (s, d) => `There is no unit “${s}” on ${d}. Correct it, or give “to” when the unit has ended.`,
  unit_not_within: (s) => `The unit does not lie within “${s}”, which it is laid over. Correct “unit” or “over”.`,
  unknown_overlay: (s) => `There is no overlay “${s}” to lie over. Give the file above.`,
  overlays_in_a_circle: (s) => `The overlays lie over one another in a circle, by “${s}”. Correct “over”.`,
  overlay_outside_days: (s) => `Some of its days are not those of “${s}”. Correct “from” and “to”.`,
  contradicts_overlay: (s, d) =>
    d === ''
      ? `The unit has overlay “${s}” on the same days. Part their days or make one of them.`
      : `“${s}” is the id of another overlay, too (${d}). Rename one, or make one of the two.`,
  not_laid_over: (s) =>
    `The unit lies within “${s}”, which holds. Name it in “over”: nobody escapes what stands above.`,
  days_reversed: (s, d) => `It ends on ${s}, before it begins on ${d}. Correct “from” and “to”.`,
  basis_unknown: (s) => `There is no instrument “${s}” in the table. Declare it under “instruments”.`,
  basis_not_in_force: (s, d) => `Instrument “${s}” is not in force on ${d}. Correct the basis or “from”.`,
  instrument_taken: (s) => `“${s}” is an instrument of the nation and is not declared again. Use another key.`,
  never_separate: (s) =>
    `Only one office may take “${s}”, and it has to be another one. Give of: person, or remove it.`,
  not_open_here: (s, d) => `“${s}” is not open to this level (it is to: ${d}). Have that level lay it down.`,
  unknown_procedure: (s, d) => `There is no procedure “${s}” in its days.${meant(d)}`,
  unknown_act: (s, d) => `The procedure has no act “${s}”.${meant(d)}`,
  unknown_state: (s, d) => `The procedure has no state “${s}”.${meant(d)}`,
  act_taken: (s) => `The name of act “${s}” or of its fact is taken. Give it one of its own.`,
  fact_taken: (s) => `Fact “${s}” is of another step already. Give the step one of its own in “fact”.`,
  branch_taken: (s) => `“${s}” is the name of a branch that is there already. Give the step another name in “command”.`,
  requirement_not_open: (s) => `A requirement of kind “${s}” is for the law to make, not for an overlay. Remove it.`,
  figure_not_declared: (s, d) => `No act can bring figure “${s}”.${meant(d)}`,
  contradiction: (s) => `“${s}” would have to answer yes and no of one figure. Remove one of them.`,
  insert_at_branches: (s) => `Nothing can stand before or beside “${s}”, which is one of branches. Choose another act.`,
  insert_after_end: (s) => `After “${s}” the dossier has ended. Put the step before it.`,
  insert_beside_end: (s) => `“${s}” ends the dossier: nobody can be asked beside it. Put the step before it.`,
  insert_beside_way_out: (s) =>
    `No branch can stand beside “${s}”: the branches have a way out in common, which would stay open longer than the nation lets it. Put the step before or after another act.`,
  insert_at_silence: (s) =>
    `Nothing can be put in at “${s}”: silence has a meaning there, or branches run. Choose another act.`,
  too_many_states: (s) => `One more step at “${s}” makes the procedure too large to prove. Ask fewer bodies beside it.`,
  term_of_silence: (s) => `Silence on “${s}” has a meaning: a shorter term takes from whoever is heard. Keep the term.`,
  term_later: (s) => `The term of “${s}” is longer than the nation's. It can only be shortened.`,
  term_of_other_clock: (s) => `The term of “${s}” runs by another clock than the nation's. Use the same kind.`,
  share_below: (s) => `The share of votes for “${s}” is below what stands above. Give no less, and all of the shares.`,
  quota_above: (s) => `The quota of “${s}” is above what stands above. Give no more.`,
  malformed_formula: (s) => `Commitment “${s}” has not as many items as it says. Correct “count” or “items”.`,
  office_not_there: (s, d) =>
    `“${s}” is put at a level that there is not in its days (${d}). Give it to one that there is.`,
  renamed_into_one: (s, d) => `“${d}” are all “${s}” now, and only one can be kept. Make one entry “${s}” of them.`,
  unknown_whole: (s, d) => `There is no whole “${s}” to take a share of.${meant(d)}`,
  unknown_scheme: (s, d) => `There is no scheme “${s}” to be recognised by.${meant(d)}`,
  unknown_indicator: (s, d) => `Indicator “${s}” is not declared under “indicators”.${meant(d)}`,
  statement_of_other_kind: (s, d) => `What is said of “${s}” is of another kind than the indicator. Use: ${d}.`,
  duplicate_domain: (s) => `Two domains of the model have the id “${s}”. Rename one.`,
  run_not_national: (s) => `“${s}” happens where the nation's procedure does not let it. Put the step elsewhere.`,
  end_not_national: (s) => `After “${s}” a dossier ends otherwise than the nation's. Put the step elsewhere.`,
  requirement_dropped: (s, d) => `“${s}” lacks what the nation requires (${d}). Keep it.`,
  deadline_later: (s) => `The deadline of “${s}” is later than the nation's, or another one. Keep or shorten it.`,
  office_changed: (s) => `“${s}” is taken by another office than the nation's. Keep the nation's.`,
  criterion_dropped: (s, d) => `From ${s} on a criterion of the nation is missing.${witness(d)}`,
  criterion_loosened: (s, d) => `From ${s} on it is looser than the nation's.${witness(d)}`,
  applies_to_fewer: (s, d) => `From ${s} on it applies to fewer than the nation's.${witness(d)}`,
  not_decided: (s) => `From ${s} on it could not be proven as strict as the nation's. Write the criterion more simply.`,
  level_gone: (s, d) => `“${s}” is given to a level that there is not on the day (${d}). Give it to one that there is.`,
  roster_elsewhere: (s, d) => `The roster of ${s} has no subject of the unit in the overlay's days (${d}). Add some.`,
  nobody_holds: (s, d) => `Nobody holds an office that may take “${s}”: ${d}. Appoint or authorise somebody.`,
  nobody_left: (s, d) => `Nobody is left to take “${s}” who has to be somebody else: ${d}. Appoint one more.`,
  no_deadline: (s) => `“${s}” waits without a deadline. Give it one.`,
  clock_does_not_fit: (s, d, why) => `The steps put in use up the clock of “${s}” (${d}): ${why}`,
  never_in_time: (s, d, why) => `“${s}” can never be in time (${d}): ${why}`,
  programme_broken: (s, d) => `The procedures do not chain: “${s}” never ends in “${d}”. Keep its final states.`,
  act_does_more: (s, d) =>
    `“${s}” does more than to hand the dossier on: ${d}. Take it from “merges”, or give that to another act first.`,
}
