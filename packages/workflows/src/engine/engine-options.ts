import type { Authority, RuleSet, UnitRegister, VoteRule, WorkingCalendar } from '@anlang/core'
import type { MigrationRule } from '../migration/migration-rule.js'
import type { Procedure } from '../procedure/procedure.js'
import type { Province } from '../province/province.js'
import type { Certificate } from '../verify/certificate.js'
import type { Clock } from './clock.js'
import type { Directory } from './directory.js'
import type { Journal } from './journal.js'

/** What an engine is made of. Definitions and tables default to the nation's. */
export interface EngineOptions {
  readonly journal: Journal
  readonly directory: Directory
  readonly clock: Clock
  readonly province?: Province
  /** Further overlays, each for its unit and days: other provinces, and districts and communes laid over them. */
  readonly overlays?: readonly Province[]
  /** Real dossiers: an overlay runs only with the certificate of its verification. Without it, overlays are verified anew. */
  readonly production?: { readonly certificates: readonly Certificate[] }
  readonly units?: UnitRegister
  readonly procedures?: readonly Procedure[]
  readonly ruleSets?: readonly RuleSet[]
  /** Which days are worked, for clocks of working days. */
  readonly calendar?: WorkingCalendar
  /** Who may award which form. */
  readonly authorities?: readonly Authority[]
  /** What councils' votes need; a province's own regulation goes before the nation's table. */
  readonly voteRules?: readonly VoteRule[]
  /** How open dossiers go on where their procedure changed. */
  readonly migrations?: readonly MigrationRule[]
}
