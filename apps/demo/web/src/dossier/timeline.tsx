import type { TimelineEntry } from '@anlang/adapters/client'
import { Entry } from './timeline-entry.js'
import './timeline.css'

/** The facts of a dossier, the newest first. */
export const Timeline = ({ entries }: { readonly entries: readonly TimelineEntry[] }) => (
  // biome-ignore lint/a11y/noRedundantRoles: a list without numbers is none to VoiceOver
  <ol role="list" className="timeline" reversed>
    {entries.toReversed().map((entry) => (
      <Entry key={entry.version} entry={entry} />
    ))}
  </ol>
)
