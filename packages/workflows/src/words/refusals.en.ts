import { formatCount, formatDay, nearest, type VoteMeasure } from '@anlang/core'
import { recusedFrom } from '../requirements/vote.js'
import { faultsInWords } from './faults-in-words.js'
import type { RefusalSentences } from './refusal-sentences.js'
import { unitChanges } from './unit-changes.js'

const n = (value: number) => formatCount(value, 'en')
const span = (from: string, to: string | undefined) =>
  to === undefined ? `from ${formatDay(from)}` : `from ${formatDay(from)} through ${formatDay(to)}`
const list = (words: readonly string[]) => words.join('; ')
const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ')
const faults = {
  not_a_count: 'it has to be a whole number, zero or more',
  not_yes_or_no: 'it has to be yes or no',
  not_a_day: 'it has to be a day that exists, YYYY-MM-DD',
  not_on_the_scale: 'it has to be a step of the scale',
  not_points: 'it has to be a multiple of 0.25, from zero to the maximum',
} as const
const fields = {
  number: 'number and symbol (with a digit, without a space, 60 letters at most, as 12/BC-CAX)',
  on: 'day',
  sha256: 'hash of the file',
} as const
const answers = (value: unknown) => (value === true ? 'yes' : value === false ? 'no' : 'not answered')

const meant = (word: string | undefined) => (word === undefined ? '' : ` Did you mean “${word}”?`)

const members = { council: 'all members', households: 'all households' } as const
const unsaid = { time: 'time', matter: 'matter', decision: 'paper' } as const
const unsound = {
  unknown_state: 'is not in the new version',
  ends_by_migration: 'is an end',
  unreachable_after: 'cannot be reached in the new version',
  cannot_end_after: 'leads to no end',
} as const
const actions = {
  stands: 'stands',
  goesOn: 'goes on',
  endsWithItsUnit: 'ends with its unit',
  toBeClosed: 'is to be closed',
  toBeSetAnew: 'is to be set anew',
  addedUp: 'is added to the new unit',
  keptApart: 'is kept apart',
} as const
const shareOf = ({ share, bound }: VoteMeasure): string => {
  const least = bound === 'moreThan' ? 'more than' : 'at least'
  return `${least} ${typeof share === 'number' ? `${n(share)}%` : `${share.numerator}/${share.denominator}`}`
}
const term = ({ from, to }: { readonly from?: string; readonly to?: string }): string => {
  if (from === undefined) return to === undefined ? 'without a term' : `through ${formatDay(to)}`
  return span(from, to)
}

/** English. */
export const en: RefusalSentences = {
  unknown_unit: ({ unit }) => `There is no unit “${unit}” in the register. Choose one from the register of units.`,
  outside_unit_life: ({ name, asOf, from, to, successors }) =>
    `${formatDay(asOf)} lies outside the life of ${name} (${span(from, to)}). ` +
    (successors.length > 0 ? `Use its successor: ${list(successors.map((unit) => unit.name))}.` : 'Check the day.'),
  unknown_figure: ({ figure, known }) =>
    `There is no figure “${figure}”. Check its name in the rule set.${meant(nearest(figure, known))}`,
  malformed_figure: ({ figure, value, fault, allowed }, names) =>
    `“${names.figure(figure)}”: “${String(value)}” cannot stand, ${faults[fault]}${allowed ? ` (${quoted(allowed.map((grade) => names.value(figure, grade)))})` : ''}. Correct it and send it again.`,
  part_exceeds_whole: ({ part, whole, measured, limit }, names) =>
    `“${names.figure(part)}” is ${n(measured)}, more than “${names.figure(whole)}”, ${n(limit)}. Check both numbers.`,
  malformed_day: ({ day }) => `“${day}” is not a day that exists. Write it YYYY-MM-DD.`,
  rule_set_not_in_force: ({ asOf, from, to }) =>
    `The rule set is not in force on ${formatDay(asOf)} (in force ${span(from, to)}). Choose the set of the assessed period.`,
  no_rule_set: ({ asOf, neighbours }, names) =>
    `No rule set covers ${formatDay(asOf)}. There are: ${list(neighbours.map(({ id, from, to }) => `${names.ruleSet(id)} (${span(from, to)})`))}.`,
  unknown_procedure: ({ procedure, known }, names) =>
    `There is no procedure “${procedure}”. There are: ${quoted(known.map(names.procedure))}.`,
  no_procedure_version: ({ on, known }, names) =>
    `This procedure cannot be opened for the unit on ${formatDay(on)}. There are: ${list(known.map(({ id, from, to }) => `${names.procedure(id)} (${span(from, to)})`))}.`,
  unknown_model: ({ model, known }) =>
    `${model === null ? 'The dossier has to name a model' : `There is no model “${model}”`}. Models of the unit: ${known.length > 0 ? quoted(known) : 'none declared'}.`,
  year_out_of_range: ({ year, on }) =>
    `A dossier for ${year} cannot be opened on ${formatDay(on)}. Choose this year or the one before.`,
  unknown_dossier: ({ dossier }) => `There is no dossier “${dossier}”. Check its id.`,
  dossier_exists: ({ dossier }) =>
    `There is a dossier for this already, open or ended: “${dossier}”. Look at that one.`,
  wrong_predecessor: ({ follows, endedIn, given }, names) =>
    `This dossier has to follow a dossier “${names.procedure(follows)}” of the same subject that ended in “${names.state(follows, endedIn)}”` +
    `${given === null ? '' : `; “${given}” is not one`}. Finish the step before.`,
  unknown_act: ({ act, known }, names) => `The procedure has no act “${act}”. Acts: ${quoted(known.map(names.act))}.`,
  dossier_ended: ({ act, procedure, state }, names) =>
    `The dossier has ended (${names.state(procedure, state)}): “${names.act(act)}” is not possible. See its result.`,
  not_open_here: ({ act, procedure, state, open }, names) =>
    `“${names.act(act)}” is not open while the dossier is at “${names.state(procedure, state)}”. Open: ${quoted(open.map(names.act))}.`,
  wrong_office: ({ act, office, wanted }, names) =>
    `“${names.act(act)}” is not in the power of ${names.office(office)}. ` +
    (wanted.length > 0
      ? `It belongs to: ${list(wanted.map(names.office))}.`
      : 'On this day the level that had the power no longer exists; hand the dossier over to the procedure of today.'),
  not_holder: ({ office, on, terms }, names) =>
    `This person may not act for ${names.office(office)} on ${formatDay(on)}${terms.length > 0 ? ` (only ${list(terms.map(term))})` : ''}. Check the directory.`,
  before_last_fact: ({ on, lastOn }) =>
    `${formatDay(on)} is before the last act of the dossier (${formatDay(lastOn)}). Check the clock.`,
  deadline_passed: ({ act, lastDay, on }, names) =>
    `“${names.act(act)}” was possible through ${formatDay(lastDay)}; today is ${formatDay(on)}. Close the dossier as lapsed.`,
  too_early: ({ act, firstDay, on }, names) =>
    `“${names.act(act)}” is possible from ${formatDay(firstDay)}; today is ${formatDay(on)}. Wait for that day.`,
  awaits_step: ({ act, first }, names) => `“${names.act(act)}” waits: “${names.act(first)}” has to come first.`,
  same_office: ({ act, earlier }, names) =>
    `The office that did “${names.act(earlier)}” cannot do “${names.act(act)}” itself. Pass it to another competent office.`,
  same_person: ({ act, earlier }, names) =>
    `Who did “${names.act(earlier)}” cannot do “${names.act(act)}”, in whatever office. Give it to somebody else.`,
  missing_documents: ({ documents }, names) =>
    `Documents are missing: ${list(documents.map(names.document))}. Supply the number and day of each.`,
  malformed_document: ({ document, field }, names) =>
    `${names.document(document)}: its ${fields[field]} cannot stand. Correct it and send it again.`,
  document_from_the_future: ({ document, documentOn, on }, names) =>
    `${names.document(document)} is dated ${formatDay(documentOn)}, after the act of ${formatDay(on)}. Check its date.`,
  unexpected_document: ({ act, document }, names) =>
    `${names.document(document)} is no paper of “${names.act(act)}”. Leave it out; the competent office files it at its own step.`,
  unexpected_figure: ({ act, figure }, names) =>
    `“${names.figure(figure)}” cannot be given with “${names.act(act)}”. Leave it out, or return the dossier to where figures are given.`,
  figure_from_the_future: ({ figure, day, on }, names) =>
    `“${names.figure(figure)}” is ${formatDay(day)}, after the act of ${formatDay(on)}. Check the day.`,
  unexpected_session: ({ act }, names) => `There is no vote at “${names.act(act)}”. Leave it out.`,
  unexpected_reason: ({ act }, names) => `“${names.act(act)}” takes no reason. Leave it out.`,
  unknown_item: ({ item }) => `“${item}” is no criterion, kind of document or figure. Name items only, without words.`,
  model_not_used: ({ procedure }, names) =>
    `Procedure “${names.procedure(procedure)}” is about no model. Leave the model out.`,
  nothing_to_follow: ({ procedure }, names) =>
    `Procedure “${names.procedure(procedure)}” follows no dossier. Leave it out.`,
  malformed_command: ({ faults: found }) =>
    `What was sent is not of its shape. ${faultsInWords(found, 'en')} Correct it and send it again.`,
  missing_figures: ({ figures }, names) => `Figures are missing: ${quoted(figures.map(names.figure))}. Supply them.`,
  none_answered_yes: ({ figures }, names) =>
    `There is no ground: ${quoted(figures.map(names.figure))} are all answered no. One at least has to be yes; otherwise drop it.`,
  not_attested: ({ figure, measured, wanted }, names) =>
    `“${names.figure(figure)}”: ${answers(measured)}. The rules want “${answers(wanted)}”; the dossier waits until that is so.`,
  criteria_not_met: ({ notMet, undetermined }, names) =>
    [
      'The conditions for recognition are not met.',
      ...(notMet.length > 0 ? [`Not met: ${list(notMet.map(names.criterion))}.`] : []),
      ...(undetermined.length > 0 ? [`Undetermined: ${list(undetermined.map(names.criterion))}.`] : []),
      'See the explanation of each criterion.',
    ].join(' '),
  no_ground: ({ undetermined }, names) =>
    `No ground for it was found. ${undetermined.length > 0 ? `Not answered: ${list(undetermined.map(names.criterion))}. ` : ''}Close the examination, or add a conclusion.`,
  missing_session: ({ of }) =>
    `The ${of === 'council' ? "council's session" : 'vote of the households'} is missing. Give ${members[of]}, those present and those in favour.`,
  impossible_session: ({ session }) =>
    `The numbers of the session cannot be (total ${n(session.members)}, present ${n(session.present)}, asked in writing ${n(session.consulted ?? 0)}, stood back ${n(recusedFrom(session))}, in favour ${n(session.inFavour)}). Check the minutes.`,
  ballot_not_secret: () => 'This has to be a secret ballot. Meet again and vote in secret.',
  no_quorum: ({ of, session, quorum }) =>
    `${n(session.present)} of ${n(session.members)} present, ${n(quorum.limit)} are needed (${shareOf(quorum)} of ${members[of]}). Meet again with enough.`,
  not_carried: ({ session, majority }) =>
    `${n(session.inFavour)} of ${n(session.members)} in favour, ${n(majority.limit)} are needed (${shareOf(majority)} of ${members.households}). It is not carried.`,
  substitution_unlimited: ({ office, substitution, missing }, names) =>
    `The power to sign (${substitution}) for ${names.office(office)} does not say its ${list(missing.map((part) => unsaid[part]))}. Complete the paper that gives it.`,
  substitution_elsewhere: ({ office, substitution, act, acts }, names) =>
    `The power to sign (${substitution}) for ${names.office(office)} is for ${quoted(acts.map(names.act))}, not for “${names.act(act)}”. Submit it to the competent person.`,
  not_empowered: ({ office, form, on, may }, names) =>
    `On ${formatDay(on)}, ${names.office(office)} may not award “${names.form(form)}”. Who may: ${list(may.map(names.awarder))}.`,
  no_authority: ({ form, asOf, others }, names) =>
    `On ${formatDay(asOf)} nobody may award “${names.form(form)}”. At other times: ${list(others.map(({ awarder, from, to }) => `${names.awarder(awarder)} (${span(from, to)})`))}. Choose another form.`,
  claimed_by_another: ({ act, person }, names) =>
    `Person “${person}” has taken “${names.act(act)}” upon themselves. Ask them to hand it over.`,
  not_claimed: ({ act, person }, names) =>
    `${person === null ? 'Nobody' : `Person “${person}”`} has taken “${names.act(act)}” upon themselves, so you cannot hand it over. Only who took it can.`,
  nothing_marked: ({ act }, names) =>
    `“${names.act(act)}” has to mark what is to be mended. Name criteria, documents or figures.`,
  not_reopened: ({ closed, items }, names) =>
    `The dossier was returned for ${list(items.map(names.item))} only. Closed: ${list(closed.map(names.item))}. Leave these out.`,
  too_many_returns: ({ act, atMost }, names) =>
    `“${names.act(act)}” was done ${n(atMost)} times, which is the most. Decide on the dossier as it is.`,
  nothing_due: ({ on }) => `Nothing of this dossier is due on ${formatDay(on)}. There is nothing to do.`,
  kept_already: ({ act, on }, names) =>
    `“${names.act(act)}” came early on ${formatDay(on)} and waits for its step. There is no need to send it again.`,
  subordinates_open: ({ dossiers }) =>
    `Dossiers below have not ended (${n(dossiers.length)}): ${list(dossiers)}. End these first.`,
  missing_reason: ({ act }, names) => `“${names.act(act)}” wants a reason. Choose one.`,
  departs_from_advice: ({ act, of, advice }, names) =>
    `At “${names.act(of)}” the council was ${advice === 'for' ? 'in favour' : 'against'}. “${names.act(act)}” departs from its advice and wants a reason. Choose one.`,
  evidence_changed: ({ criteria, on }, names) =>
    `Evidence was changed on ${formatDay(on)} after it had been vouched for${criteria.length > 0 ? `; open again: ${list(criteria.map(names.criterion))}` : ''}. Have it vouched for anew.`,
  nothing_changed: () => 'No evidence was changed. There is nothing to do.',
  not_approved: ({ state, procedure }, names) =>
    `The dossier stands at “${names.state(procedure, state)}”, and nobody has vouched for its evidence yet. Change it at your own step.`,
  unknown_variant: ({ procedure, variant, variants }, names) =>
    `${variant === null ? `Procedure “${names.procedure(procedure)}” wants a variant` : `There is no variant “${variant}”`}. There are: ${quoted(variants)}.`,
  unknown_rule: ({ rule, known }) => `There is no migration rule “${rule}”. There are: ${quoted(known)}.`,
  rule_not_for: ({ rule, procedure, version }, names) =>
    `Rule “${rule}” is not for dossiers under “${names.procedure(procedure)}” version ${version}. Choose another rule.`,
  migration_unsound: ({ fault, state }) =>
    `The dossier cannot be migrated: state “${state}” ${unsound[fault]}. Mend the rule.`,
  not_mapped: ({ state, procedure }, names) =>
    `The rule does not say where dossiers at “${names.state(procedure, state)}” go. Add it to the rule.`,
  unit_goes_on: ({ unit, change, action }, names) =>
    `By then ${names.unit(unit)} ${unitChanges[change].en}; by policy the dossier ${actions[action]}. Go on by the procedure.`,
  unit_not_kept: ({ unit, change, action }, names) =>
    `By then ${names.unit(unit)} ${unitChanges[change].en}; by policy the dossier ${actions[action]}. Close the dossier of the former unit.`,
  already_awarded: ({ dossier }) =>
    `This achievement was commended in dossier “${dossier}”. One achievement gets one form; name another achievement.`,
  command_reused: ({ command }) => `Command id “${command}” was used for something else. Send it with a new id.`,
  outcome_unknown: ({ dossier, command }) =>
    `The connection was lost before the answer: whether command “${command}” on dossier “${dossier}” was recorded is unknown. Send the same command again with the same id; it is recorded once.`,
  fact_too_large: ({ size, most }) =>
    `The content has ${n(size)} characters, at most ${n(most)}. Send less at once: fewer figures, fewer documents.`,
  conflict: ({ dossier, version }) =>
    `Somebody else has just changed dossier “${dossier}” (version ${n(version)}). Read it again, then send again.`,
  definition_unknown: ({ definition: { id, version }, reason }, names) =>
    reason === 'absent'
      ? `Procedure “${names.procedure(id)}” version ${version}, under which the dossier was opened, is not installed. Install it.`
      : `Procedure “${names.procedure(id)}” version ${version} was changed after the dossier was opened. Restore it and publish a new version.`,
}
