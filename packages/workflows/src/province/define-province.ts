import type { Nation, Words } from './nation.js'
import type { ProcedureOverlay } from './procedure-overlay.js'
import type { Province, RuleSetOverlay } from './province.js'

/** An overlay in the words of a nation: a misspelt procedure, act, rule set or criterion does not compile. */
export interface ProvinceIn<W extends Words> extends Omit<Province, 'procedures' | 'ruleSets'> {
  readonly procedures?: {
    readonly [Id in keyof W['procedures']]?: ProcedureOverlay<W['procedures'][Id][number]>
  }
  readonly ruleSets?: { readonly [Id in keyof W['ruleSets']]?: RuleSetOverlay<W['ruleSets'][Id][number]> }
}

/**
 * Gives editors completion and refuses ids that the nation does not have; returns its second argument unchanged.
 * Checking is `verifyProvince`'s.
 *
 * @example
 * ```ts
 * defineProvince(national, { id: 'vinh-phuc', unit: 'p26', name: { vi: 'Vĩnh Phúc', en: 'Vĩnh Phúc' } }).unit // => 'p26'
 * ```
 */
export const defineProvince = <W extends Words, const Definition extends ProvinceIn<W>>(
  _nation: Nation<W>,
  province: Definition & ProvinceIn<NoInfer<W>>,
): Definition => province
