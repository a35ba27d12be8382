import { unverifiedLaw } from '../../bases/instruments.js'
import type { Amendment } from '../../criteria/rule-set.js'

/** Circular 48/2025 replaces phrases of Circular 124/2021; its exact wording was not retrieved. */
export const twoLevelAmendment: Amendment = {
  from: '2025-07-01',
  basis: unverifiedLaw('tt-48-2025'),
  text: {
    vi: 'Từ 01/7/2025 một số cụm từ được thay theo chính quyền hai cấp; chưa có toàn văn để đối chiếu',
    en: 'From 1 July 2025 some phrases are replaced for two-level government; the full text was not at hand',
  },
}
