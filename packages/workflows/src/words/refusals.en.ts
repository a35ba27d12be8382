import { formatCount, formatDay, nearest } from '@anlang/core'
import type { RefusalSentences } from './refusal-sentences.js'

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
const fields = { number: 'number and symbol', on: 'day', sha256: 'hash of the file' } as const
const answers = (value: unknown) => (value === true ? 'yes' : value === false ? 'no' : 'not answered')

const meant = (word: string | undefined) => (word === undefined ? '' : ` Did you mean “${word}”?`)

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
    `${model === null ? 'The dossier has to name a model' : `There is no model “${model}”`}. Models of the province: ${known.length > 0 ? quoted(known) : 'none declared'}.`,
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
      : 'On this day the level that had the power no longer exists; withdraw the dossier and open it under the procedure of today.'),
  not_holder: ({ office, on }, names) =>
    `This person may not act for ${names.office(office)} on ${formatDay(on)}. Check the directory.`,
  before_last_fact: ({ on, lastOn }) =>
    `${formatDay(on)} is before the last act of the dossier (${formatDay(lastOn)}). Check the clock.`,
  deadline_passed: ({ act, lastDay, on }, names) =>
    `“${names.act(act)}” was possible through ${formatDay(lastDay)}; today is ${formatDay(on)}. Close the dossier as lapsed.`,
  too_early: ({ act, firstDay, on }, names) =>
    `“${names.act(act)}” is possible from ${formatDay(firstDay)}; today is ${formatDay(on)}. Wait for that day.`,
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
  unexpected_vote: ({ act }, names) => `There is no vote at “${names.act(act)}”. Leave it out.`,
  unknown_item: ({ item }) => `“${item}” is no criterion, kind of document or figure. Name items only, without words.`,
  model_not_used: ({ procedure }, names) =>
    `Procedure “${names.procedure(procedure)}” is about no model. Leave the model out.`,
  nothing_to_follow: ({ procedure }, names) =>
    `Procedure “${names.procedure(procedure)}” follows no dossier. Leave it out.`,
  malformed_command: ({ paths }) =>
    `What was sent is not of its shape at: ${list(paths)}. Correct it and send it again.`,
  missing_figures: ({ figures }, names) => `Figures are missing: ${quoted(figures.map(names.figure))}. Supply them.`,
  not_attested: ({ figure, measured, wanted }, names) =>
    `“${names.figure(figure)}”: ${answers(measured)}. The rules want “${answers(wanted)}”; the dossier waits until that is so.`,
  criteria_not_met: ({ notMet, undetermined }, names) =>
    [
      'The conditions for recognition are not met.',
      ...(notMet.length > 0 ? [`Not met: ${list(notMet.map(names.criterion))}.`] : []),
      ...(undetermined.length > 0 ? [`Undetermined: ${list(undetermined.map(names.criterion))}.`] : []),
      'See the explanation of each criterion.',
    ].join(' '),
  missing_vote: () => 'The vote is missing. Give the total of members, those present and those in favour.',
  malformed_vote: ({ vote: { total, present, inFavour } }) =>
    `The vote cannot stand (total ${total}, present ${present}, in favour ${inFavour}). Check the minutes.`,
  no_quorum: ({ vote, quorum, needed }) =>
    `${n(vote.present)} of ${n(vote.total)} members present, short of ${quorum.part}/${quorum.whole} (${n(needed)}). Meet again with enough members.`,
  not_carried: ({ vote, share, needed }) =>
    `${n(vote.inFavour)} of ${n(vote.total)} in favour, short of ${share.part}/${share.whole} of all members (${n(needed)}). The proposal is not carried.`,
  already_awarded: ({ dossier }) =>
    `This achievement was commended in dossier “${dossier}”. One achievement gets one form; name another achievement.`,
  command_reused: ({ command }) => `Command id “${command}” was used for something else. Send it with a new id.`,
  conflict: ({ dossier, version }) =>
    `Somebody else has just changed dossier “${dossier}” (version ${n(version)}). Read it again, then send again.`,
  definition_unknown: ({ definition: { id, version }, reason }, names) =>
    reason === 'absent'
      ? `Procedure “${names.procedure(id)}” version ${version}, under which the dossier was opened, is not installed. Install it.`
      : `Procedure “${names.procedure(id)}” version ${version} was changed after the dossier was opened. Restore it and publish a new version.`,
}
