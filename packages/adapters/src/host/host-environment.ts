import type { Locale } from '@anlang/core'
import type { Actor } from '@anlang/workflows'

/** What is known of every request to the API before its handler runs. */
export interface HostEnvironment {
  readonly Variables: { readonly by: Actor; readonly locale: Locale }
}
