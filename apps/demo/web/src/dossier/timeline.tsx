import type { TimelineEntry } from '@anlang/adapters/client'
import type { Procedure } from '@anlang/workflows'
import { Entry } from './timeline-entry.js'
import './timeline.css'

interface TimelineProps {
  readonly entries: readonly TimelineEntry[]
  readonly procedure?: Procedure | null | undefined
}

/** The facts of a dossier, the newest first. */
export const Timeline = ({ entries, procedure }: TimelineProps) => (
  // biome-ignore lint/a11y/noRedundantRoles: a list without numbers is none to VoiceOver
  <ol role="list" className="timeline" reversed>
    {entries.toReversed().map((entry) => (
      <Entry key={entry.version} entry={entry} procedure={procedure} />
    ))}
  </ol>
)
