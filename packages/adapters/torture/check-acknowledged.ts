import type { Positioned } from '@anlang/workflows'
import type { Noted } from './diary.ts'
import { type FaultFound, foundIn, repeatedIn } from './fault-found.ts'

const keyOf = ({ dossier, version, hash }: { dossier: string; version: number; hash: string }): string =>
  `${dossier}/${version}/${hash}`

/**
 * Holds what was said against what is kept: every fact that was acknowledged is there as it was, under its command;
 * nothing that was refused is; no command is there twice.
 */
export const checkAcknowledged = (facts: readonly Positioned[], noted: readonly Noted[]): readonly FaultFound[] => {
  const kept = new Map(facts.map(({ recorded, command }) => [keyOf(recorded), command.id]))
  const recordedUnder = new Set(facts.map(({ command }) => command.id))
  const acknowledged = noted.flatMap((one) => one.acknowledged)
  return [
    ...foundIn(
      'lost',
      'acknowledged and not there',
      acknowledged.map(keyOf).filter((key) => !kept.has(key)),
    ),
    ...foundIn(
      'lost',
      'acknowledged for another command',
      acknowledged.filter((fact) => fact.id !== undefined && (kept.get(keyOf(fact)) ?? fact.id) !== fact.id).map(keyOf),
    ),
    ...foundIn('twice', 'a command recorded twice', repeatedIn(facts.map(({ command }) => command.id))),
    ...foundIn(
      'twice',
      'a version there twice',
      repeatedIn(facts.map(({ recorded: { dossier, version } }) => `${dossier}/${version}`)),
    ),
    ...foundIn(
      'unsaid',
      'refused and yet there',
      noted.flatMap(({ refused }) => refused).filter((id) => recordedUnder.has(id)),
    ),
  ]
}
